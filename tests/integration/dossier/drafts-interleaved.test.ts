import { beforeAll, expect, test } from "vitest";
import type { DraftContent } from "#app/domain/initiative/content.ts";
import type { ContentSection } from "#app/domain/initiative/sections.ts";
import { saveSection } from "#app/operations/initiative/save-section.ts";
import { findDraft } from "#db/initiatives/draft-content.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

/** One text of each section that two people write at the same time. */
const places = [
  ["content", "problem"],
  ["method", "solution"],
  ["effect", "benefits"],
  ["practice", "appliedPlace"],
  ["confidential", "confidential"],
] as const satisfies readonly (readonly [ContentSection, keyof DraftContent])[];

/** 5,000 take some minutes: INTERLEAVED_SAVES=5000 asks for them. */
const savesEach = Number(process.env.INTERLEAVED_SAVES ?? 1000) / 2;

/** A sequence of its own for each writer, the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

interface Kept {
  base: number;
  text: string;
}

test("saves of two writers in five sections: none stands on a version its writer had not seen, none is lost", { timeout: 600_000 }, async () => {
  const id = await makeDossier({ world, status: "draft" });
  const kept = new Map<string, Kept[]>(places.map(([section]) => [section, []]));
  let refused = 0;

  const write = async (actor: World["author"], seed: number) => {
    const roll = dice(seed);
    const seen = new Map<string, number>();
    for (let number = 0; number < savesEach; number += 1) {
      const [section, field] = places[Math.floor(roll() * places.length)]!;
      const base = seen.get(section) ?? 0;
      const text = `${actor.fullName} ${number}`;
      const result = await saveSection({ db: database.db, actor, id, section, revision: base, content: { [field]: text }, now: testNow });
      if (result.ok) {
        kept.get(section)!.push({ base, text });
        seen.set(section, result.revision);
      } else if (result.reason === "stale") {
        refused += 1;
        // The one who is refused is given what is stored, and it is the other's.
        expect([result.stored.revision > base, result.stored.content[field].startsWith(actor.fullName)]).toEqual([true, false]);
        seen.set(section, result.stored.revision);
      } else throw new Error(result.reason);
    }
  };
  await Promise.all([write(world.author, 7), write(world.coauthor, 1976)]);

  const { content } = (await findDraft({ db: database.db, id }))!;
  for (const [section, field] of places) {
    const chain = kept.get(section)!.sort((one, other) => one.base - other.base);
    // Every version has exactly one successor: nothing was written over anything unseen.
    expect(chain.map(({ base }) => base)).toEqual(chain.map((_, index) => index));
    expect(content[field]).toBe(chain.at(-1)?.text);
  }
  const total = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
  expect(total + refused).toBe(2 * savesEach);
  expect(refused).toBeGreaterThan(savesEach / 5);
  console.log(`two writers: ${total} saves kept, ${refused} stale ones refused, none lost`);
});
