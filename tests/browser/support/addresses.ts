import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { addDays } from "#app/domain/initiative/deadlines.ts";
import { issueAccountToken } from "#db/accounts/issue-token.ts";
import type { Db } from "#db/client.ts";
import { insertBatch } from "#db/imports/batches.ts";
import { issueAuthorInvitation } from "#db/initiatives/author-invitation.ts";

type Lister = (db: Db) => Promise<string[]>;

const ids = (rows: { id: number | string }[]) => rows.map(({ id }) => String(id));
const applications: Lister = async (db) => ids(await db.selectFrom("application").select("id").orderBy("id").execute());
const commendations: Lister = async (db) => ids(await db.selectFrom("commendation").select("id").orderBy("id").execute());
const accounts: Lister = async (db) => ids(await db.selectFrom("account").select("id").orderBy("id").execute());
const registrations: Lister = async (db) => ids(await db.selectFrom("account").select("id").where("registrationConfirmedAt", "is", null).execute());
const published: Lister = async (db) => {
  const rows = await db
    .selectFrom("publication")
    .innerJoin("initiative", "initiative.id", "initiativeId")
    .select("code")
    .where("endedAt", "is", null)
    .execute();
  return rows.flatMap(({ code }) => (code ? [code] : []));
};
const resetLink: Lister = async (db) => {
  const { id } = await db.selectFrom("account").select("id").where("email", "=", "coauthor@demo.test").executeTakeFirstOrThrow();
  return [await issueAccountToken({ db, accountId: id, kind: "password_reset", now: new Date() })];
};
/** A person whom the administrator has just invited. */
const invitation: Lister = async (db) => {
  const now = new Date();
  const { id } = await db
    .insertInto("account")
    .values({ email: `moi-${now.getTime()}@demo.test`, fullName: "Võ Thị Mời", unitId: "doan-so-noi-vu", createdAt: now, registrationConfirmedAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  return [await issueAccountToken({ db, accountId: id, kind: "invitation", now })];
};

/** A draft that names somebody without an account, who has just been asked. */
const authorLink: Lister = async (db) => {
  const now = new Date();
  const draft = await db.selectFrom("initiative").select("id").where("status", "=", "draft").orderBy("id").executeTakeFirstOrThrow();
  const named = { fullName: "Phan Văn Được Mời", email: "duoc-moi@demo.test", unitName: "Trường Đại học Bách khoa", invitedAt: now };
  const last = await db
    .selectFrom("initiativeAuthor")
    .select((get) => get.fn.max("position").as("position"))
    .where("initiativeId", "=", draft.id)
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto("initiativeAuthor")
    .values({ ...named, initiativeId: draft.id, share: 1000, position: (last.position ?? 0) + 1 })
    .returning("id")
    .executeTakeFirstOrThrow();
  return [await issueAuthorInvitation({ db, authorId: id, now })];
};

/** A delegation that the officer has just given to a colleague. */
const delegation: Lister = async (db) => {
  const now = new Date();
  const own = await db
    .selectFrom("roleGrant as g")
    .innerJoin("account as a", "a.id", "g.accountId")
    .select(["g.id", "g.accountId", "g.unitId"])
    .where("a.email", "=", "officer@demo.test")
    .where("g.role", "=", "unit_officer")
    .executeTakeFirstOrThrow();
  const colleague = await db
    .insertInto("account")
    .values({ email: `thay-${now.getTime()}@demo.test`, fullName: "Phan Văn Làm Thay", unitId: own.unitId, createdAt: now, registrationConfirmedAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  const today = dayInVietnam(now);
  const period = { validFrom: today, validTo: addDays(today, 7), reason: "Nghỉ phép năm.", delegatedFrom: own.id, grantedBy: own.accountId };
  return ids(
    await db
      .insertInto("roleGrant")
      .values({ accountId: colleague.id, role: "unit_officer", unitId: own.unitId, ...period })
      .returning("id")
      .execute(),
  );
};

/** A sheet that the officer has just uploaded, with one person in it. */
const uploaded: Lister = async (db) => {
  const now = new Date();
  const officer = await db.selectFrom("account").select("id").where("email", "=", "officer@demo.test").executeTakeFirstOrThrow();
  const grant = await db
    .selectFrom("roleGrant")
    .select("unitId")
    .where("accountId", "=", officer.id)
    .where("role", "=", "unit_officer")
    .executeTakeFirstOrThrow();
  const rows = [{ row: 2, cells: { fullName: "Kiều Văn Nhập", email: "kieu.nhap@demo.test" } }];
  const batch = { kind: "people", unitId: grant.unitId ?? "", campaignId: null, ownerId: officer.id, fileName: "nguoi.xlsx", rows } as const;
  return [String(await insertBatch({ db, batch, now, expiresAt: new Date(now.getTime() + 3_600_000) }))];
};

/** The second rubric is one that nobody uses, made just now: its form is open. */
const rubrics: Lister = async (db) => {
  const first = await db.selectFrom("rubric").select(["id", "campaignId"]).orderBy("id").executeTakeFirstOrThrow();
  const spare = await db
    .insertInto("rubric")
    .values({ campaignId: first.campaignId, name: "Bộ tiêu chí dự phòng", passMark: 5000, ranks: [{ rank: "passed", from: 5000 }] })
    .returning("id")
    .execute();
  return [...ids(spare), String(first.id)];
};

/** A search that the first person here has just saved. */
const savedSearch: Lister = async (db) => {
  const now = new Date();
  const person = await db
    .selectFrom("account")
    .select("id")
    .where("disabledAt", "is", null)
    .where("registrationConfirmedAt", "is not", null)
    .orderBy("id")
    .executeTakeFirstOrThrow();
  const search = { name: `Tìm kiếm ${now.getTime()}`, parameters: { q: `một cửa ${now.getTime()}` }, alerts: "weekly" } as const;
  return ids(
    await db
      .insertInto("savedSearch")
      .values({ ...search, accountId: person.id, lookedUntil: now, createdAt: now })
      .returning("id")
      .execute(),
  );
};

/** A list that a member of the board has just begun, and one that they handed over to be signed. */
const releases: Lister = async (db) => {
  const now = new Date();
  const { id: preparedBy } = await db.selectFrom("account").select("id").where("email", "=", "board2@demo.test").executeTakeFirstOrThrow();
  // A file that is public already: those under embargo are for the tests that publish them.
  const listed = await db
    .selectFrom("publication as p")
    .innerJoin("initiative as i", "i.id", "p.initiativeId")
    .select(["p.decisionId", "p.initiativeId", "i.campaignId"])
    .where("p.endedAt", "is", null)
    .orderBy("p.id")
    .executeTakeFirstOrThrow();
  const values = { campaignId: listed.campaignId, preparedBy, createdAt: now };
  const begun = await db
    .insertInto("release")
    .values([
      { ...values, name: "Đang lập" },
      { ...values, name: "Chờ ký" },
    ])
    .returning("id")
    .execute();
  for (const { id } of begun)
    await db.insertInto("releaseItem").values({ releaseId: id, initiativeId: listed.initiativeId, decisionId: listed.decisionId }).execute();
  const presented = begun[1]?.id ?? 0;
  await db.updateTable("release").set({ presentedAt: now }).where("id", "=", presented).execute();
  return ids([{ id: presented }, ...begun.slice(0, 1)]);
};

/** What may stand for the parameter, by the beginning of the path. */
const listers: [start: string, lister: Lister][] = [
  ["/dot-thi-dua/", () => Promise.resolve(["nang-dong-sang-tao-2023"])],
  ["/ban-to-chuc/dot-thi-dua/", async (db) => (await db.selectFrom("campaign").select("slug").orderBy("id", "desc").execute()).map(({ slug }) => slug)],
  ["/sang-kien/", published],
  ["/ban-to-chuc/bo-tieu-chi/", rubrics],
  ["/khen-thuong/", commendations],
  ["/ban-to-chuc/khen-thuong/", commendations],
  ["/ban-to-chuc/dot-cong-bo/", releases],
  ["/don-vi/", async (db) => ids(await db.selectFrom("initiative").select("unitId as id").distinct().execute())],
  ["/dat-lai-mat-khau/", resetLink],
  ["/loi-moi/", invitation],
  ["/dong-tac-gia/", authorLink],
  ["/viec-cua-don-vi/dang-ky/", registrations],
  ["/viec-cua-don-vi/uy-quyen/", delegation],
  ["/viec-cua-don-vi/nhap/", uploaded],
  ["/tim-kiem-da-luu/", savedSearch],
  ["/ap-dung/", applications],
  ["/quan-tri/tai-khoan/", accounts],
];

/** Addresses that a path about no initiative may have in the demo data. */
export async function addressesOf({ db, path }: { db: Db; path: string }): Promise<string[]> {
  if (path.endsWith("/vai-tro/:grant/thu-hoi")) {
    const grants = await db.selectFrom("roleGrant").select(["id", "accountId"]).where("revokedAt", "is", null).orderBy("id", "desc").execute();
    return grants.map((grant) => path.replace(":id", String(grant.accountId)).replace(":grant", String(grant.id)));
  }
  if (path === "/viec-cua-don-vi/xac-nhan-nhieu") {
    const waiting = await db.selectFrom("initiative").select("id").where("status", "=", "awaiting_unit").orderBy("id", "desc").execute();
    return [...waiting.map(({ id }) => `${path}?ho-so=${id}`), path];
  }
  const parameter = /:\w+/.exec(path)?.[0];
  if (!parameter) return [path];
  const lister = listers.find(([start]) => path.startsWith(start))?.[1];
  if (!lister) throw new Error(`No addresses for ${path}`);
  return (await lister(db)).map((value) => path.replace(parameter, value));
}
