/**
 * How far the saving of one form has come. “typed” is newer than “sent”; a text leaves the two only when the server has it.
 * `Text` is everything the form holds at one moment.
 */
export interface Autosave<Text> {
  /** The number of the last save known. */
  revision: number;
  phase: Phase;
  /** The newest text, not sent yet. */
  typed: Text | null;
  /** Sent, and not known to be kept: it is sent again, unchanged, before anything newer. */
  sent: Text | null;
  isUnderWay: boolean;
  /** ISO instant of the last save known. */
  savedAt: string | null;
}

/** resting: all is kept · unreached: no answer · stale: somebody else saved · refused: the server cannot keep it as it is · closed: the file may no longer be edited. */
export type Phase = "resting" | "waiting" | "sending" | "unreached" | "signed_out" | "stale" | "refused" | "closed";

export type Happening<Text> =
  | { kind: "typed"; text: Text }
  | { kind: "due" }
  | { kind: "saved"; revision: number; savedAt: string }
  | { kind: "unreached" | "signed_out" | "stale" | "refused" | "closed" };

export const beginAutosave = <Text>(revision: number): Autosave<Text> => ({
  revision,
  phase: "resting",
  typed: null,
  sent: null,
  isUnderWay: false,
  savedAt: null,
});

/** The newest text that the server is not known to have; null when it has all. */
export const unsavedText = <Text>(state: Autosave<Text>): Text | null => state.typed ?? state.sent;

const isOver = (phase: Phase) => phase === "stale" || phase === "closed";

/**
 * One step: the next state, and the text to send now, if any. One save is under way at a time, so none overtakes another;
 * what got no answer is sent again as it was, which the server knows for a repeat: its answer may have been lost on the way.
 */
export function stepAutosave<Text>(state: Autosave<Text>, happening: Happening<Text>): { state: Autosave<Text>; send: Text | null } {
  const stay = (next: Partial<Autosave<Text>>) => ({ state: { ...state, ...next }, send: null });
  switch (happening.kind) {
    case "typed":
      return stay({ typed: happening.text, phase: state.phase === "resting" || state.phase === "refused" ? "waiting" : state.phase });
    case "due": {
      const text = state.sent ?? state.typed;
      if (text === null || state.isUnderWay || isOver(state.phase) || state.phase === "refused") return stay({});
      const typed = state.sent === null ? null : state.typed;
      // Trouble stays said until a save succeeds.
      const phase = state.phase === "unreached" || state.phase === "signed_out" ? state.phase : "sending";
      return { state: { ...state, typed, sent: text, isUnderWay: true, phase }, send: text };
    }
    case "saved":
      return stay({
        revision: happening.revision,
        savedAt: happening.savedAt,
        sent: null,
        isUnderWay: false,
        phase: state.typed === null ? "resting" : "waiting",
      });
    case "unreached":
    case "signed_out":
      return stay({ isUnderWay: false, phase: happening.kind });
    case "refused":
      // What was typed meanwhile may already be right.
      return stay({ typed: unsavedText(state), sent: null, isUnderWay: false, phase: state.typed === null ? "refused" : "waiting" });
    case "stale":
    case "closed":
      return stay({ typed: unsavedText(state), sent: null, isUnderWay: false, phase: happening.kind });
  }
}
