import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { listUnitChoices } from "#db/accounts/unit-choices.ts";
import type { Db } from "#db/client.ts";
import { findAuthors } from "#db/initiatives/authors.ts";

/** What the authors' page of one file needs; for its contact author only. */
export async function readAuthorsForEditing(options: { db: Db; id: number; campaignId: number; ownerId: number; now: Date }) {
  const { db, id } = options;
  const [authors, units, campaign] = await Promise.all([
    findAuthors({ db, id }),
    listUnitChoices({ db, day: dayInVietnam(options.now) }),
    db.selectFrom("campaign").select("maximumAuthors").where("id", "=", options.campaignId).executeTakeFirstOrThrow(),
  ]);
  // A unit that closed since stays a choice for those who belong to it in this file.
  const closed = authors.flatMap(({ unitId, unitName }) =>
    unitId !== null && !units.some((unit) => unit.id === unitId) ? [{ id: unitId, name: unitName, parentName: null }] : [],
  );
  const own = authors.find((author) => author.accountId === options.ownerId);
  const coAuthors = authors.filter((author) => author !== own);
  return { own, coAuthors, units: [...units, ...new Map(closed.map((unit) => [unit.id, unit])).values()], maximumAuthors: campaign.maximumAuthors };
}
