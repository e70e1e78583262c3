import type { AutosaveClient } from "./autosave-client.ts";
import { entriesOf } from "./form-entries.ts";

/** A box whose text is no longer what the server put there: it was typed in before scripts ran. */
const wasTypedIn = (box: Element) =>
  (box instanceof HTMLInputElement && box.type !== "hidden" && (box.value !== box.defaultValue || box.checked !== box.defaultChecked)) ||
  (box instanceof HTMLTextAreaElement && box.value !== box.defaultValue);

export interface Watching {
  form: HTMLFormElement;
  client: AutosaveClient;
  /** The form shows what the server does not have: a copy from this machine, or an answered form. */
  isUnsaved: boolean;
}

/**
 * Tells the client of every change in the form, and has it send when one leaves a box, the page or the dead spot of a network.
 * Pressing a button of the form waits until all that was typed is saved, so that no save overtakes another.
 * @returns the end of watching
 */
export function watchForm({ form, client, isUnsaved }: Watching): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let known = JSON.stringify(entriesOf(form));
  let pressed: { submitter: HTMLElement | null } | null = null;
  let isPassing = false;

  const note = (force = false) => {
    const entries = entriesOf(form);
    const text = JSON.stringify(entries);
    if (text === known && !force) return;
    known = text;
    client.type(entries);
  };
  const leave = () => {
    note();
    if (client.hasUnsaved()) client.flush();
  };
  const press = (event: SubmitEvent) => {
    if (isPassing) return;
    note();
    if (!client.hasUnsaved()) return setRevision();
    event.preventDefault();
    event.stopPropagation();
    pressed = { submitter: event.submitter };
    client.flush();
  };
  const setRevision = () => {
    const box = form.elements.namedItem("revision");
    if (box instanceof HTMLInputElement) box.value = String(client.current().revision);
  };
  const goOn = () => {
    const { isUnderWay, phase } = client.current();
    if (!pressed || isUnderWay) return;
    if (phase === "waiting") return client.flush();
    const { submitter } = pressed;
    pressed = null;
    // The page itself says what is wrong, or shows both versions; without an answer or a session it stays as it is.
    if (phase !== "resting" && phase !== "stale" && phase !== "refused") return;
    setRevision();
    isPassing = true;
    form.requestSubmit(submitter);
    isPassing = false;
  };

  if (isUnsaved || [...form.elements].some(wasTypedIn)) note(true);
  // Rows come and go without a key being pressed in them.
  const rows = new MutationObserver(() => note());
  rows.observe(form, { childList: true, subtree: true });
  form.addEventListener("input", () => note(), { signal });
  form.addEventListener("change", () => note(), { signal });
  form.addEventListener("focusout", leave, { signal });
  form.addEventListener("submit", press, { signal });
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && leave(), { signal });
  window.addEventListener("pagehide", leave, { signal });
  window.addEventListener("online", () => client.flush(), { signal });
  // A form that is being sent cannot be sent: the press has to end first.
  const unsubscribe = client.subscribe(() => void setTimeout(goOn));
  return () => {
    note();
    rows.disconnect();
    ending.abort();
    unsubscribe();
    client.stop();
  };
}
