import { officerUnits, type Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy, visibleStatus } from "#app/domain/initiative/policy.ts";
import { prefilledConfirmation } from "#app/domain/unit/prefilled-confirmation.ts";
import type { Db } from "#db/client.ts";
import { selectFacts } from "#db/initiatives/facts.ts";
import { findOwnAnswers } from "#db/units/own-answers.ts";

/**
 * The files chosen to be confirmed together, in the order asked for, each with what would be written; and those that no longer wait for this officer.
 * A file that the officer may not know is not named.
 */
export async function readBulkConfirmation(options: { db: Db; actor: Actor; ids: readonly number[] }) {
  const { db, actor, ids } = options;
  if (ids.length === 0) return { files: [], gone: [] };
  const [rows, answers] = await Promise.all([
    selectFacts(db)
      .innerJoin("account as owner", "owner.id", "initiative.ownerId")
      .select(["initiative.title", "initiative.summary", "owner.fullName as author"])
      .where("initiative.id", "in", [...ids])
      .where("initiative.unitId", "in", officerUnits(actor))
      .execute(),
    findOwnAnswers({ db, ids }),
  ]);
  const known = ids.flatMap((id) => rows.filter((row) => row.id === id && initiativePolicy.view(actor, row)));
  const files = known.flatMap((row) => {
    const own = answers.find(({ id }) => id === row.id);
    if (!own?.version || !initiativePolicy.confirm(actor, row)) return [];
    const { id, code, title, summary, author } = row;
    return [{ id, code, title, summary, author, version: own.version, ...prefilledConfirmation(own) }];
  });
  const gone = known
    .filter(({ id }) => !files.some((file) => file.id === id))
    .map((row) => ({ id: row.id, code: row.code, title: row.title, status: visibleStatus({ viewer: actor, file: row }) }));
  return { files, gone };
}
