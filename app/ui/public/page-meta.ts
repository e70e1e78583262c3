import type { MetaDescriptor } from "@remix-run/react";
import { uiCopy } from "#app/copy/ui.ts";
import { documentTitle } from "../layout/document-title.ts";

export interface PageMeta {
  title?: string | undefined;
  description: string;
  /** The one address of the page, absolute. */
  canonical: string;
  type?: "website" | "article" | undefined;
  /** Lists narrowed by a query are not for search engines. */
  hidden?: boolean | undefined;
}

/** Title, description, canonical address and OpenGraph of a public page. */
export function pageMeta({ title, description, canonical, type = "website", hidden }: PageMeta): MetaDescriptor[] {
  const short = description.length > 200 ? `${description.slice(0, 197).trimEnd()}…` : description;
  return [
    { title: documentTitle({ title }) },
    { name: "description", content: short },
    { tagName: "link", rel: "canonical", href: canonical },
    { property: "og:title", content: title ?? uiCopy.brand },
    { property: "og:description", content: short },
    { property: "og:type", content: type },
    { property: "og:url", content: canonical },
    { property: "og:site_name", content: uiCopy.brand },
    { property: "og:locale", content: "vi_VN" },
    ...(hidden ? [{ name: "robots", content: "noindex, follow" }] : []),
  ];
}
