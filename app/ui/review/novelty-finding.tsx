import { noveltyCopy as copy, noveltyLabels } from "#app/copy/novelty.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import type { NoveltyFinding, ShownFile } from "#app/domain/novelty/verdicts.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { AuthorText } from "../text/author-text.tsx";

/** What a reviewer recorded about novelty, with the files they had before them: for the reviewer alone. */
export function NoveltyFindingView({ finding }: { finding: NoveltyFinding & { shown: readonly ShownFile[]; checkedAt: string } }) {
  const titles = finding.shown.map(({ code, title }) => [code, title].filter(Boolean).join(" – "));
  return (
    <div className="mb-8">
      <SummaryList
        rows={[
          { term: copy.recordedAt, value: formatInstant(finding.checkedAt) },
          { term: copy.verdict, value: noveltyLabels[finding.verdict] },
          ...(finding.note ? [{ term: copy.note, value: <AuthorText text={finding.note} /> }] : []),
          { term: copy.shown, value: titles.length > 0 ? <AuthorText text={titles.join("\n")} /> : copy.nothingShown },
        ]}
      />
    </div>
  );
}
