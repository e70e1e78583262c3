import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { appendEvent } from "#db/events/append-event.ts";
import type { Db } from "#db/client.ts";
import type { FileStorage } from "#app/platform/storage/file-storage.ts";

const samples = [
  {
    name: "Số lượt gọi hỏi theo tháng.csv",
    mediaType: "text/csv",
    visibility: "public",
    note: "Số cuộc gọi hỏi thủ tục trước và trong khi thử.",
    text: "\ufeffTháng;Số cuộc gọi;Thời gian trả lời (phút)\n09/2026;612;7\n10/2026;455;5\n",
  },
  {
    name: "Ghi chép buổi thử tại phòng.txt",
    mediaType: "text/plain",
    visibility: "reviewers",
    note: "",
    text: "Buổi thử ngày 20/10/2026 tại phòng Tổ chức cán bộ.\nMười hai người dự tuyển dùng thử, mười người tự tìm được câu trả lời.\n",
  },
] as const;

/** Gives the newest draft of the demo's contact author two evidence files, so that lists and their forms have something to show. */
export async function loadEvidence(options: { db: Db; storage: FileStorage; now: Date }): Promise<void> {
  const { db, storage, now } = options;
  const draft = await db
    .selectFrom("initiative")
    .innerJoin("account", "account.id", "initiative.ownerId")
    .select(["initiative.id", "initiative.ownerId"])
    .where("initiative.status", "=", "draft")
    .where("initiative.isDemo", "=", true)
    .where("account.email", "=", "author@demo.test")
    .orderBy("initiative.id", "desc")
    .executeTakeFirstOrThrow();
  for (const { text, ...sample } of samples) {
    const bytes = Buffer.from(text);
    const storageKey = randomBytes(16).toString("hex");
    await storage.put({ key: storageKey, source: Readable.from([bytes]), size: bytes.length });
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const about = { initiativeId: draft.id, uploadedBy: draft.ownerId, uploadedAt: now };
    const { id } = await db
      .insertInto("evidenceFile")
      .values({ ...sample, ...about, size: bytes.length, sha256, storageKey })
      .returning("id")
      .executeTakeFirstOrThrow();
    const subject = { kind: "initiative", id: draft.id } as const;
    const event = { at: now, actorId: draft.ownerId, verb: "add_evidence", subject, initiativeId: draft.id, data: { fileId: id } };
    await appendEvent({ db, event });
  }
}
