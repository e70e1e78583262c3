import { feasibilityLabels, outcomeLabels } from "#app/copy/labels.ts";
import { releaseChangeSentence, releasePageCopy, releaseSheetCopy as copy } from "#app/copy/releases.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { changeWhileOpen, judgementNow, type ReleaseChange } from "#app/domain/publication/release-changes.ts";
import { releasePolicy } from "#app/domain/publication/release-policy.ts";
import { writeWorkbook, type SheetValue } from "#app/platform/sheets/write-workbook.ts";
import type { Db } from "#db/client.ts";
import { findRelease } from "#db/releases/find-release.ts";
import { selectReleaseFiles } from "#db/releases/release-files.ts";

const widths = { code: 16, title: 60, unit: 36, outcome: 18, feasibility: 30, conditions: 40, minority: 40, score: 10, scoreFromSheets: 14, remark: 50 };
const keys = Object.keys(widths) as (keyof typeof widths)[];

const points = (hundredths: number | null): SheetValue => (hundredths === null ? null : hundredths / 100);

type Row = Awaited<ReturnType<ReturnType<typeof selectReleaseFiles>["execute"]>>[number];

function laterWords({ endedAt, endedByName, endReason, ...file }: Row, change: ReleaseChange | null): string {
  if (endedAt) return releasePageCopy.takenBack(formatInstant(endedAt), endedByName ?? "", endReason ?? "");
  return change === null ? "" : releaseChangeSentence({ change, listed: file, current: judgementNow(file) });
}

/** The list of a release as a workbook, all files on one sheet. @returns undefined where there is none for this person */
export async function readReleaseSheet(options: { db: Db; actor: Actor; id: number }): Promise<Buffer | undefined> {
  const { db, actor, id } = options;
  const [release, files] = await Promise.all([findRelease({ db, id }), selectReleaseFiles({ db, releaseId: id }).execute()]);
  if (!release || !releasePolicy.view(actor, release)) return undefined;
  const rows = files.map((file) => {
    const cells: Record<(typeof keys)[number], SheetValue> = {
      code: file.code,
      title: file.title,
      unit: file.unitName,
      outcome: outcomeLabels[file.outcome],
      feasibility: feasibilityLabels[file.feasibility],
      conditions: file.conditions,
      minority: file.minorityView,
      score: points(file.overriddenScore ?? file.score),
      scoreFromSheets: points(file.score),
      remark: laterWords(file, changeWhileOpen({ state: release.state, ...file })),
    };
    return keys.map((key) => cells[key]);
  });
  return writeWorkbook({ sheets: [{ name: copy.sheet, columns: keys.map((key) => ({ title: copy.columns[key], width: widths[key] })), rows }] });
}
