import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { admit, admitActor } from "#app/platform/gate.server.ts";

const path = "/dang-xuat-moi-noi";

export function loader({ request, context }: LoaderFunctionArgs) {
  return admit({ request, context, path });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  return redirect("/dang-nhap?xong=moi-noi", { headers: { "Set-Cookie": await context.session.signOutEverywhere(actor.accountId) } });
}
