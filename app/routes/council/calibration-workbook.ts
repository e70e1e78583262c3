import type { LoaderFunctionArgs } from "@remix-run/node";
import { calibrationSheetCopy as copy } from "#app/copy/calibration.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { calibrationWorkbook, readCalibration } from "#app/pages/council/calibration.ts";
import { admitToCouncil } from "#app/platform/gate.server.ts";
import { workbookAnswer } from "#app/platform/sheets/workbook-answer.ts";

const path = "/viec-cua-hoi-dong/:council/doi-chuan.xlsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, councilId } = admitToCouncil({ request, context, path, id: params.council });
  const page = await readCalibration({ db: context.db, actor, councilId });
  if (!page) throw new Response(null, { status: 404 });
  return workbookAnswer({ workbook: await calibrationWorkbook(page), fileName: copy.file(councilId, dayInVietnam(context.now)) });
}
