import { similarCopy } from "#app/copy/similar.ts";
import { EmptyState } from "../feedback/empty-state.tsx";
import { InitiativeEntries, type EntryCard } from "../public/initiative-entries.tsx";
import { Section } from "../text/section.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface SimilarListProps {
  published: readonly EntryCard[];
  /** Files not public that this viewer may see: by title only. */
  unpublished: readonly { id: number; code: string | null; title: string; unitName: string }[];
}

/** What resembles a file, or the sentence that nothing does. */
export function SimilarList({ published, unpublished }: SimilarListProps) {
  if (published.length + unpublished.length === 0) return <EmptyState title={similarCopy.none}>{similarCopy.noneBody}</EmptyState>;
  return (
    <>
      {published.length > 0 ? (
        <Section title={similarCopy.published}>
          <InitiativeEntries cards={published} level={3} />
        </Section>
      ) : null}
      {unpublished.length > 0 ? (
        <Section title={similarCopy.unpublished}>
          <p className="mb-4 text-soft">{similarCopy.unpublishedHint}</p>
          <ul className="list-disc space-y-2 pl-5">
            {unpublished.map((file) => (
              <li key={file.id}>
                <TextLink href={`/ho-so/${file.id}`}>{file.title}</TextLink> (<span className="whitespace-nowrap">{file.code}</span>, {file.unitName})
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
