import { autosaveCopy } from "#app/copy/autosave.ts";
import type { AutosaveClient } from "./autosave-client.ts";
import { machineStore, removeCopiesOf } from "./local-copy.ts";

/**
 * Signing out removes the account's copies from this machine, and asks first where one is not saved.
 * @returns the end of watching
 */
export function watchSignOut(options: { client: AutosaveClient; accountId: number }): () => void {
  const { client, accountId } = options;
  const ask = (event: SubmitEvent) => {
    const isSigningOut = event.target instanceof HTMLFormElement && new URL(event.target.action).pathname.startsWith("/dang-xuat");
    if (!isSigningOut) return;
    if (client.hasUnsaved() && !window.confirm(autosaveCopy.signOutQuestion)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    client.forget();
    const store = machineStore();
    if (store) removeCopiesOf(store, accountId);
  };
  document.addEventListener("submit", ask, { capture: true });
  return () => document.removeEventListener("submit", ask, { capture: true });
}
