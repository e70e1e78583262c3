import { authorChangeWords, historyCopy } from "#app/copy/authorship.ts";
import { Timeline } from "../data/timeline.tsx";
import { formatPercent } from "../format.ts";
import { Section } from "../text/section.tsx";

export interface AuthorChangeLine {
  id: number;
  at: string;
  kind: keyof typeof authorChangeWords;
  authorName: string;
  shareBefore: number | null;
  shareAfter: number | null;
  reason: string;
  actorName: string | null;
}

const percent = (share: number | null) => (share === null ? "" : formatPercent(share));

/** What happened to the authors of a file, newest first: who did what, before and after. */
export function AuthorHistory({ changes }: { changes: readonly AuthorChangeLine[] }) {
  return (
    <Section title={historyCopy.title}>
      {changes.length === 0 ? (
        <p>{historyCopy.empty}</p>
      ) : (
        <Timeline
          label={historyCopy.title}
          entries={changes.map(({ id, at, kind, authorName, shareBefore, shareAfter, reason, actorName }) => ({
            key: String(id),
            at,
            title: authorChangeWords[kind]({ name: authorName, before: percent(shareBefore), after: percent(shareAfter) }),
            by: actorName ?? historyCopy.byLink,
            reason: reason || null,
          }))}
        />
      )}
    </Section>
  );
}
