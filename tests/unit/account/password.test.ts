import { expect, test } from "vitest";
import { passwordFault } from "#app/domain/account/password.ts";

test("ten characters are enough, nine are not, and a Vietnamese letter is one character however it is composed", () => {
  expect(passwordFault({ password: "mưa rào ấm" })).toBe(null);
  expect(passwordFault({ password: "mưa rào ấm".normalize("NFD") })).toBe(null);
  expect(passwordFault({ password: "mưa rào ấ".normalize("NFD") })).toBe("password_too_short");
});

test("two hundred characters are the most", () => {
  const long = "năm tháng ".repeat(20);
  expect([long.length, passwordFault({ password: long }), passwordFault({ password: `${long}x` })]).toEqual([200, null, "password_too_long"]);
});

test("the address, and its part before @, are no password, in any case", () => {
  const email = "tran.thi.binh@tphcm.gov.vn";
  expect(passwordFault({ password: "Tran.Thi.Binh@tphcm.gov.vn", email })).toBe("password_is_email");
  expect(passwordFault({ password: "TRAN.THI.BINH", email })).toBe("password_is_email");
  expect(passwordFault({ password: "tran thi binh 1990", email })).toBe(null);
});

test("what everybody tries first is refused", () => {
  expect(["1234567890", "MatKhau123", "aaaaaaaaaaaa", "sangkientre"].map((password) => passwordFault({ password }))).toEqual(
    Array(4).fill("password_too_common"),
  );
});
