import { sheetsCopy as copy } from "#app/copy/council-meeting.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { AuthorText } from "../text/author-text.tsx";
import { reviewerName, type CriterionHead, type ReviewerColumn } from "./reviewer-sheets.ts";

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
