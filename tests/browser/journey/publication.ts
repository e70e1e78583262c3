import { expect } from "@playwright/test";
import { publicationCopy } from "#app/copy/publication.ts";
import { releasePageCopy, signatureCopy } from "#app/copy/releases.ts";
import type { Filed } from "./filing.ts";
import { group, type Visitor } from "./visitor.ts";

/** Step 7: one member of the board hands the decision over, another signs it; in between the public knows nothing. */
export async function publish(board: Visitor, second: Visitor, filed: Filed): Promise<void> {
  await board.visit(`/ho-so/${filed.id}/cong-bo`);
  await group(board.page, publicationCopy.confirmation).getByLabel(publicationCopy.confirmationOf.approved).check();
  await board.press(publicationCopy.submit, 2);
  await expect(board.page.getByText(releasePageCopy.ownWaits)).toBeVisible();
  expect((await second.page.request.get(`/sang-kien/${filed.code}`)).status()).toBe(404);
  await second.visit(new URL(board.page.url()).pathname);
  await second.press(releasePageCopy.sign);
  await group(second.page, signatureCopy.confirmation).getByLabel(signatureCopy.confirmationItem).check();
  await second.press(signatureCopy.submit, 2);
}

/** Step 7 for the public: page, unmarked search, JSON and feed have it; the confidential part is nowhere. */
export async function findInPublic(visitor: Visitor, filed: Filed, story: { title: string; secret: string; unmarked: string }): Promise<void> {
  const { page } = visitor;
  // The index follows by a job.
  await expect
    .poll(
      async () => {
        await visitor.visit(`/sang-kien?q=${encodeURIComponent(story.unmarked)}`);
        return page.getByRole("link", { name: story.title }).count();
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0);
  await visitor.visit(`/sang-kien/${filed.code}`);
  await expect(page.getByRole("heading", { level: 1, name: story.title })).toBeVisible();
  expect(await page.content()).not.toContain(story.secret);
  for (const path of [`/api/v1/initiatives?q=${filed.code}`, "/sang-kien.atom", "/sitemap.xml"]) {
    const text = await (await page.request.get(path)).text();
    expect(text, path).toContain(filed.code);
    expect(text, path).not.toContain(story.secret);
  }
}

/** Before step 7 no channel knows of it. */
export async function isUnknownToPublic(visitor: Visitor, filed: Filed, title: string): Promise<void> {
  const { request } = visitor.page;
  expect((await request.get(`/sang-kien/${filed.code}`)).status()).toBe(404);
  for (const path of [`/sang-kien?q=${filed.code}`, `/api/v1/initiatives?q=${filed.code}`, "/sang-kien.atom", "/sitemap.xml"]) {
    const text = await (await request.get(path)).text();
    expect(text, path).not.toContain(title);
  }
}
