import { sql } from "kysely";
import type { AppLoadContext } from "@remix-run/node";
import type { Actor } from "#app/domain/access/actor.ts";
import { readEnv } from "#app/platform/env.server.ts";
import { hashPassword } from "#app/platform/password.server.ts";
import { createSessionService } from "#app/platform/session.server.ts";
import { createFolderStorage } from "#app/platform/storage/folder-storage.ts";
import type { Db } from "#db/client.ts";
import { searchEngine } from "#search/engine.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import { testNow } from "#tests/support/people.ts";

export const goodPassword = "mưa rào tháng sáu";

/** Gives a person of `makePerson` a password, as if chosen long ago. */
export async function givePassword(options: { db: Db; person: Actor; password?: string }): Promise<void> {
  const hash = await hashPassword(options.password ?? goodPassword);
  const changedAt = new Date("2026-01-02T00:00:00Z");
  await options.db.insertInto("accountPassword").values({ accountId: options.person.accountId, hash, changedAt }).execute();
}

export const minutesLater = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);

export const sessionsOf = (database: TestDatabase) => createSessionService({ sql: database.connection.sql, secure: false });

/** “phien=…” of a Set-Cookie value, as a browser sends it back. */
export const cookieOf = (setCookie: string) => setCookie.split(";")[0] ?? "";

/** The tasks waiting in the queue with the account each is about. */
export async function queuedFor(options: { db: Db; task: string }): Promise<number[]> {
  const { rows } = await sql<{ accountId: number }>`
    select (j.payload->>'accountId')::integer as account_id from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = ${options.task} order by j.id`.execute(options.db);
  return rows.map(({ accountId }) => accountId);
}

/** The log, oldest first: verb and, where there is one, reason. */
export async function eventsOf(options: { db: Db; kind: "account" | "role_grant"; id: number }) {
  return options.db
    .selectFrom("event")
    .select(["verb", "actorId", "reason", "data"])
    .where("subjectKind", "=", options.kind)
    .where("subjectId", "=", String(options.id))
    .orderBy("seq")
    .execute();
}

/** What a route receives from the server, for a visitor or the person given. */
export async function contextOf(options: { database: TestDatabase; viewer?: Actor; cookie?: string; now?: Date }): Promise<AppLoadContext> {
  const { database } = options;
  const { session } = await sessionsOf(database).open(options.cookie);
  return {
    db: database.db,
    env: readEnv({ NODE_ENV: "test", DATABASE_URL: database.url }),
    storage: createFolderStorage({ folder: "/khong-dung-den" }),
    search: searchEngine({ db: database.db }),
    viewer: options.viewer ?? null,
    now: options.now ?? testNow,
    requestId: "thu-nghiem",
    cspNonce: "thu-nghiem",
    unreadNotices: 0,
    clientAddress: "203.0.113.7",
    session,
  };
}

/** A form sent without a script. */
export function postOf(address: string, fields: Record<string, string>): Request {
  return new Request(`http://localhost:3000${address}`, { method: "POST", body: new URLSearchParams(fields) });
}
