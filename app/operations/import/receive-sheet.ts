import { paperColumnTitles, peopleColumnTitles } from "#app/copy/import.ts";
import { isOfficerOf, type Actor } from "#app/domain/access/actor.ts";
import { readHeadedRows } from "#app/domain/import/cells.ts";
import { requiredPaperColumns } from "#app/domain/import/paper-columns.ts";
import { requiredPeopleColumns } from "#app/domain/import/people.ts";
import { batchLifetime } from "#app/domain/import/upload-schema.ts";
import { isFilingOpen } from "#app/domain/initiative/filing-window.ts";
import { cleanText } from "#app/domain/initiative/typed-text.ts";
import { readFirstSheet } from "#app/platform/sheets/read-sheet.ts";
import type { Db } from "#db/client.ts";
import { insertBatch, type ImportKind } from "#db/imports/batches.ts";

export interface Upload {
  kind: ImportKind;
  unitId: string;
  campaignId: number | null;
  fileName: string;
  workbook: Buffer;
}

export type SheetReceipt = { ok: true; id: number } | { ok: false; field: "unitId" | "campaignId" | "file"; reason: string };

/**
 * Reads an uploaded spreadsheet and keeps its rows for a day, so that what the officer then checks is what is written. Writes nothing else.
 * @returns the refusal as a code of `copy/errors/import.ts`, with the field it belongs to
 */
export async function receiveSheet(options: { db: Db; actor: Actor; upload: Upload; now: Date }): Promise<SheetReceipt> {
  const { db, actor, now } = options;
  const { kind, unitId, workbook, ...upload } = options.upload;
  if (!isOfficerOf(actor, unitId)) return { ok: false, field: "unitId", reason: "import_unit_missing" };
  const campaignId = kind === "papers" ? upload.campaignId : null;
  if (kind === "papers") {
    const campaign = await db
      .selectFrom("campaign")
      .select(["filingOpensAt", "filingClosesAt"])
      .where("id", "=", campaignId ?? 0)
      .executeTakeFirst();
    if (!campaign || !isFilingOpen(campaign, now)) return { ok: false, field: "campaignId", reason: "filing_closed" };
  }
  const sheet = await readFirstSheet({ workbook });
  if (!sheet.ok) return { ok: false, field: "file", reason: sheet.reason };
  const headed =
    kind === "people"
      ? readHeadedRows({ sheet: sheet.rows, titles: peopleColumnTitles, required: requiredPeopleColumns })
      : readHeadedRows({ sheet: sheet.rows, titles: paperColumnTitles, required: requiredPaperColumns });
  if (!headed.ok)
    return { ok: false, field: "file", reason: headed.reason === "columns_missing" ? `columns_missing@${headed.missing.join("; ")}` : headed.reason };
  const fileName = cleanText(upload.fileName).slice(0, 200) || "bang-tinh.xlsx";
  const batch = { kind, unitId, campaignId, ownerId: actor.accountId, fileName, rows: headed.rows };
  return { ok: true, id: await insertBatch({ db, batch, now, expiresAt: new Date(now.getTime() + batchLifetime) }) };
}
