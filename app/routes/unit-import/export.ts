import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportCopy } from "#app/copy/import.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { readQueueFilter } from "#app/domain/unit/queue-filter.ts";
import { readUnitExport } from "#app/pages/import/unit-export.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { workbookAnswer } from "#app/platform/sheets/workbook-answer.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path: "/viec-cua-don-vi/xuat.xlsx" });
  const { db, now } = context;
  return workbookAnswer({
    workbook: await readUnitExport({ db, actor, filter: readQueueFilter(new URL(request.url).searchParams), now }),
    fileName: exportCopy.file(dayInVietnam(now)),
  });
}
