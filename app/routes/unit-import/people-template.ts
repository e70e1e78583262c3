import type { LoaderFunctionArgs } from "@remix-run/node";
import { templateCopy } from "#app/copy/import.ts";
import { readPeopleTemplate } from "#app/pages/import/templates.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { workbookAnswer } from "#app/platform/sheets/workbook-answer.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  admitActor({ request, context, path: "/viec-cua-don-vi/nhap/mau-nguoi.xlsx" });
  return workbookAnswer({ workbook: await readPeopleTemplate(), fileName: templateCopy.peopleFile });
}
