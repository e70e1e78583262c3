import type { Status } from "#app/domain/initiative/states.ts";
import { isDecided } from "#app/domain/initiative/states.ts";
import { testNow } from "./people.ts";
import { releaseFiles } from "./release.ts";
import { assignReviewer, submitSheets, type SheetWords } from "./sheets.ts";
import type { World } from "./world.ts";

export interface DossierOptions {
  world: World;
  status: Status;
  title?: string;
  confidential?: string;
  /** Only for a decided file: released by the board. */
  published?: boolean;
  code?: string;
  /** What `member` and `secondMember` write on sheets they hand in. */
  words?: [SheetWords, SheetWords];
}

const afterIntake: Status[] = ["received", "under_review", "in_council", "approved", "needs_work", "not_approved"];
const afterAssignment: Status[] = ["under_review", "in_council", "approved", "needs_work", "not_approved"];
let made = 0;

/**
 * A dossier as it stands in `status`: author and co-author of the first unit, `member` and `secondMember` assigned from review on;
 * under review `member` has handed in both sheets and `secondMember` none, later both have; a decided file has vote and decision.
 */
export async function makeDossier(options: DossierOptions): Promise<number> {
  const { world, status } = options;
  const { db } = world;
  const isDraft = status === "draft";
  made += 1;
  const content = {
    title: options.title ?? `Hồ sơ thử nghiệm số ${made}`,
    summary: "Rút ngắn thời gian trả kết quả.",
    problem: "Người dân chờ lâu.",
    solution: "Xếp lịch hẹn.",
  };
  const id = await db.transaction().execute(async (tx) => {
    const row = await tx
      .insertInto("initiative")
      .values({
        campaignId: world.campaignId,
        ownerId: world.author.accountId,
        unitId: world.unitId,
        unitName: "Đoàn Sở Thử nghiệm",
        status,
        code: isDraft ? null : (options.code ?? `SK-2026-${String(5000 + made).padStart(4, "0")}`),
        submittedAt: isDraft ? null : testNow,
        receivedAt: afterIntake.includes(status) ? testNow : null,
        councilId: afterIntake.includes(status) ? world.councilId : null,
        solutionKind: "management",
        fieldSlug: "chuyen-doi-so-thu",
        confidential: options.confidential ?? "Mật khẩu máy chủ nội bộ",
        firstAppliedOn: "2026-02-01",
        declaredAt: isDraft ? null : testNow,
        ...content,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const authors = [world.author, world.coauthor].map((author, index) => ({
      initiativeId: row.id,
      accountId: author.accountId,
      email: author.email,
      fullName: author.fullName,
      unitId: world.unitId,
      unitName: "Đoàn Sở Thử nghiệm",
      share: index === 0 ? 6000 : 4000,
      position: index + 1,
      birthDate: index === 0 ? "1996-03-14" : "1994-09-02",
      invitedAt: index === 0 ? null : testNow,
      acceptedAt: testNow,
      confirmedAt: testNow,
      nameConsentAt: index === 0 ? testNow : null,
    }));
    await tx.insertInto("initiativeAuthor").values(authors).execute();
    if (!isDraft) {
      await tx
        .insertInto("initiativeVersion")
        .values({ initiativeId: row.id, number: 1, content, submittedAt: testNow, submittedBy: world.author.accountId })
        .execute();
    }
    return row.id;
  });
  if (afterAssignment.includes(status)) {
    const first = await assignReviewer({ world, initiativeId: id, reviewer: world.member });
    const second = await assignReviewer({ world, initiativeId: id, reviewer: world.secondMember });
    const [words, secondWords] = options.words ?? [];
    await submitSheets({ world, assignmentId: first, marks: [3000, 4500], ...(words && { words }) });
    if (status !== "under_review") await submitSheets({ world, assignmentId: second, marks: [2000, 3000], ...(secondWords && { words: secondWords }) });
  }
  if (isDecided(status)) await decide({ ...options, id });
  return id;
}

async function decide(options: DossierOptions & { id: number }): Promise<void> {
  const { world, status, id } = options;
  const { db } = world;
  if (!isDecided(status)) throw new Error(`${status} is not an outcome`);
  const shared = { initiativeId: id, councilId: world.councilId };
  await db
    .insertInto("councilVote")
    .values({ ...shared, agree: 4, disagree: 1, other: 0, totalMembers: 5, heldOn: "2026-05-19", recordedBy: world.chair.accountId, recordedAt: testNow })
    .execute();
  await db
    .insertInto("decision")
    .values({
      ...shared,
      outcome: status,
      feasibility: "apply_now",
      score: 6250,
      reason: "Kết luận của phiên họp.",
      decidedBy: world.chair.accountId,
      decidedAt: testNow,
    })
    .execute();
  if (!options.published) return;
  await releaseFiles({ db, world, initiativeIds: [id] });
}
