import { sheetMatrixCopy, sheetMatrixSheetCopy as copy } from "#app/copy/sheet-matrix.ts";
import { feasibilityLabels } from "#app/copy/labels.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { isShown, listedRows, matrixFilters, type MatrixList } from "#app/domain/council/matrix-list.ts";
import { matrixMembers, matrixRow } from "#app/domain/council/sheet-matrix.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { scoreOfCouncil } from "#app/domain/scoring/rules/council-score.ts";
import { writeWorkbook, type SheetValue } from "#app/platform/sheets/write-workbook.ts";
import type { Db } from "#db/client.ts";
import { findCouncilJudging } from "#db/reviews/council-judging.ts";
import type { CouncilSheets } from "#db/reviews/council-sheets.ts";

const pageSize = 40;

interface Asked {
  db: Db;
  actor: Actor;
  councilId: number;
}

/** All rows of a council's matrix that the viewer may know: files whose sheets they may not read are not there, nor counted. Three queries. */
async function findMatrix({ db, actor, councilId }: Asked) {
  const { council, files, sheets } = await findCouncilJudging({ db, councilId });
  if (!council) return undefined;
  const { rubric } = council;
  const sheetsOf = new Map<number, CouncilSheets[]>();
  for (const sheet of sheets) sheetsOf.set(sheet.initiativeId, [...(sheetsOf.get(sheet.initiativeId) ?? []), sheet]);
  const rows = files
    .filter((file) => initiativePolicy.readSheets(actor, file))
    .map((file) => {
      const own = sheetsOf.get(file.id) ?? [];
      return matrixRow({
        file,
        sheets: own.map(({ reviewerId, score, tag }) => ({ memberId: reviewerId, total: score?.total ?? null, tag })),
        score: scoreOfCouncil({ rubric, sheets: own.flatMap(({ score }) => score ?? []), rules: rubric.rules })?.total ?? null,
        mayAssign: initiativePolicy.assign(actor, file),
      });
    });
  const names = new Map(sheets.map(({ reviewerId, fullName }) => [reviewerId, fullName]));
  return { heading: { id: council.id, name: council.name }, rows, members: matrixMembers({ rows, names }) };
}

/**
 * Members by files: who has handed in what, how far the marks lie apart, what is for the meeting. Three queries. The route's gate asks
 * `councilPolicy.compareSheets` first: everybody whom it lets in may know the names. @returns undefined where there is no such council
 */
export async function readSheetMatrix(options: Asked & { list: MatrixList }) {
  const matrix = await findMatrix(options);
  if (!matrix) return undefined;
  const { heading, rows, members } = matrix;
  const { filter, order } = options.list;
  const listed = listedRows({ rows, filter, order });
  const pages = Math.max(1, Math.ceil(listed.length / pageSize));
  const page = Math.min(options.list.page, pages);
  const shown = listed.slice((page - 1) * pageSize, page * pageSize);
  return {
    heading,
    counts: matrixFilters.map((name) => ({ name, files: rows.filter(isShown[name]).length })),
    ...{ filter, order, page, pages },
    rows: shown,
    // A column for each member who judges a file of this page.
    members: members.filter(({ memberId }) => shown.some(({ cells }) => cells.some((cell) => cell.memberId === memberId))),
  };
}

/** The files that the filter shows as a workbook, all on one sheet. @returns undefined where there is no such council */
export async function readSheetMatrixWorkbook(options: Asked & { list: MatrixList }): Promise<Buffer | undefined> {
  const matrix = await findMatrix(options);
  if (!matrix) return undefined;
  const { members } = matrix;
  const points = (hundredths: number | null | undefined): SheetValue => (hundredths === null || hundredths === undefined ? null : hundredths / 100);
  const rows = listedRows({ rows: matrix.rows, ...options.list }).map((row): SheetValue[] => {
    const cellOf = (memberId: number) => row.cells.find((cell) => cell.memberId === memberId);
    const apart = members.find(({ memberId }) => cellOf(memberId)?.standsApart);
    return [
      ...[row.code, row.title, points(row.score), points(row.range), row.waiting, row.isOnAgenda ? sheetMatrixCopy.agenda : null, apart?.fullName ?? null],
      ...members.flatMap(({ memberId }): SheetValue[] => {
        const cell = cellOf(memberId);
        if (!cell) return [null, null];
        return [cell.total === null ? sheetMatrixCopy.waiting : points(cell.total), cell.tag === null ? sheetMatrixCopy.waiting : feasibilityLabels[cell.tag]];
      }),
    ];
  });
  const { code, title, score, range, waiting, agenda, apart } = copy.columns;
  const columns = [
    ...[
      { title: code, width: 16 },
      { title: title, width: 60 },
      { title: score, width: 12 },
      { title: range, width: 12 },
      { title: waiting, width: 10 },
    ],
    ...[
      { title: agenda, width: 24 },
      { title: apart, width: 30 },
    ],
    ...members.flatMap(({ fullName }) => [
      { title: copy.scoreOf(fullName), width: 14 },
      { title: copy.tagOf(fullName), width: 30 },
    ]),
  ];
  return writeWorkbook({ sheets: [{ name: copy.sheet, columns, rows }] });
}
