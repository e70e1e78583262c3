import { expect, test } from "vitest";
import { routeAccess } from "#app/domain/access/routes.ts";
import { routePaths } from "#tests/support/route-paths.ts";

test("every route has a policy, and every policy a route", () => {
  expect(Object.keys(routeAccess).sort()).toEqual(routePaths().sort());
});

test("a route without a rule for reading and writing does not exist", () => {
  const idle = Object.entries(routeAccess).filter(([, access]) => !access.read && !access.write);
  expect(idle).toEqual([]);
});

test("nobody who is not signed in may write, but for the doors to an account and the answers of co-authors by their link", () => {
  const open = Object.entries(routeAccess).flatMap(([path, { write }]) => (write?.about === "viewer" && write.allows(null) ? [path] : []));
  const account = ["/dang-ky", "/dang-nhap", "/dang-xuat", "/dat-lai-mat-khau/:token", "/loi-moi/:token", "/quen-mat-khau"];
  expect(open.sort()).toEqual([...account, "/dong-tac-gia/:token", "/dong-tac-gia/:token/tu-choi"].sort());
});
