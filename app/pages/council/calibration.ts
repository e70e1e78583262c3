import { agreementMeaning, calibrationCopy, calibrationSheetCopy as copy } from "#app/copy/calibration.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { calibrationReport } from "#app/domain/calibration/report.ts";
import { verdictOf } from "#app/domain/calibration/verdict.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { writeWorkbook, type SheetTable, type SheetValue } from "#app/platform/sheets/write-workbook.ts";
import type { Db } from "#db/client.ts";
import { findCouncilJudging } from "#db/reviews/council-judging.ts";

type CalibrationPage = NonNullable<Awaited<ReturnType<typeof readCalibration>>>;

/**
 * How strictly the members of a council judge, and what its scores would be if all were equally strict. Three queries. The route's gate asks
 * `councilPolicy.compareSheets` first: everybody whom it lets in may know the names. Files whose sheets the viewer may not read are not there, nor counted.
 * @returns undefined where there is no such council
 */
export async function readCalibration(options: { db: Db; actor: Actor; councilId: number }) {
  const { db, actor, councilId } = options;
  const { council, files, sheets } = await findCouncilJudging({ db, councilId });
  if (!council) return undefined;
  const readable = new Map(files.filter((file) => initiativePolicy.readSheets(actor, file)).map((file) => [file.id, file]));
  const names = new Map(sheets.map(({ reviewerId, fullName }) => [reviewerId, fullName]));
  const report = calibrationReport({
    rubric: council.rubric,
    sheets: sheets.flatMap(({ initiativeId, reviewerId, score }) =>
      score && readable.has(initiativeId) ? [{ fileId: initiativeId, judgeId: reviewerId, marks: score.marks }] : [],
    ),
  });
  const criterionNames = new Map(council.rubric.criteria.map(({ id, name }) => [id, name]));
  return {
    heading: { id: council.id, name: council.name },
    meanIsOfficial: report.meanIsOfficial,
    spread: report.spread,
    groups: report.groups.map(({ number, judges, files: scored }) => ({
      number,
      judges: judges.map((judge) => ({ ...judge, fullName: names.get(judge.judgeId) ?? "" })),
      files: scored.map((file) => ({ ...file, code: readable.get(file.fileId)?.code ?? null, title: readable.get(file.fileId)?.title ?? "" })),
    })),
    agreement: {
      total: report.agreement.total,
      criteria: report.agreement.criteria.map((criterion) => ({ ...criterion, name: criterionNames.get(criterion.criterionId) ?? "" })),
    },
  };
}

const points = (hundredths: number | undefined): SheetValue => (hundredths === undefined ? null : hundredths / 100);

/** A sheet from rows by column; the widths, in characters, give the columns their order. */
function tableOf<Key extends string>(options: {
  words: { sheet: string; columns: Readonly<Record<Key, string>> };
  widths: Readonly<Record<Key, number>>;
  rows: readonly Record<Key, SheetValue>[];
}): SheetTable {
  const keys = Object.keys(options.widths) as Key[];
  return {
    name: options.words.sheet,
    columns: keys.map((key) => ({ title: options.words.columns[key], width: options.widths[key] })),
    rows: options.rows.map((row) => keys.map((key) => row[key])),
  };
}

/** The figures of the page as a workbook: files, judges, agreement. */
export async function calibrationWorkbook({ groups, agreement }: CalibrationPage): Promise<Buffer> {
  const files = groups.flatMap(({ number, files: scored }) =>
    scored.map(({ code, title, sheets, official, means, places, moves }) => ({
      ...{ group: number, code, title, sheets, official: points(official) },
      ...{ mean: points(means.raw), trimmed: points(means.trimmed), adjusted: points(means.adjusted) },
      ...{ meanPlace: places.raw, trimmedPlace: places.trimmed, adjustedPlace: places.adjusted, move: moves.adjusted },
    })),
  );
  const judges = groups.flatMap((group) =>
    group.judges.map(({ fullName, sheets, severity }) => ({
      ...{ group: group.number, name: fullName, sheets, severity: points(severity?.value), low: points(severity?.low), high: points(severity?.high) },
      verdict: calibrationCopy.verdicts[verdictOf(severity)],
    })),
  );
  const agreements = [...agreement.criteria, { ...agreement.total, name: calibrationCopy.total }].map((row) => ({
    ...{ what: row.name, files: row.pairedFiles, alpha: row.alpha },
    meaning: agreementMeaning(row),
  }));
  const scores = { official: 12, mean: 12, meanPlace: 12, trimmed: 12, trimmedPlace: 12, adjusted: 14, adjustedPlace: 12, move: 12 };
  return writeWorkbook({
    sheets: [
      tableOf({ words: copy.files, widths: { group: 8, code: 16, title: 60, sheets: 8, ...scores }, rows: files }),
      tableOf({ words: copy.judges, widths: { group: 8, name: 30, sheets: 8, severity: 14, low: 12, high: 12, verdict: 40 }, rows: judges }),
      tableOf({ words: copy.agreement, widths: { what: 40, files: 14, alpha: 10, meaning: 50 }, rows: agreements }),
    ],
  });
}
