import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { isCurrent } from "#app/ui/layout/nav-item.ts";
import { PageLayout } from "#app/ui/layout/page-layout.tsx";
import { paginationSteps } from "#app/ui/navigation/pagination-steps.ts";
import { Pagination } from "#app/ui/navigation/pagination.tsx";

test.each([
  [1, 1, [1]],
  [1, 5, [1, 2, "gap", 5]],
  [3, 5, [1, 2, 3, 4, 5]],
  [4, 7, [1, 2, 3, 4, 5, 6, 7]],
  [5, 12, [1, "gap", 4, 5, 6, "gap", 12]],
  [12, 12, [1, "gap", 11, 12]],
])("page %i of %i offers %j", (page, pages, steps) => {
  expect(paginationSteps({ page, pages })).toEqual(steps);
});

test("pagination says where we are and has no way before the first page", () => {
  const html = renderToStaticMarkup(<Pagination page={1} pages={5} hrefFor={(page) => `/sang-kien?q=mot+cua&page=${page}`} />);
  expect(html).toContain("Trang 1 trên 5");
  expect(html).toContain('aria-current="page"');
  expect(html).toContain("/sang-kien?q=mot+cua&amp;page=2");
  expect(html).not.toContain("Trang trước");
  expect(renderToStaticMarkup(<Pagination page={1} pages={1} hrefFor={String} />)).toBe("");
});

test("a link of the main navigation holds the pages below it", () => {
  expect(isCurrent({ href: "/sang-kien", currentPath: "/sang-kien/SK-2026-0001" })).toBe(true);
  expect(isCurrent({ href: "/sang-kien", currentPath: "/sang-kien-khac" })).toBe(false);
  expect(isCurrent({ href: "/", currentPath: "/sang-kien" })).toBe(false);
  expect(isCurrent({ href: "/ho-so", currentPath: "/ho-so/39/phieu-cham" })).toBe(false);
});

const frame = { nav: [{ href: "/sang-kien", label: "Sáng kiến" }], currentPath: "/sang-kien", footerLinks: [], signInHref: "/dang-nhap" };

test("the public is offered to sign in, the signed-in to sign out by a form", () => {
  const asPublic = renderToStaticMarkup(
    <PageLayout {...frame} account={null}>
      Nội dung
    </PageLayout>,
  );
  expect(asPublic).toContain('href="/dang-nhap"');
  expect(asPublic.indexOf('href="#main"')).toBeLessThan(asPublic.indexOf("<header"));
  const account = { name: "Nguyễn Thị Minh Thư", links: [{ href: "/ho-so", label: "Hồ sơ của tôi" }], signOutAction: "/dang-xuat" };
  const asAuthor = renderToStaticMarkup(
    <PageLayout {...frame} account={account}>
      Nội dung
    </PageLayout>,
  );
  expect(asAuthor).toContain('<form method="post" action="/dang-xuat">');
  expect(asAuthor).not.toContain('href="/dang-nhap"');
});

test("the title tells that a form came back with errors", () => {
  expect(documentTitle({ title: "Đăng nhập", hasErrors: true })).toBe("Lỗi: Đăng nhập – Sáng kiến trẻ");
  expect(documentTitle({})).toBe("Sáng kiến trẻ");
});
