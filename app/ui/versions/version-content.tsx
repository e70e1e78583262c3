import { versionCopy as copy } from "#app/copy/versions.ts";
import { AuthorText } from "../text/author-text.tsx";
import { Section } from "../text/section.tsx";

export interface VersionContentProps {
  lines: readonly { field: string; label: string; words: string }[];
  /** Undefined where the version is older than the list. */
  authors: readonly string[] | undefined;
  files: readonly string[] | undefined;
}

function Lines({ lines }: { lines: readonly string[] | undefined }) {
  if (!lines) return <p className="text-soft">{copy.notKept}</p>;
  if (lines.length === 0) return <p className="text-soft">{copy.empty}</p>;
  return (
    <ul className="max-w-measure list-disc space-y-1 pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The whole of a version in the order of the form, what was not answered said so; without the confidential part where there is none to read. */
export function VersionContent({ lines, authors, files }: VersionContentProps) {
  return (
    <>
      <Section title={copy.authors}>
        <Lines lines={authors} />
      </Section>
      <Section title={copy.content}>
        {lines
          .filter(({ field, words }) => field !== "confidential" || words !== "")
          .map(({ field, label, words }) => (
            <div key={field} className={field === "confidential" ? "mt-6 border-l-8 border-warning pl-5" : "mt-6"}>
              <h3 className="font-semibold">{label}</h3>
              {field === "confidential" ? <p className="text-sm font-semibold text-warning">{copy.confidentialMark}</p> : null}
              {words === "" ? <p className="text-soft">{copy.empty}</p> : <AuthorText text={words} />}
            </div>
          ))}
      </Section>
      <Section title={copy.files}>
        <Lines lines={files} />
      </Section>
    </>
  );
}
