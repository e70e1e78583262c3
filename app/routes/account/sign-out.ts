import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { admit } from "#app/platform/gate.server.ts";

const path = "/dang-xuat";

/** Signing out changes something, so no link does it: a GET is refused. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return admit({ request, context, path });
}

export async function action({ request, context }: ActionFunctionArgs) {
  admit({ request, context, path });
  return redirect("/dang-nhap?xong=dang-xuat", { headers: { "Set-Cookie": await context.session.signOut() } });
}
