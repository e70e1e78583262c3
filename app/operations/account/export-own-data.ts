import type { Readable } from "node:stream";
import yazl from "yazl";
import { archiveCopy } from "#app/copy/own-data-archive.ts";
import { ownDataPage } from "#app/copy/own-data-page.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { TooManyAttempts } from "#app/domain/account/limits.ts";
import { archivedName, type OwnRows, type SectionKey } from "#app/domain/account/own-data.ts";
import { provePassword } from "#app/platform/prove-password.server.ts";
import type { FileStorage } from "#app/platform/storage/file-storage.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import * as account from "#db/own-data/account-data.ts";
import * as work from "#db/own-data/work-data.ts";

export type OwnDataExport = { ok: true; archive: Readable } | { ok: false; reason: TooManyAttempts | "password_wrong" };

/**
 * Everything the site holds about a person, as a ZIP that is written while it is sent: a page to read, a JSON file for each part, and the files they
 * uploaded, each read from the storage when its turn comes. Asks for the password again; that it was taken stands in the log.
 * @param options.address of the client, for the limit of attempts
 */
export async function exportOwnData(options: {
  db: Db;
  storage: FileStorage;
  actor: Actor;
  password: string;
  address: string;
  now: Date;
}): Promise<OwnDataExport> {
  const { db, storage, actor, now } = options;
  const proof = await provePassword(options);
  if (!proof.ok) return { ok: false, reason: proof.reason };
  const { accountId } = actor;
  await appendEvent({ db, event: { at: now, actorId: accountId, verb: "own_data_exported", subject: { kind: "account", id: accountId } } });
  const zip = new yazl.ZipFile();
  const archive = zip.outputStream as Readable;
  const fill = async () => {
    const uploads = await work.selectOwnUploads({ db, actor });
    const read: { key: SectionKey; rows: OwnRows }[] = [];
    for (const [key, select] of Object.entries(partsOf({ db, actor })) as [SectionKey, () => Promise<OwnRows>][]) {
      const rows = key === "tep-minh-chung" ? uploads.map(({ storageKey: _key, ...file }) => ({ ...file, file: archivedName(file) })) : await select();
      zip.addBuffer(Buffer.from(`${JSON.stringify(rows, null, 2)}\n`), `${key}.json`, { mtime: now });
      read.push({ key, rows });
    }
    zip.addBuffer(Buffer.from(ownDataPage({ fullName: actor.fullName, at: now, parts: read })), archiveCopy.index, { mtime: now });
    for (const upload of uploads) {
      const bytes = await storage.open({ key: upload.storageKey });
      // Removed files are cleaned away after a while: their row tells of them.
      if (!bytes) continue;
      // Whoever asked may have gone while it was opened: nothing would ever read it, or close it.
      if (archive.destroyed) return void bytes.destroy();
      await new Promise<void>((resolve, reject) => {
        const leave = () => resolve(void bytes.destroy());
        archive.once("close", leave);
        bytes.once("end", resolve).once("error", reject);
        bytes.once("close", () => archive.off("close", leave));
        zip.addReadStream(bytes, archivedName(upload), { mtime: upload.uploadedAt, compress: false });
      });
      if (archive.destroyed) return;
    }
    zip.end();
  };
  // A part that cannot be read breaks the download off, so that nobody takes half of it for the whole.
  fill().catch((error: unknown) => archive.destroy(error instanceof Error ? error : new Error(String(error))));
  return { ok: true, archive };
}

function partsOf({ db, actor }: { db: Db; actor: Actor }): Record<SectionKey, () => Promise<OwnRows>> {
  const own = { db, accountId: actor.accountId };
  const mine = { db, actor };
  return {
    "tai-khoan": () => account.selectOwnAccount(own),
    "vai-tro": () => account.selectOwnGrants(own),
    "phien-dang-nhap": () => account.selectOwnSessions(own),
    "ho-so": () => work.selectOwnFiles(mine),
    "xac-nhan-cua-don-vi": () => work.selectOwnConfirmations(mine),
    "phieu-cham": () => work.selectOwnScoreSheets(mine),
    "phieu-kha-thi": () => work.selectOwnFeasibilitySheets(mine),
    "quan-he-da-khai": () => work.selectOwnRelations(own),
    "trao-doi": () => work.selectOwnMessages(mine),
    "thong-bao": () => account.selectOwnNotices(mine),
    "cai-dat-thong-bao": () => account.selectOwnNoticeSettings(own),
    "tim-kiem-da-luu": () => account.selectOwnSavedSearches(own),
    "dong-y": () => account.selectOwnConsents(own),
    "khen-thuong": () => account.selectOwnCommendations(own),
    "tep-minh-chung": () => Promise.resolve([]),
    "viec-da-lam": () => account.selectOwnEvents(own),
  };
}
