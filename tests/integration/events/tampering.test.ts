import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { appendEvent } from "#db/events/append-event.ts";
import { verifyChain } from "#db/events/verify-chain.ts";
import { testDatabase } from "../../support/database.ts";

const database = testDatabase();
const noon = new Date("2026-05-20T05:00:00.123Z");

/** Seven events: the log of one quiet morning. */
beforeEach(async () => {
  await asOwner("truncate event; update event_head set seq = 0, hash = sha256('sang kien tre'::bytea)");
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    const event = { at: noon, actorId: null, verb: "publish", subject: { kind: "campaign" as const, id: day }, reason: `ngày ${day}`, data: { day } };
    await appendEvent({ db: database.db, event });
  }
});

/** Whoever owns the database can switch the triggers off; the chain must tell all the same. */
async function asOwner(statements: string): Promise<void> {
  await sql.raw(`set session_replication_role = replica; ${statements}; set session_replication_role = origin`).execute(database.db);
}

const redigest = (seq: number) => `update event set hash = event_digest(event) where seq = ${seq}`;

describe("an intact log", () => {
  it("is sound, whole and in part", async () => {
    const whole = await verifyChain({ db: database.db });
    expect(whole).toEqual({ ok: true, seq: "7", hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    for (const newest of [1, 3, 7, 100]) expect(await verifyChain({ db: database.db, newest })).toEqual(whole);
  });

  it("refuses edits and deletions while its triggers stand", async () => {
    await expect(sql`update event set verb = 'reject' where seq = 3`.execute(database.db)).rejects.toThrow("append-only");
    await expect(sql`delete from event where seq = 7`.execute(database.db)).rejects.toThrow("append-only");
    await expect(sql`truncate event`.execute(database.db)).rejects.toThrow("append-only");
  });
});

describe("tampering is found, with the first number that does not fit", () => {
  const attacks: Record<string, [statements: string, seq: string, fault: string]> = {
    "a reason edited": ["update event set reason = 'khác' where seq = 3", "3", "altered"],
    "a time moved by a microsecond": ["update event set at = at + interval '1 microsecond' where seq = 5", "5", "altered"],
    "a fact edited": ["update event set data = '{\"day\": 9}' where seq = 1", "1", "altered"],
    "an edit with its hash computed anew": [`update event set verb = 'unpublish' where seq = 4; ${redigest(4)}`, "5", "altered"],
    "the last row edited with its hash": [`update event set verb = 'unpublish' where seq = 7; ${redigest(7)}`, "7", "altered"],
    "the first row deleted": ["delete from event where seq = 1", "1", "gap"],
    "a row in the middle deleted": ["delete from event where seq = 4", "4", "gap"],
    "a row deleted and the rest moved up": ["delete from event where seq = 4; update event set seq = seq - 1 where seq > 4", "4", "altered"],
    "two rows swapped": [
      "update event set seq = -2 where seq = 2; update event set seq = 2 where seq = 3; update event set seq = 3 where seq = -2",
      "2",
      "altered",
    ],
    "the end cut off": ["delete from event where seq > 5", "6", "cut"],
    "everything deleted": ["truncate event", "1", "cut"],
    "a row slipped in at the end": [
      "insert into event select 8, at, actor_id, verb, subject_kind, subject_id, initiative_id, reason, data, hash, sha256('8') from event where seq = 7",
      "8",
      "altered",
    ],
    "the head removed": ["delete from event_head", "8", "cut"],
  };
  for (const [name, [statements, seq, fault]] of Object.entries(attacks)) {
    it(name, async () => {
      await asOwner(statements);
      expect(await verifyChain({ db: database.db })).toEqual({ ok: false, seq, fault });
      if (name === "the head removed") await asOwner("insert into event_head (seq, hash) values (0, '')");
    });
  }
});
