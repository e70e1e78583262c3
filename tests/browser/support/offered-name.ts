import type { Page } from "@playwright/test";

/** The name under which an address offers its file, read from the answer's header: the browser's driver says “download” now and then. */
export async function offeredName(page: Page, href: string | null): Promise<string> {
  const answer = await page.request.get(href ?? "");
  return decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(answer.headers()["content-disposition"] ?? "")?.[1] ?? "");
}
