import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { designCopy } from "#app/copy/design.ts";
import { documentTitle } from "../ui/layout/document-title.ts";
import { DesignPage } from "../ui/specimens/design-page.tsx";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: designCopy.title }) }, { name: "robots", content: "noindex" }];

export function loader({ context }: LoaderFunctionArgs) {
  if (context.env.mode === "production") throw new Response(null, { status: 404 });
  return null;
}

export default DesignPage;
