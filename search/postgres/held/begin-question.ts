import type { Db } from "#db/client.ts";
import { countTerms, type TermCounts } from "../planner-settings.ts";
import { caughtUp, heldIndexOf, type HeldIndex } from "./held-index.ts";

/** The beginning of a question: what the process holds, brought to the moment at which terms were counted last. */
export interface Beginning {
  count(terms: readonly string[]): Promise<TermCounts>;
  held(): HeldIndex;
}

/** Who has just loaded all is hardly ever behind again. */
const mostLoads = 3;

/**
 * @param options.db the pool
 * @param options.tx the transaction of the question
 */
export async function beginQuestion({ db, tx }: { db: Db; tx: Db }): Promise<Beginning> {
  let held = await heldIndexOf({ db, reader: tx });
  return {
    held: () => held,
    count: async (terms) => {
      for (let loads = 0; ; loads += 1) {
        const counted = await countTerms({ db: tx, terms, since: held.snapshot });
        const next = loads === mostLoads ? held : await caughtUp({ db, reader: tx, held, pulse: counted.pulse });
        if (next) return counted;
        held = await heldIndexOf({ db, reader: tx });
      }
    },
  };
}
