import { AutosaveStatus } from "../dossier/sections/autosave-status.tsx";
import { useAutosave } from "../dossier/sections/use-autosave.ts";
import { useHydrated } from "../layout/use-hydrated.ts";
import { sheetFormId } from "./sheet-form-id.ts";

export interface SheetSavingProps {
  accountId: number;
  /** The sheet's own address. */
  here: string;
  copyKey: string;
  /** The save that the form was made from. */
  revision: number;
  /** The form shows what the server does not have. */
  isUnsaved: boolean;
}

/** Saves a sheet while it is filled in and says how far that is; without scripts the buttons save. Stands inside the form. */
export function SheetSaving(props: SheetSavingProps) {
  const { here } = props;
  const saving = useAutosave({ ...props, formId: sheetFormId, address: `${here}/tu-luu` });
  const isLive = useHydrated();
  return isLive ? <AutosaveStatus phase={saving.phase} savedAt={saving.savedAt} refusals={saving.refusals} here={here} /> : null;
}
