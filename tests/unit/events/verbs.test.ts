import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { demoVerbs } from "#scripts/seed-demo/verbs.ts";
import { eventVerbLabels, factLabels } from "#app/copy/verbs.ts";

const sources = ["app/operations", "scripts/seed-demo"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((file) => (file.endsWith(".ts") ? [readFileSync(join(folder, file), "utf8")] : [])),
);
const literals = (pattern: RegExp) => new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? "")));

it("every verb that the code writes has a label", () => {
  const written = [...literals(/\bverb: "([a-z_]+)"/g), ...literals(/\bconst verb = .*\? "([a-z_]+)"/g), ...literals(/\bconst verb = .*: "([a-z_]+)"/g)];
  expect(written.length).toBeGreaterThan(10);
  expect([...written, ...Object.values(demoVerbs)].filter((verb) => !(verb in eventVerbLabels))).toEqual([]);
});

it("the state before is read before the state after", () => {
  expect(Object.keys(factLabels).slice(0, 2)).toEqual(["from", "to"]);
});
