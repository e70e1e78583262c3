import { beginAutosave, stepAutosave, unsavedText, type Autosave, type Happening } from "#app/domain/initiative/autosave.ts";
import { writeCopy, type CopyStore, type Entries } from "./local-copy.ts";
import { sendSave, type SaveAnswer } from "./send-save.ts";

const pauseBeforeSaving = 1500;
const pauseBeforeCopying = 300;
const pauseBeforeTryingAgain = 10_000;

export interface AutosavePlace {
  /** Where saves are sent. */
  address: string;
  /** Where the copy on this machine is kept. */
  key: string;
  /** The save that the form was made from. */
  revision: number;
  store: () => CopyStore | null;
}

/** Saves one form while it is typed in: keeps a copy on this machine, sends it when typing rests, tells those who listen how far it is. */
export class AutosaveClient {
  private state: Autosave<Entries>;
  private readonly place: AutosavePlace;
  private readonly listeners = new Set<() => void>();
  private errors: Record<string, string[]> = {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  private copyTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: AutosavePlace) {
    this.place = place;
    this.state = beginAutosave(place.revision);
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly current = () => this.state;
  /** What the server could not keep at the last save, in sentences by field. */
  readonly refusals = () => this.errors;
  readonly hasUnsaved = () => unsavedText(this.state) !== null;

  /** The form holds something new. */
  type(text: Entries): void {
    this.happen({ kind: "typed", text });
    clearTimeout(this.copyTimer);
    this.copyTimer = setTimeout(() => this.copy(), pauseBeforeCopying);
    if (!this.state.isUnderWay && this.state.phase !== "unreached") this.wait(pauseBeforeSaving);
  }

  /** Sends what is not sent yet, without waiting for the typing to rest. */
  flush(): void {
    clearTimeout(this.timer);
    this.copy();
    this.happen({ kind: "due" });
  }

  /** Ends the clocks; what is not saved stays on this machine. */
  stop(): void {
    clearTimeout(this.timer);
    this.copy();
  }

  /** Lets go of what is not saved: its writer said so. */
  forget(): void {
    clearTimeout(this.timer);
    clearTimeout(this.copyTimer);
    this.state = beginAutosave(this.state.revision);
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.happen({ kind: "due" }), milliseconds);
  }

  private copy(): void {
    clearTimeout(this.copyTimer);
    const entries = unsavedText(this.state);
    const store = this.place.store();
    if (entries && store) writeCopy(store, this.place.key, { revision: this.state.revision, at: new Date().toISOString(), entries });
  }

  private happen(happening: Happening<Entries>): void {
    const { state, send } = stepAutosave(this.state, happening);
    this.state = state;
    for (const listener of this.listeners) listener();
    if (send) void sendSave({ address: this.place.address, revision: state.revision, entries: send }).then((answer) => this.hear(answer));
  }

  private hear(answer: SaveAnswer): void {
    this.errors = answer.kind === "refused" ? answer.errors : {};
    this.happen(answer);
    if (this.hasUnsaved()) this.copy();
    else {
      clearTimeout(this.copyTimer);
      this.place.store()?.removeItem(this.place.key);
    }
    if (this.state.phase === "waiting") this.wait(pauseBeforeSaving);
    if (this.state.phase === "unreached") this.wait(pauseBeforeTryingAgain);
  }
}
