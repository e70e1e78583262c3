import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { markNoticesRead } from "#app/operations/notice/read-notices.ts";
import { admitActor } from "#app/platform/gate.server.ts";

const path = "/thong-bao/da-doc";

export function loader(args: LoaderFunctionArgs) {
  admitActor({ ...args, path });
  return null;
}

const numberOf = (value: FormDataEntryValue | null): number => (typeof value === "string" && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : 0);

/** `id` names one notice; `den` the newest one that was on the page: all up to it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const form = await request.formData();
  const id = numberOf(form.get("id"));
  await markNoticesRead({ db: context.db, actor, which: id > 0 ? { id } : { upTo: numberOf(form.get("den")) }, now: context.now });
  const page = form.get("trang");
  return redirect(`/thong-bao?trang=${pageNumber(typeof page === "string" ? page : null)}&xong=${id > 0 ? "mot-tin" : "tat-ca"}`, 303);
}
