import type { LoaderFunctionArgs } from "@remix-run/node";
import { sheetMatrixSheetCopy as copy } from "#app/copy/sheet-matrix.ts";
import { readMatrixList } from "#app/domain/council/matrix-list.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { readSheetMatrixWorkbook } from "#app/pages/council/sheet-matrix.ts";
import { admitToCouncil } from "#app/platform/gate.server.ts";
import { workbookAnswer } from "#app/platform/sheets/workbook-answer.ts";

const path = "/viec-cua-hoi-dong/:council/doi-chieu.xlsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, councilId } = admitToCouncil({ request, context, path, id: params.council });
  const workbook = await readSheetMatrixWorkbook({ db: context.db, actor, councilId, list: readMatrixList(new URL(request.url).searchParams) });
  if (!workbook) throw new Response(null, { status: 404 });
  return workbookAnswer({ workbook, fileName: copy.file(councilId, dayInVietnam(context.now)) });
}
