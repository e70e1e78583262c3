import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { beginAutosave, stepAutosave, unsavedText, type Autosave, type Happening } from "#app/domain/initiative/autosave.ts";

/** What may happen to one save on its way. */
type Fate = "kept" | "answer lost" | "never arrived" | "signed out";
type Move = { kind: "type"; isReadable: boolean } | { kind: "due"; fate: Fate } | { kind: "other writes" };

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constant("type" as const), isReadable: fc.boolean() }),
  fc.record({ kind: fc.constant("due" as const), fate: fc.constantFrom<Fate>("kept", "answer lost", "never arrived", "signed out") }),
  { arbitrary: fc.constant({ kind: "other writes" } as const), weight: 1 },
);

/** A person, the network and the server: texts are numbers that grow, so that an older one overtaking is seen. */
class World {
  state: Autosave<number> = beginAutosave(0);
  server = { revision: 0, text: 0, by: "nobody" };
  latest = 0;
  ours: number[] = [];
  unreadable = new Set<number>();

  private happen(happening: Happening<number>): number | null {
    const { state, send } = stepAutosave(this.state, happening);
    this.state = state;
    return send;
  }

  take(move: Move): void {
    if (move.kind === "type") {
      this.latest += 1;
      if (!move.isReadable) this.unreadable.add(this.latest);
      this.happen({ kind: "typed", text: this.latest });
    } else if (move.kind === "other writes") this.server = { revision: this.server.revision + 1, text: -1, by: "other" };
    else this.save(move.fate);
  }

  private save(fate: Fate): void {
    const text = this.happen({ kind: "due" });
    if (text === null) return;
    if (fate === "never arrived") return void this.happen({ kind: "unreached" });
    if (fate === "signed out") return void this.happen({ kind: "signed_out" });
    if (this.unreadable.has(text)) return void this.happen({ kind: "refused" });
    const isRepeat = this.server.text === text;
    if (!isRepeat && this.server.revision !== this.state.revision) return void this.happen({ kind: "stale" });
    if (!isRepeat) {
      expect(text).toBeGreaterThan(this.ours.at(-1) ?? 0);
      this.ours.push(text);
      this.server = { revision: this.server.revision + 1, text, by: "us" };
    }
    if (fate === "answer lost") return void this.happen({ kind: "unreached" });
    this.happen({ kind: "saved", revision: this.server.revision, savedAt: "2026-11-22T07:02:00Z" });
  }
}

test("whatever becomes of saves, the latest text is with the writer or on the server, in order, and nobody else's text is overwritten", () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const world = new World();
      let others = 0;
      for (const one of moves) {
        if (one.kind === "other writes") others += 1;
        world.take(one);
        const unsaved = unsavedText(world.state);
        // The latest text is with the writer, or on the server and known to be there.
        if (world.latest > 0 && (unsaved ?? world.ours.at(-1)) !== world.latest) throw new Error(`${world.latest} is lost`);
      }
      // Each write of ours and of others counts once: none of ours stands on a version we had not seen.
      expect(world.server.revision).toBe(world.ours.length + others);
    }),
    { numRuns: 3000 },
  );
});

test("with nobody else writing and the network back, everything typed is saved in the end", () => {
  fc.assert(
    fc.property(
      fc.array(
        move.filter(({ kind }) => kind !== "other writes"),
        { maxLength: 60 },
      ),
      (moves) => {
        const world = new World();
        for (const one of [...moves, { kind: "type", isReadable: true } as const]) world.take(one);
        for (let again = 0; again < 3; again += 1) world.take({ kind: "due", fate: "kept" });
        expect([unsavedText(world.state), world.server.text, world.state.phase]).toEqual([null, world.latest, "resting"]);
      },
    ),
    { numRuns: 2000 },
  );
});

test("one save is under way at a time, and what got no answer goes again unchanged before anything newer", () => {
  let state = stepAutosave(beginAutosave<string>(4), { kind: "typed", text: "một" }).state;
  let step = stepAutosave(state, { kind: "due" });
  expect([step.send, step.state.phase]).toEqual(["một", "sending"]);
  state = stepAutosave(step.state, { kind: "typed", text: "một hai" }).state;
  expect(stepAutosave(state, { kind: "due" }).send).toBeNull();
  state = stepAutosave(state, { kind: "unreached" }).state;
  step = stepAutosave(state, { kind: "due" });
  expect([step.send, step.state.phase]).toEqual(["một", "unreached"]);
  state = stepAutosave(step.state, { kind: "saved", revision: 5, savedAt: "2026-11-22T07:02:00Z" }).state;
  expect([state.phase, unsavedText(state), stepAutosave(state, { kind: "due" }).send]).toEqual(["waiting", "một hai", "một hai"]);
});

test("what the server cannot keep is not sent again until something else is typed; beside a newer version nothing is sent", () => {
  const typed = stepAutosave(beginAutosave<string>(0), { kind: "typed", text: "31/2" }).state;
  const refused = stepAutosave(stepAutosave(typed, { kind: "due" }).state, { kind: "refused" }).state;
  expect([refused.phase, unsavedText(refused), stepAutosave(refused, { kind: "due" }).send]).toEqual(["refused", "31/2", null]);
  expect(stepAutosave(stepAutosave(refused, { kind: "typed", text: "1/3" }).state, { kind: "due" }).send).toBe("1/3");
  const stale = stepAutosave(stepAutosave(typed, { kind: "due" }).state, { kind: "stale" }).state;
  const more = stepAutosave(stale, { kind: "typed", text: "gõ thêm" }).state;
  expect([more.phase, unsavedText(more), stepAutosave(more, { kind: "due" }).send]).toEqual(["stale", "gõ thêm", null]);
});
