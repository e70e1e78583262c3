import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { authorStanding } from "#app/domain/initiative/author-standing.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { listUnitChoices } from "#db/accounts/unit-choices.ts";
import type { Db } from "#db/client.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import type { AuthorChangeKind } from "#db/initiatives/author-changes.ts";

/** One line of the history; the time is ISO text, the actor null where an author answered by their link. */
interface ChangeLine {
  id: number;
  at: string;
  kind: AuthorChangeKind;
  authorName: string;
  shareBefore: number | null;
  shareAfter: number | null;
  reason: string;
  actorName: string | null;
}

const changes = (id: number) => sql<ChangeLine[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', h.id, 'at', h.at, 'kind', h.kind, 'authorName', h.author_name, 'shareBefore', h.share_before,
    'shareAfter', h.share_after, 'reason', h.reason, 'actorName', p.full_name) order by h.id desc)
  from (select * from author_change where initiative_id = ${id} order by id desc limit 100) h left join account p on p.id = h.actor_id), '[]')`;

/** What the authors' page of one file shows an author who accepted: three queries. */
export async function readAuthorsPage(options: { db: Db; actor: Actor; file: InitiativeFacts; now: Date }) {
  const { db, actor, file } = options;
  const { id } = file;
  const [authors, units, head] = await Promise.all([
    findAuthors({ db, id }),
    listUnitChoices({ db, day: dayInVietnam(options.now) }),
    db
      .selectFrom("campaign as c")
      .innerJoin("account as me", (join) => join.on("me.id", "=", actor.accountId))
      .select(["c.maximumAuthors", "me.birthDate", "me.qualification", "me.jobTitle", changes(id).as("changes")])
      .select(sql<number>`coalesce((select revision from initiative_section s where s.initiative_id = ${id} and s.section = 'authors'), 0)`.as("revision"))
      .where("c.id", "=", file.campaignId)
      .executeTakeFirstOrThrow(),
  ]);
  // A unit that closed since stays a choice for those who belong to it in this file.
  const closed = authors.flatMap(({ unitId, unitName }) =>
    unitId !== null && !units.some((unit) => unit.id === unitId) ? [{ id: unitId, name: unitName, parentName: null }] : [],
  );
  const rows = authors.map((author) => {
    const isContact = author.accountId === file.ownerId;
    const isSelf = author.accountId === actor.accountId;
    // What the account knows already need not be typed again; it is stored with the next save.
    const known = isSelf
      ? {
          birthDate: author.birthDate ?? head.birthDate,
          qualification: author.qualification ?? head.qualification,
          jobTitle: author.jobTitle ?? head.jobTitle,
        }
      : {};
    return { ...author, ...known, isContact, isSelf, standing: authorStanding({ ...author, isContact }) };
  });
  return {
    authors: rows,
    units: [...units, ...new Map(closed.map((unit) => [unit.id, unit])).values()],
    maximumAuthors: head.maximumAuthors,
    revision: head.revision,
    changes: head.changes,
    mayEdit: initiativePolicy.edit(actor, file),
    mayName: initiativePolicy.inviteAuthors(actor, file),
    mayHandOver: initiativePolicy.handOver(actor, file),
  };
}
