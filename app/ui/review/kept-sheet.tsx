import { useEffect, useState, type ReactNode } from "react";
import { localCopyCopy } from "#app/copy/autosave.ts";
import { scoreSheetCopy as copy } from "#app/copy/review.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import type { FormValues } from "../dossier/sections/form-values.ts";
import { copyKey, machineStore, readCopy, writeCopy } from "../dossier/sections/local-copy.ts";
import { useOfferedCopy, valuesOf } from "../dossier/sections/offered-copy.ts";
import { Notice } from "../feedback/notice.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { Button } from "../navigation/button.tsx";
import { sheetFormId } from "./sheet-form-id.ts";
import { SheetSaving } from "./sheet-saving.tsx";

/** What the form of a sheet is filled with. */
export interface SheetFormProps {
  values: FormValues;
  /** The save it starts from. */
  revision: number;
  /** The server's answer to the whole form, with what was typed. */
  reply: unknown;
  /** Stands inside the form. */
  saving: ReactNode;
}

export interface KeptSheetProps extends Omit<SheetFormProps, "saving"> {
  place: { accountId: number; fileId: number; slug: "phieu-cham" | "phieu-kha-thi" };
  isOpen: boolean;
  /** Another save came first: both versions lie side by side, and nothing is written until a button is pressed. */
  isStale: boolean;
  /** A version of the sheet to read, under its name. */
  show: (values: FormValues, name: string) => ReactNode;
  children: (form: SheetFormProps) => ReactNode;
}

/** The form of a sheet, saved while it is filled in; before it the question about a text that stayed on this machine, where there is one. */
export function KeptSheet({ place, values, revision, reply, isOpen, isStale, show, children }: KeptSheetProps) {
  const { accountId, fileId, slug } = place;
  const key = copyKey({ accountId, fileId, section: slug });
  const offered = useOfferedCopy({ key, revision, values });
  // An answer of the server comes with what was typed: the copy says nothing else.
  const [isDecided, setDecided] = useState(reply !== undefined);
  const [restored, setRestored] = useState<{ values: FormValues; revision: number } | null>(null);
  useSettledCopy({ key, revision, isStale });
  const isAsking = offered !== null && !isDecided && isOpen && !isStale;
  const restore = () => {
    if (offered) setRestored({ values: valuesOf(offered.entries), revision: offered.revision });
    setDecided(true);
  };
  const discard = () => {
    machineStore()?.removeItem(key);
    setDecided(true);
  };
  const start = restored && reply === undefined ? restored : { values, revision };
  const saving = { accountId, here: `/ho-so/${fileId}/${slug}`, copyKey: key, revision: start.revision, isUnsaved: restored !== null || reply !== undefined };
  return (
    <>
      {isAsking ? (
        <>
          <Notice tone="warning" title={localCopyCopy.title} announce>
            {localCopyCopy.lead(formatInstant(offered.at))}
          </Notice>
          <h3 className="mb-4 font-bold">{copy.onMachine}</h3>
          {show(valuesOf(offered.entries), copy.onMachine)}
          <h3 className="mt-8 mb-4 font-bold">{copy.stored}</h3>
          {show(values, copy.stored)}
          <FormActions>
            <Button type="button" onClick={restore}>
              {localCopyCopy.restore}
            </Button>
            <Button type="button" tone="secondary" onClick={discard}>
              {localCopyCopy.discard}
            </Button>
          </FormActions>
        </>
      ) : null}
      <div hidden={isAsking} key={`${restored ? "restored" : "stored"} ${isStale ? revision : ""}`}>
        {children({ ...start, reply, saving: isOpen && !isStale ? <SheetSaving {...saving} /> : null })}
      </div>
    </>
  );
}

/** A copy that was compared with the stored version is void once the compared sheet is saved. */
function useSettledCopy({ key, revision, isStale }: { key: string; revision: number; isStale: boolean }): void {
  useEffect(() => {
    const form = isStale ? document.getElementById(sheetFormId) : null;
    if (!form) return undefined;
    const settle = () => {
      const store = machineStore();
      const kept = store && readCopy(store, key);
      if (store && kept) writeCopy(store, key, { ...kept, settledAbove: revision });
    };
    form.addEventListener("submit", settle);
    return () => form.removeEventListener("submit", settle);
  }, [key, revision, isStale]);
}
