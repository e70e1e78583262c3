import { useState } from "react";
import type { ContentSection } from "#app/domain/initiative/sections.ts";
import { CopyOffer } from "./copy-offer.tsx";
import type { FormValues } from "./form-values.ts";
import { copyKey, machineStore } from "./local-copy.ts";
import { useOfferedCopy, valuesOf } from "./offered-copy.ts";
import type { SectionChoices } from "./section-fields.tsx";
import { SectionForm } from "./section-form.tsx";

export interface SectionEditorProps {
  fileId: number;
  accountId: number;
  section: ContentSection;
  here: string;
  values: FormValues;
  /** The save that the form is made from. */
  revision: number;
  choices: SectionChoices;
  reply: unknown;
}

/** The form of a section; first, where a text stayed on this machine that the server does not have, the question what shall become of it. */
export function SectionEditor(props: SectionEditorProps) {
  const { fileId, accountId, section, values, revision, choices, reply } = props;
  const key = copyKey({ accountId, fileId, section });
  const offered = useOfferedCopy({ key, revision, values });
  // An answer of the server comes with what was typed: the copy says nothing else.
  const [isDecided, setDecided] = useState(reply !== undefined);
  const [restored, setRestored] = useState<{ values: FormValues; revision: number } | null>(null);
  const names = Object.fromEntries([...choices.fields.map(({ slug, name }) => [slug, name]), ...choices.plan.map(({ to, code }) => [to, code])]) as Record<
    string,
    string
  >;
  const isAsking = offered !== null && !isDecided;
  const restore = () => {
    if (offered) setRestored({ values: valuesOf(offered.entries), revision: offered.revision });
    setDecided(true);
  };
  const discard = () => {
    machineStore()?.removeItem(key);
    setDecided(true);
  };
  return (
    <>
      {isAsking ? (
        <CopyOffer section={section} at={offered.at} local={valuesOf(offered.entries)} stored={values} names={names} onRestore={restore} onDiscard={discard} />
      ) : null}
      <div hidden={isAsking}>
        <SectionForm
          {...props}
          key={restored ? "restored" : "stored"}
          copyKey={key}
          values={restored?.values ?? values}
          revision={restored?.revision ?? revision}
          isUnsaved={restored !== null || reply !== undefined}
        />
      </div>
    </>
  );
}
