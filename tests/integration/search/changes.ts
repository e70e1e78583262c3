import { recordSchema } from "#app/domain/application/record-schema.ts";
import { stageSchema } from "#app/domain/application/stage-schema.ts";
import { commendationSchema } from "#app/domain/commendation/record-schema.ts";
import type { Db } from "#db/client.ts";
import { changeStage } from "#app/operations/application/change-stage.ts";
import { recordApplication } from "#app/operations/application/record-application.ts";
import { verifyApplication } from "#app/operations/application/verify-application.ts";
import { markAwarded } from "#app/operations/commendation/mark-awarded.ts";
import { recordCommendation } from "#app/operations/commendation/record-commendation.ts";
import { revokeCommendation } from "#app/operations/commendation/revoke-commendation.ts";
import { answerPromotion } from "#app/operations/initiative/answer-promotion.ts";
import { askPromotion } from "#app/operations/initiative/ask-promotion.ts";
import { saveConsent } from "#app/operations/initiative/save-consent.ts";
import { withdrawInitiative } from "#app/operations/initiative/withdraw-initiative.ts";
import { presentFile } from "#app/operations/publication/present-file.ts";
import { signRelease } from "#app/operations/publication/sign-release.ts";
import { unpublishInitiative } from "#app/operations/publication/unpublish-initiative.ts";
import { readPublication } from "#app/pages/board/publication.ts";
import { testNow as now } from "#tests/support/people.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { boardColleague } from "#tests/support/release.ts";
import type { World } from "#tests/support/world.ts";

type Verb = () => Promise<{ ok: boolean }>;

/** Makes what the change needs – an initiative of that code among it – and returns the change, not yet made. */
export type Change = (options: { world: World; code: string }) => Promise<{ id: number; change: Verb }>;

const publicFile = (world: World, code: string) => makeDossier({ world, status: "approved", published: true, code, title: `Tủ sách xóm trọ ${code}` });

const firstDay = { day: "1", month: "3", year: "2026" };
const record = (db: Db, code: string, actor: World["officer"], unitId: string) =>
  recordApplication({
    ...{ db, actor, code, now },
    record: recordSchema.parse({ unitId, stage: "trial", startedOn: firstDay, savedHours: "12", confirmedBy: "Lê Thị Xác Nhận, Bí thư" }),
  });

async function recorded(result: Promise<{ ok: true; id: number } | { ok: false }>): Promise<number> {
  const outcome = await result;
  if (!outcome.ok) throw new Error("not recorded");
  return outcome.id;
}

const commend = ({ db, board, unitId }: World, code: string) =>
  recordCommendation({
    ...{ db, actor: board, now },
    record: commendationSchema.parse({
      ...{ awardSlug: "giay-khen-thu", decisionNumber: `${code.slice(-4)}-QĐ/ĐTN`, signedOn: { day: "19", month: "5", year: "2026" } },
      ...{ issuer: "Ban Thường vụ Đoàn Khối", signer: "Trần Văn Ký", signerTitle: "Bí thư", signingAuthority: "TM.", occasion: "merit" },
      ...{ citation: "Về việc tặng Giấy khen", isPublic: "yes", recipients: [{ kind: "collective", unitId, achievement: "Tủ sách" }] },
      grounds: [{ code, note: "" }],
    }),
  });

const promotion =
  (answer: "accepted" | "declined"): Change =>
  async ({ world, code }) => {
    const { db, author, secretary } = world;
    const id = await publicFile(world, code);
    await db.updateTable("initiative").set({ kind: "idea", firstAppliedOn: null }).where("id", "=", id).execute();
    const request = { firstAppliedOn: "2026-05-04", appliedPlace: "Bộ phận một cửa", evidence: "Ba tháng, 412 lượt hẹn." };
    await askPromotion({ db, actor: author, id, request, now });
    return { id, change: () => answerPromotion({ db, actor: secretary, id, answer: { answer, reason: "Đã xem xét." }, now }) };
  };

export const publication: Change = async ({ world, code }) => {
  const { db, board } = world;
  const id = await makeDossier({ world, status: "approved", code });
  const { decisionId } = await readPublication({ db, id });
  const presented = await presentFile({ db, actor: boardColleague(world), id, decisionId, now });
  if (!presented.ok) throw new Error(presented.reason);
  return { id, change: () => signRelease({ db, actor: board, id: presented.releaseId, now }) };
};

export const takingBack: Change = async ({ world, code }) => {
  const id = await publicFile(world, code);
  return { id, change: () => unpublishInitiative({ db: world.db, actor: world.board, id, reason: "Cần kiểm tra lại số liệu.", now }) };
};

export const withdrawnConsent: Change = async ({ world, code }) => {
  const id = await publicFile(world, code);
  const by = { actor: world.author, id };
  return { id, change: () => saveConsent({ db: world.db, by, share: 6000, confirmed: true, publishName: false, now }) };
};

export const acceptedPromotion = promotion("accepted");
export const declinedPromotion = promotion("declined");

export const application: Change = async ({ world, code }) => {
  const id = await publicFile(world, code);
  return { id, change: () => record(world.db, code, world.officer, world.unitId) };
};

export const replication: Change = async ({ world, code }) => {
  const id = await publicFile(world, code);
  return { id, change: () => record(world.db, code, world.otherOfficer, world.otherUnitId) };
};

export const stage: Change = async ({ world, code }) => {
  const { db, officer } = world;
  const id = await publicFile(world, code);
  const applicationId = await recorded(record(db, code, officer, world.unitId));
  return { id, change: () => changeStage({ db, actor: officer, id: applicationId, change: stageSchema.parse({ stage: "applied" }), now }) };
};

export const verification: Change = async ({ world, code }) => {
  const id = await publicFile(world, code);
  const applicationId = await recorded(record(world.db, code, world.officer, world.unitId));
  return { id, change: () => verifyApplication({ db: world.db, actor: world.board, id: applicationId, now }) };
};

export const commendation: Change = async ({ world, code }) => {
  const id = await publicFile(world, code);
  return { id, change: () => commend(world, code) };
};

export const revocation: Change = async ({ world, code }) => {
  const id = await publicFile(world, code);
  const commendationId = await recorded(commend(world, code));
  const revoking = { id: commendationId, revokingDecision: "99-QĐ/ĐTN", reason: "Khen nhầm." };
  return { id, change: () => revokeCommendation({ db: world.db, actor: world.board, ...revoking, now }) };
};

export const handingOver: Change = async ({ world, code }) => {
  const id = await publicFile(world, code);
  const commendationId = await recorded(commend(world, code));
  return { id, change: () => markAwarded({ db: world.db, actor: world.board, id: commendationId, awardedOn: "2026-05-20", now }) };
};

export const withdrawal: Change = async ({ world, code }) => {
  const id = await makeDossier({ world, status: "received", code });
  return { id, change: () => withdrawInitiative({ db: world.db, actor: world.author, id, reason: "Nộp lại bản khác.", now }) };
};
