import { initiativeCode } from "#app/domain/initiative/code.ts";
import type { Tx } from "../client.ts";

/**
 * Takes the next number of the year. The counter's row stays locked until the transaction ends, so numbers have no gaps and none is given twice:
 * call it as late as can be, and before the event is appended (the order in which all submissions take the two locks).
 */
export async function takeNextCode(options: { tx: Tx; year: number }): Promise<string> {
  const counter = await options.tx
    .insertInto("initiativeCodeCounter")
    .values({ year: options.year, lastNumber: 1 })
    .onConflict((conflict) => conflict.column("year").doUpdateSet((eb) => ({ lastNumber: eb("initiativeCodeCounter.lastNumber", "+", 1) })))
    .returning("lastNumber")
    .executeTakeFirstOrThrow();
  return initiativeCode({ year: options.year, number: counter.lastNumber });
}
