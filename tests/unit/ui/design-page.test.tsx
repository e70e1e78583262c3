import { HtmlValidate, type RuleConfig } from "html-validate";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageLayout } from "#app/ui/layout/page-layout.tsx";
import { DesignPage } from "#app/ui/specimens/design-page.tsx";

const account = { name: "Nguyễn Thị Minh Thư", note: "Đoàn Sở Nội vụ", links: [{ href: "/ho-so", label: "Hồ sơ của tôi" }], signOutAction: "/dang-xuat" };
const html = renderToStaticMarkup(
  <PageLayout
    nav={[{ href: "/sang-kien", label: "Sáng kiến" }]}
    currentPath="/thiet-ke"
    account={account}
    footerLinks={[{ href: "/quyen-rieng-tu", label: "Quyền riêng tư" }]}
  >
    <DesignPage />
  </PageLayout>,
);
const valuesOf = (attribute: string) => [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].flatMap((match) => (match[1] ?? "").split(" "));

test("every component is valid HTML", async () => {
  // React writes ="" for a boolean attribute, a slash in an empty element, camel case in some attributes and colons in made-up ids: all valid.
  const rules = {
    "no-inline-style": "error",
    "valid-id": ["error", { relaxed: true }],
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // The pages of failure and of confirmation bring their own h1.
    "heading-level": ["error", { allowMultipleH1: true }],
    "attr-case": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "void-style": "off",
  } satisfies Record<string, RuleConfig[string]>;
  const report = await new HtmlValidate({ root: true, extends: ["html-validate:recommended"], rules }).validateString(html);
  expect(report.results.flatMap((result) => result.messages.map((message) => `${message.ruleId}: ${message.message} (${message.selector})`))).toEqual([]);
});

test("nothing needs what the content policy forbids", () => {
  expect(html).not.toMatch(/<script| style=| on[a-z]+=/);
});

test("every id stands once and every reference leads to one", () => {
  const ids = valuesOf("id");
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const references = ["for", "aria-describedby", "aria-labelledby"].flatMap(valuesOf);
  expect(references.filter((reference) => !ids.includes(reference))).toEqual([]);
});

test("the error summary leads to the first box of each refused field, which names its message", () => {
  const box = (id: string) => new RegExp(`<input[^>]* id="${id}"[^>]*>`).exec(html)?.[0] ?? "";
  for (const id of ["email", "applied", "date"]) expect(html).toContain(`href="#${id}"`);
  expect(box("email")).toContain('aria-describedby="email-error"');
  expect(box("email")).toContain('aria-invalid="true"');
  expect(box("email")).toContain('value="minhthu@"');
  expect(box("date")).toContain('name="date.day"');
  expect(box("applied")).toContain('name="applied"');
});
