import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const folder = "build/client/assets";

test("no script for browsers carries the library of schemas: forms are checked by the server, and people on phones need not fetch it", async () => {
  const scripts = (await readdir(folder)).filter((name) => name.endsWith(".js"));
  const texts = await Promise.all(scripts.map(async (name) => ({ name, text: await readFile(`${folder}/${name}`, "utf8") })));
  expect(scripts.length).toBeGreaterThan(20);
  expect(texts.filter(({ text }) => /ZodError|_zod\b/.test(text)).map(({ name }) => name)).toEqual([]);
});
