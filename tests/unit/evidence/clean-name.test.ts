import { expect, test } from "vitest";
import { cleanFileName } from "#app/domain/evidence/clean-name.ts";
import { badNames } from "./bad-names.ts";

test.each(badNames)("%j becomes %j", (raw, wanted) => {
  expect(cleanFileName(raw).name).toBe(wanted);
});

test("eighty bad names, each harmless on every system", () => {
  expect(badNames.length).toBeGreaterThanOrEqual(80);
  for (const [raw] of badNames) {
    const { name, extension } = cleanFileName(raw);
    expect([raw, /[/\\<>:"|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(name)]).toEqual([raw, false]);
    expect(name).toBe(name.normalize("NFC"));
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(120);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(220);
    expect(/^[. ]|[. ]$/.test(name)).toBe(false);
    expect(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)).toBe(false);
    expect(name.endsWith(extension)).toBe(true);
    expect(cleanFileName(name)).toEqual({ name, extension });
  }
});
