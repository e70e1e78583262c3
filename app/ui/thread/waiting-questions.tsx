import { threadCopy } from "#app/copy/thread.ts";
import { formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";
import { Section } from "../text/section.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface WaitingQuestion {
  id: number;
  code: string | null;
  title: string;
  askedAt: string;
  /** Whole days since the first question without an answer. */
  days: number;
}

const copy = threadCopy.waiting;

/** Files whose authors wait for an answer, with the age of the question; nothing where nobody waits. */
export function WaitingQuestions({ questions, left }: { questions: readonly WaitingQuestion[]; left: number }) {
  if (questions.length === 0) return null;
  return (
    <Section title={copy.title}>
      <Table
        caption={copy.caption}
        rows={questions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "file",
            header: copy.file,
            rowHeader: true,
            cell: ({ id, code, title }) => (
              <>
                <span className="block text-sm font-normal text-soft">{code}</span>
                <TextLink href={`/ho-so/${id}/trao-doi`}>{title}</TextLink>
              </>
            ),
          },
          { key: "since", header: copy.since, cell: ({ askedAt, days }) => `${formatInstantDay(askedAt)}, ${copy.age(days)}` },
        ]}
      />
      {left > 0 ? <p className="mt-3 text-soft">{copy.more(left)}</p> : null}
    </Section>
  );
}
