import type { Locator, Page } from "@playwright/test";

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

export const fillDate = (page: Page, legend: string, date: [string, string, string]): Promise<void> => fillDateIn(group(page, legend), date);

/** The three boxes of one date, where the page has several of the same legend. */
export async function fillDateIn(fields: Locator, [day, month, year]: [string, string, string]): Promise<void> {
  await fields.getByLabel("Ngày").fill(day);
  await fields.getByLabel("Tháng").fill(month);
  await fields.getByLabel("Năm").fill(year);
}
