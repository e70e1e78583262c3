import { sql } from "kysely";
import { isNoticeKind, noticePage } from "#app/copy/notices.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { selectFacts } from "#db/initiatives/facts.ts";

const pageSize = 20;

/** One page of a person's notices, newest first. Of a file that they may no longer see the code remains and nothing else. Two queries. */
export async function readNotices(options: { db: Db; actor: Actor; page: number }) {
  const { db, actor } = options;
  const mine = db.selectFrom("notice").where("accountId", "=", actor.accountId);
  const [rows, files] = await Promise.all([
    mine
      .innerJoin("initiative", "initiative.id", "notice.initiativeId")
      .select(["notice.id", "notice.kind", "notice.initiativeId", "notice.createdAt", "notice.readAt", "initiative.title"])
      .select([sql<string>`count(*) over ()`.as("total"), sql<string>`count(*) filter (where notice.read_at is null) over ()`.as("unread")])
      .select(sql<number>`max(notice.id) over ()`.as("newest"))
      .orderBy("notice.id", "desc")
      .limit(pageSize)
      .offset((options.page - 1) * pageSize)
      .execute(),
    selectFacts(db)
      .where(
        "initiative.id",
        "in",
        mine
          .select("initiativeId")
          .orderBy("id", "desc")
          .limit(pageSize)
          .offset((options.page - 1) * pageSize),
      )
      .execute(),
  ]);
  const [first] = rows;
  const total = Number(first?.total ?? 0);
  return {
    notices: rows.flatMap(({ id, kind, initiativeId, createdAt, readAt, title }) => {
      const file = files.find((one) => one.id === initiativeId);
      if (!file || !isNoticeKind(kind)) return [];
      const isKnown = initiativePolicy.view(actor, file);
      const isOpen = isKnown || !noticePage({ kind, initiativeId }).startsWith("/ho-so/");
      return [{ id, kind, createdAt, isUnread: readAt === null, isOpen, isKnown, code: file.code, title: isKnown ? title : "" }];
    }),
    total,
    unread: Number(first?.unread ?? 0),
    newest: first?.newest ?? 0,
    page: options.page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
  };
}
