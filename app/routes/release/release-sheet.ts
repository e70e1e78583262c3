import type { LoaderFunctionArgs } from "@remix-run/node";
import { releaseSheetCopy as copy } from "#app/copy/releases.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { readReleaseSheet } from "#app/pages/release/release-sheet.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { workbookAnswer } from "#app/platform/sheets/workbook-answer.ts";

const path = "/ban-to-chuc/dot-cong-bo/:release/danh-sach.xlsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const id = routeId(params.release);
  const workbook = id === null ? undefined : await readReleaseSheet({ db: context.db, actor, id });
  if (id === null || !workbook) throw new Response(null, { status: 404 });
  return workbookAnswer({ workbook, fileName: copy.file(id, dayInVietnam(context.now)) });
}
