import { expect, test } from "vitest";
import { localPath } from "#app/domain/account/return-path.ts";

test("a path of this site is kept with its query and fragment", () => {
  expect(localPath("/ho-so/12/sua?muc=loi-ich#tac-gia")).toBe("/ho-so/12/sua?muc=loi-ich#tac-gia");
  expect(localPath("/sang-kien?q=c%E1%BA%A3i%20c%C3%A1ch")).toBe("/sang-kien?q=c%E1%BA%A3i%20c%C3%A1ch");
});

test.each([
  "https://ke-xau.example",
  "//ke-xau.example/dang-nhap",
  "/\\ke-xau.example",
  "\\\\ke-xau.example",
  "/\t/ke-xau.example",
  "/\n/ke-xau.example",
  "/.//ke-xau.example",
  "/x/..//ke-xau.example",
  "javascript:alert(1)",
  " /ho-so",
  "ho-so",
  "",
  null,
  undefined,
  ["/ho-so"],
  `/${"a".repeat(600)}`,
])("%j does not lead anywhere", (wanted) => {
  expect(localPath(wanted)).toBe(null);
});

test("signing in does not lead back to signing in or out", () => {
  expect([localPath("/dang-nhap?tiep=/ho-so"), localPath("/dang-xuat"), localPath("/dang-xuat-moi-noi")]).toEqual([null, null, null]);
});
