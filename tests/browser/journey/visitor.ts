import type { Page } from "@playwright/test";

/** One person at one screen. `visit` and `settle` look the page over each time: accessibility, and that the site did not break. */
export interface Visitor {
  page: Page;
  visit: (path: string) => Promise<void>;
  /** Presses a button or link, twice for the impatient, and waits for the page it leads to. */
  press: (name: string | RegExp, clicks?: 1 | 2) => Promise<void>;
  /** The page as it stands: accessible, and not an error page. */
  settle: () => Promise<void>;
}

/** A radio group or set of boxes by its legend. */
export const group = (page: Page, legend: string) => page.getByRole("group", { name: legend });

export async function fillDate(page: Page, legend: string, [day, month, year]: [string, string, string]): Promise<void> {
  const fields = group(page, legend);
  await fields.getByLabel("Ngày").fill(day);
  await fields.getByLabel("Tháng").fill(month);
  await fields.getByLabel("Năm").fill(year);
}
