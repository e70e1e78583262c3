import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { erasureBlocks } from "#app/domain/account/erasure.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Db } from "#db/client.ts";
import { findSeenFiles, selectOwnConsents } from "#db/own-data/account-data.ts";
import { findErasureFacts } from "#db/own-data/erasure-facts.ts";

/** Where a person's name may be public, and what they answered when, newest first. */
export async function readOwnData(options: { db: Db; actor: Actor }) {
  const { db, actor } = options;
  const { accountId } = actor;
  const [consents, answers] = await Promise.all([
    selectOwnConsents({ db, accountId }),
    db
      .selectFrom("event as e")
      .leftJoin("initiative as i", "i.id", "e.initiativeId")
      .select(["e.seq", "e.at", "e.verb", "e.initiativeId", "i.code", "i.title", sql<boolean>`coalesce((e.data->>'publishName')::boolean, false)`.as("agreed")])
      .where("e.actorId", "=", accountId)
      .where("e.verb", "in", ["save_consent", "accept_authorship", "withdraw_commendation_name"])
      .orderBy("e.seq", "desc")
      .limit(50)
      .execute(),
  ]);
  // Whoever left a file reads its title no more.
  const seen = await findSeenFiles({ db, actor, ids: answers.flatMap(({ initiativeId }) => initiativeId ?? []) });
  return {
    consents,
    answers: answers.map(({ initiativeId, title, ...row }) => ({ ...row, title: initiativeId !== null && seen.has(initiativeId) ? title : null })),
  };
}

/** What keeps the account from being erased now. */
export async function readErasure(options: { db: Db; actor: Actor; now: Date }) {
  const { db, actor } = options;
  const facts = await findErasureFacts({ db, accountId: actor.accountId, day: dayInVietnam(options.now) });
  return { blocks: erasureBlocks({ actor, facts }) };
}
