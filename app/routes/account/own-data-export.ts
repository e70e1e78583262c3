import { Readable } from "node:stream";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { archiveCopy } from "#app/copy/own-data-archive.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { exportOwnData } from "#app/operations/account/export-own-data.ts";
import { admit, admitActor } from "#app/platform/gate.server.ts";

const path = "/tai-khoan/du-lieu/tai-ve";

/** The archive is asked for with the password, so no link gives it: a GET is refused. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return admit({ request, context, path });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const { db, storage, now, clientAddress: address } = context;
  const typed = (await request.formData()).get("password");
  // Longer than any password of ours: not worth hashing.
  const password = typeof typed === "string" ? typed.slice(0, 1000) : "";
  const result = await exportOwnData({ db, storage, actor, password, address, now });
  if (!result.ok) return redirect(`/tai-khoan/du-lieu?loi=${result.reason === "password_wrong" ? "mat-khau" : "nhieu-lan"}`);
  const headers = { "Content-Type": "application/zip", "Content-Disposition": `attachment; filename="${archiveCopy.fileName(dayInVietnam(now))}"` };
  return new Response(Readable.toWeb(result.archive) as ReadableStream<Uint8Array>, { headers });
}
