import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { partOf } from "#app/domain/thread/parts.ts";
import { findActor } from "#db/accounts/find-actor.ts";
import type { Tx } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { markThreadRead } from "#db/threads/mark-read.ts";
import type { Directory } from "./directory.ts";
import type { DemoMessage, DemoNotice } from "./talk-schema.ts";
import type { Happening } from "./timeline.ts";

/** Questions and answers in the threads of dossiers, under the same policy as on the site. */
export function messageHappenings(options: { tx: Tx; directory: Directory; messages: DemoMessage[] }): Happening[] {
  const { tx, directory, messages } = options;
  return messages.map((message) => ({ at: new Date(message.at), happen: () => write({ tx, directory, message }) }));
}

/** @throws where the site would not let the person write */
async function write(options: { tx: Tx; directory: Directory; message: DemoMessage }): Promise<void> {
  const { tx, directory, message } = options;
  const at = new Date(message.at);
  const initiativeId = directory.initiativeId(message.initiative);
  const file = await findInitiativeFacts({ db: tx, id: initiativeId });
  const viewer = await findActor({ db: tx, accountId: directory.person(message.by).id, day: dayInVietnam(at) });
  const part = file && viewer ? partOf({ viewer, file }) : null;
  if (!viewer || !part) throw new Error(`${message.initiative}: ${message.by} may not write at ${message.at}`);
  const { accountId } = viewer;
  const { id } = await tx
    .insertInto("threadMessage")
    .values({ initiativeId, authorId: accountId, part, body: message.body, createdAt: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  await markThreadRead({ db: tx, initiativeId, accountId, until: id, at });
}

/** Notices on the pages of their readers. Their letters count as sent: nobody is written to about the past. */
export function noticeHappenings(options: { tx: Tx; directory: Directory; notices: DemoNotice[] }): Happening[] {
  const { tx, directory, notices } = options;
  return notices.map(({ to, kind, initiative, at, readAt }) => ({
    at: new Date(at),
    happen: async () => {
      const about = { accountId: directory.person(to).id, initiativeId: directory.initiativeId(initiative) };
      await tx
        .insertInto("notice")
        .values({ ...about, kind, delivery: "mail_now", createdAt: new Date(at), readAt: readAt === null ? null : new Date(readAt) })
        .execute();
    },
  }));
}
