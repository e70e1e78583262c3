import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { findRecipient } from "#db/mail/find-recipient.ts";
import { findDueAccounts, findDueSearches, isIndexedUntil, noteLooked, type AlertSlots } from "#db/saved-searches/alerts.ts";
import { searchEngine } from "#search/engine.ts";
import { lexiconOf } from "#search/postgres/lexicon-cache.ts";
import { searchAlertLetter, type SearchNews } from "../../../copy/saved-search.ts";
import { lastSlot } from "../../../domain/saved-search/alert-slot.ts";
import { savedCriteria } from "../../../domain/saved-search/saved-search-schema.ts";
import { listAddress } from "../../../domain/search/criteria.ts";
import { enqueue } from "../enqueue.ts";
import type { JobHandler } from "../job.ts";
import { findSearchNews } from "../search-news.ts";

/** The most initiatives that a letter names for one search. */
const mostNamed = 10;

/** Milliseconds after which letters wait no longer for documents that the index does not take. */
const patience = 2 * 3_600_000;

const slotsAt = (now: Date): AlertSlots => ({ daily: lastSlot({ period: "daily", now }), weekly: lastSlot({ period: "weekly", now }) });

/** One job for each person: a letter that cannot be sent holds up nobody else's. The key keeps a second run from queueing a second one. */
export const runSearchAlerts: JobHandler<"search_alerts"> = async (_, { db, now }) => {
  for (const accountId of await findDueAccounts({ db, slots: slotsAt(now) })) {
    await enqueue({ db, task: "send_search_alert", payload: { accountId }, jobKey: `send_search_alert:${accountId}` });
  }
};

/**
 * Mails what was published since the last look and notes the look, in one transaction. Where nothing is new nothing is sent.
 * @throws while something published since then waits to be indexed: the job runs again, or no letter would ever tell of it
 */
export const runSendSearchAlert: JobHandler<"send_search_alert"> = async ({ accountId }, { db, env, mailer, jobKey, now }) => {
  const recipient = await findRecipient({ db, accountId });
  if (!recipient) return;
  const slots = slotsAt(now);
  const due = await findDueSearches({ db, accountId, slots });
  await waitForIndex({ db, due, slots, now });
  // The built-in index is the one that is known to be in step.
  const engine = searchEngine({ db });
  await learnNewestWords(db);
  const looked: (SearchNews & { id: number })[] = [];
  for (const { id, name, parameters, alerts, lookedUntil } of due) {
    const criteria = savedCriteria(parameters);
    const until = alerts === "daily" ? slots.daily : slots.weekly;
    const cards = await findSearchNews({ db, engine, criteria, since: lookedUntil, until });
    const found = cards.slice(0, mostNamed).map(({ code, title }) => ({ code, title }));
    looked.push({ id, name, found, left: cards.length - found.length, link: `${env.origin}${listAddress({ ...criteria, order: "newest" })}` });
  }
  await db.transaction().execute(async (tx) => {
    const noted = await noteLooked({ tx, accountId, slots });
    const news = looked.filter(({ id, found }) => noted.has(id) && found.length > 0);
    if (news.length === 0) return;
    const letter = searchAlertLetter({ fullName: recipient.fullName, news, origin: env.origin, settingsLink: `${env.origin}/tim-kiem-da-luu` });
    // Last in the transaction: if it fails nothing is noted and the job runs again; a copy of one that was sent carries the same id.
    await mailer.send({ id: jobKey, to: { name: recipient.fullName, address: recipient.email }, ...letter });
  });
};

async function waitForIndex(options: { db: Db; due: readonly { lookedUntil: Date }[]; slots: AlertSlots; now: Date }): Promise<void> {
  const { db, due, slots, now } = options;
  if (due.length === 0 || now.getTime() - slots.daily.getTime() > patience) return;
  const since = new Date(Math.min(...due.map(({ lookedUntil }) => lookedUntil.getTime())));
  if (!(await isIndexedUntil({ db, since, until: slots.daily }))) throw new Error("the search index is behind what was published");
}

/** A worker that has been idle may hold old words: what the newest documents brought would be found by the question after this one, and no letter would tell of it. */
async function learnNewestWords(db: Db): Promise<void> {
  const row = await db
    .selectFrom("searchState")
    .select(sql<string>`value ->> 'version'`.as("version"))
    .where("name", "=", "lexicon")
    .executeTakeFirst();
  await lexiconOf({ db, version: row?.version ?? "" });
}
