import { expect } from "vitest";

/** The text of a page that has to be there. */
export async function read(address: string, cookie = ""): Promise<string> {
  const answer = await fetch(address, { headers: { Cookie: cookie }, redirect: "manual" });
  expect(`${answer.status} ${new URL(address).pathname}`).toBe(`200 ${new URL(address).pathname}`);
  return answer.text();
}

/** Signs in through the form. @returns the cookie of the session */
export async function signIn(options: { origin: string; email: string; password: string }): Promise<string> {
  const { origin, email, password } = options;
  expect(await read(`${origin}/dang-nhap`)).toContain('name="password"');
  const body = new URLSearchParams({ email, password });
  const answer = await fetch(`${origin}/dang-nhap`, { method: "POST", headers: { Origin: origin }, body, redirect: "manual" });
  expect(`${answer.status} ${answer.headers.get("Location")}`).toBe("302 /ho-so");
  return answer.headers.get("Set-Cookie")?.split(";")[0] ?? "";
}
