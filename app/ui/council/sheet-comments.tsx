import { noveltyCopy, noveltyLabels } from "#app/copy/novelty.ts";
import { sheetsCopy as copy } from "#app/copy/council-meeting.ts";
import type { SubmittedFinding } from "#app/domain/novelty/verdicts.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { AuthorText } from "../text/author-text.tsx";
import { reviewerName, type CriterionHead, type ReviewerColumn } from "./reviewer-sheets.ts";

const findingText = ({ verdict, note, shown }: SubmittedFinding) => [`${noveltyLabels[verdict]}. ${noveltyCopy.seen(shown)}`, note].filter(Boolean).join("\n");

/** What each reviewer wrote: to the author, to the council, and on single criteria. */
export function SheetComments({ criteria, reviewers }: { criteria: readonly CriterionHead[]; reviewers: readonly ReviewerColumn[] }) {
  return (
    <>
      {reviewers.map((reviewer) => {
        const { score } = reviewer;
        const written = score
          ? [
              { term: copy.commentToAuthor, text: score.commentToAuthor },
              { term: copy.noteToCouncil, text: score.noteToCouncil },
              { term: noveltyCopy.ofReviewer, text: score.novelty ? findingText(score.novelty) : "" },
              ...criteria.map(({ id, name }) => ({
                term: copy.criterionNote(name),
                text: score.marks.find(({ criterionId }) => criterionId === id)?.note ?? "",
              })),
            ].filter(({ text }) => text !== "")
          : [];
        return (
          <div key={reviewer.number} className="mb-8">
            <h3 className="mb-3 font-bold">{reviewerName(reviewer)}</h3>
            {written.length > 0 ? (
              <SummaryList rows={written.map(({ term, text }) => ({ term, value: <AuthorText text={text} /> }))} />
            ) : (
              <p className="text-soft">{score ? copy.noComment : copy.waiting}</p>
            )}
          </div>
        );
      })}
    </>
  );
}
