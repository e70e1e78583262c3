import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

// Read as text: loading the configuration would start the whole build.
const configuration = readFileSync("remix.config.js", "utf8");

it.each(["v3_singleFetch", "v3_lazyRouteDiscovery"])("%s stays off: its hole has no fix in v2", (flag) => {
  expect(configuration).toMatch(new RegExp(`\\b${flag}: false\\b`));
});
