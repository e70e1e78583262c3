import { useEffect, useState, useSyncExternalStore } from "react";
import { AutosaveClient } from "./autosave-client.ts";
import { machineStore } from "./local-copy.ts";
import { watchForm } from "./watch-form.ts";
import { watchSignOut } from "./watch-sign-out.ts";

export interface AutosaveOptions {
  formId: string;
  accountId: number;
  address: string;
  copyKey: string;
  revision: number;
  isUnsaved: boolean;
}

/** Saves the form of that id while it is typed in; without scripts nothing of this happens and the buttons save. */
export function useAutosave(options: AutosaveOptions) {
  const { formId, accountId, address, copyKey, revision, isUnsaved } = options;
  const [client] = useState(() => new AutosaveClient({ address, key: copyKey, revision, store: machineStore }));
  const state = useSyncExternalStore(client.subscribe, client.current, client.current);
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return undefined;
    const ends = [watchForm({ form, client, isUnsaved }), watchSignOut({ client, accountId })];
    return () => ends.forEach((end) => end());
  }, [formId, client, isUnsaved, accountId]);
  return { phase: state.phase, savedAt: state.savedAt, revision: state.revision, refusals: client.refusals() };
}
