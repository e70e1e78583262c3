import { openingWords, startCopy as copy } from "#app/copy/filing.ts";
import { Section } from "../text/section.tsx";

/** The campaigns that will take files later; nothing where there is none. */
export function FilingAhead({ campaigns }: { campaigns: readonly { name: string; filingOpensAt: string | null }[] }) {
  const lines = campaigns.flatMap(({ name, filingOpensAt }) => (filingOpensAt === null ? [] : [copy.ahead(name, openingWords(filingOpensAt))]));
  if (lines.length === 0) return null;
  return (
    <Section title={copy.aheadTitle}>
      <ul className="max-w-measure list-disc space-y-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
