import { comparisonCopy as copy } from "#app/copy/versions.ts";
import { Details } from "../text/details.tsx";
import type { ListChange, VersionChanges as Changes } from "./describe-changes.ts";
import { TextChange, TextSides } from "./text-change.tsx";

function ListChangeItems({ list: { added, removed, changed } }: { list: ListChange }) {
  return (
    <ul className="max-w-measure list-disc space-y-2 pl-5">
      {added.map((item) => (
        <li key={`added ${item}`}>
          <strong>{copy.itemAdded}</strong> <ins className="underline decoration-2">{item}</ins>
        </li>
      ))}
      {removed.map((item) => (
        <li key={`removed ${item}`}>
          <strong>{copy.itemRemoved}</strong> <del className="text-soft line-through decoration-2">{item}</del>
        </li>
      ))}
      {changed.map(({ name, facts }) => (
        <li key={`changed ${name}`}>
          <strong>{copy.itemChanged}</strong> {name}
          <ul className="list-none">
            {facts.map(({ label, was, is }) => (
              <li key={label}>{copy.changedFact(label, was, is)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

export interface VersionChangesProps {
  changes: Changes;
  /** Level of the headings of its parts. */
  level?: 2 | 3;
  /** Texts before and after beside each other where the screen has room; one text with both otherwise. */
  sides?: boolean;
}

/** What differs between two versions, the changes first and what stayed at the end. */
export function VersionChanges({ changes, level = 2, sides = false }: VersionChangesProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const count = changes.texts.length + changes.lists.length;
  return (
    <>
      <p className="font-semibold">{copy.summary(count)}</p>
      {count > 0 ? <p className="mt-2 max-w-measure text-sm text-soft">{copy.legend}</p> : null}
      {changes.texts.map(({ label, blocks }) => (
        <div key={label} className="mt-8">
          <Heading className="text-lg font-semibold">{label}</Heading>
          {sides ? <TextSides blocks={blocks} /> : <TextChange blocks={blocks} />}
        </div>
      ))}
      {changes.lists.map((list) => (
        <div key={list.label} className="mt-8">
          <Heading className="mb-2 text-lg font-semibold">{list.label}</Heading>
          <ListChangeItems list={list} />
        </div>
      ))}
      {changes.notKept.map((label) => (
        <p key={label} className="mt-6 text-soft">
          {label}: {copy.listNotKept}
        </p>
      ))}
      {changes.unchanged.length > 0 ? (
        <div className="mt-8">
          <Details summary={copy.unchanged}>
            <ul className="list-disc pl-5">
              {changes.unchanged.map((label) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          </Details>
        </div>
      ) : null}
    </>
  );
}
