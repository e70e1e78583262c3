import type { Actor } from "#app/domain/access/actor.ts";
import { readableVisibilities } from "#app/domain/evidence/visibility.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { readFrozen, withoutHidden, type FrozenVersion } from "#app/domain/versions/frozen-content.ts";
import { comparedPair } from "#app/domain/versions/compared-pair.ts";
import type { Db } from "#db/client.ts";
import { findContentNames, findVersionHeads, findVersions } from "#db/versions/find-versions.ts";

interface Asked {
  db: Db;
  actor: Actor;
  file: InitiativeFacts;
}

/** The stored content of a version as this viewer may read it. */
function readable(options: { stored: unknown; actor: Actor; file: InitiativeFacts }): FrozenVersion {
  const { stored, actor, file } = options;
  return withoutHidden({
    version: readFrozen(stored),
    mayReadConfidential: initiativePolicy.readConfidential(actor, file),
    mayReadBirthDates: initiativePolicy.readHandlersFiles(actor, file),
    readable: readableVisibilities({ viewer: actor, file }),
  });
}

/** One version as it was sent. @returns undefined where there is no such version */
export async function readVersion(options: Asked & { number: number }) {
  const { db, actor, file, number } = options;
  const [heads, [row], names] = await Promise.all([
    findVersionHeads({ db, id: file.id }),
    findVersions({ db, id: file.id, numbers: [number] }),
    findContentNames({ db, campaignId: file.campaignId }),
  ]);
  if (!row) return undefined;
  const { content, ...head } = row;
  return { id: file.id, code: file.code, ...head, count: heads.length, version: readable({ stored: content, actor, file }), names };
}

/**
 * Two versions to be compared, with the names of what they hold by key.
 * @returns undefined where the address asks for a version that is not there; `pair` is null where there is only one
 */
export async function readComparison(options: Asked & { params: URLSearchParams }) {
  const { db, actor, file } = options;
  const [heads, names] = await Promise.all([findVersionHeads({ db, id: file.id }), findContentNames({ db, campaignId: file.campaignId })]);
  const pair = comparedPair({ params: options.params, numbers: heads.map(({ number }) => number) });
  if (pair === undefined) return undefined;
  const rows = pair ? await findVersions({ db, id: file.id, numbers: [pair.from, pair.to] }) : [];
  const [from, to] = [rows[0], rows.at(-1)].map((row) => row && readable({ stored: row.content, actor, file }));
  return { id: file.id, code: file.code, heads, pair: pair && from && to ? { ...pair, before: from, after: to } : null, names };
}
