import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { appendEvent } from "#db/events/append-event.ts";
import type { Db, Tx } from "#db/client.ts";
import type { FileStorage } from "#app/platform/storage/file-storage.ts";
import type { Directory } from "./directory.ts";
import type { Happening } from "./timeline.ts";

interface Sample {
  name: string;
  mediaType: "text/csv" | "text/plain";
  visibility: "public" | "reviewers";
  note: string;
  text: string;
}

const samples: Sample[] = [
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
];

const publishedSample: Sample = {
  name: "Thời gian trả kết quả theo tháng.csv",
  mediaType: "text/csv",
  visibility: "public",
  note: "Số hồ sơ và thời gian trả kết quả bình quân, trước và sau khi số hóa.",
  text: "\ufeffTháng;Số hồ sơ;Thời gian trả kết quả bình quân (ngày làm việc)\n09/2025;418;8,2\n10/2025;436;6,3\n11/2025;402;5,0\n12/2025;427;4,6\n",
};

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
  for (const sample of samples) await addSample({ db, storage, sample, initiativeId: draft.id, by: draft.ownerId, at: now });
}

/** The author of a dossier that was published later adds a file for everybody, a few days before sending it. */
export function publishedEvidence(options: { tx: Tx; directory: Directory; storage: FileStorage }): Happening {
  const { tx, directory, storage } = options;
  const at = new Date("2026-01-30T10:05:00+07:00");
  return {
    at,
    happen: () =>
      addSample({
        ...{ db: tx, storage, at, sample: publishedSample },
        ...{ initiativeId: directory.initiativeId("so-hoa-mot-cua"), by: directory.person("author@demo.test").id },
      }),
  };
}

async function addSample(options: { db: Db; storage: FileStorage; sample: Sample; initiativeId: number; by: number; at: Date }): Promise<void> {
  const { db, storage, initiativeId, by, at } = options;
  const { text, ...sample } = options.sample;
  const bytes = Buffer.from(text);
  const storageKey = randomBytes(16).toString("hex");
  await storage.put({ key: storageKey, source: Readable.from([bytes]), size: bytes.length });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { id } = await db
    .insertInto("evidenceFile")
    .values({ ...sample, initiativeId, uploadedBy: by, uploadedAt: at, size: bytes.length, sha256, storageKey })
    .returning("id")
    .executeTakeFirstOrThrow();
  await appendEvent({
    db,
    event: { at, actorId: by, verb: "add_evidence", subject: { kind: "initiative", id: initiativeId }, initiativeId, data: { fileId: id } },
  });
}
