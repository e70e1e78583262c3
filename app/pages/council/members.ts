import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Db } from "#db/client.ts";
import { findCouncilHeading } from "#db/councils/council-heading.ts";
import { selectDescribedMembers } from "#db/councils/described-members.ts";

interface Asked {
  db: Db;
  councilId: number;
  now: Date;
}

const selectFields = (db: Db) => db.selectFrom("field").select(["slug", "name"]).orderBy("position").orderBy("slug");

/** Who sits on the council, with what is noted of each for dividing the files. Three queries. */
export async function readCouncilMembers({ db, councilId, now }: Asked) {
  const [heading, members, fields] = await Promise.all([
    findCouncilHeading({ db, councilId }),
    selectDescribedMembers({ db, councilId, day: dayInVietnam(now) }).execute(),
    selectFields(db).execute(),
  ]);
  const names = new Map(fields.map(({ slug, name }) => [slug, name]));
  return {
    heading,
    members: members
      .filter(({ roles }) => roles.length > 0)
      .map(({ accountId, fullName, unitName, roles, fields: known, capacity, isDeputyChair, load }) => ({
        accountId,
        fullName,
        unitName,
        roles,
        fieldNames: known.map((slug) => names.get(slug) ?? slug),
        capacity,
        isDeputyChair,
        load,
      })),
  };
}

/** One member, and the fields to choose from. Three queries. @returns undefined where the person does not sit on the council */
export async function readCouncilMember({ db, councilId, now, accountId }: Asked & { accountId: number }) {
  const members = selectDescribedMembers({ db, councilId, day: dayInVietnam(now) });
  const [heading, member, fields] = await Promise.all([
    findCouncilHeading({ db, councilId }),
    members.where("account.id", "=", accountId).executeTakeFirst(),
    selectFields(db).execute(),
  ]);
  if (!member || member.roles.length === 0) return undefined;
  const { fullName, capacity, isDeputyChair, load } = member;
  return { heading, fields, member: { accountId, fullName, fields: member.fields, capacity, isDeputyChair, load } };
}
