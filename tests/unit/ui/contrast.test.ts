import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../../app/ui/theme/tokens.css", import.meta.url), "utf8");
const darkStart = css.indexOf("@variant night");

const readTokens = (text: string) => new Map([...text.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? "", match[2] ?? ""]));

const schemes = { light: readTokens(css.slice(0, darkStart)), dark: readTokens(css.slice(darkStart)) };

/** WCAG 2 relative luminance of “#rrggbb”. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(left: string, right: string): number {
  const [low, high] = [luminance(left), luminance(right)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const textOn: Record<string, string[]> = {
  ink: ["paper", "wash", "accent-wash", "success-wash", "warning-wash", "danger-wash"],
  soft: ["paper", "wash", "accent-wash"],
  accent: ["paper", "wash", "accent-wash"],
  "accent-deep": ["paper", "wash", "accent-wash"],
  "on-accent": ["accent", "accent-deep"],
  success: ["paper", "success-wash"],
  warning: ["paper", "warning-wash"],
  danger: ["paper", "danger-wash"],
  "on-danger": ["danger", "danger-deep"],
};
const textPairs = Object.entries(textOn).flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const));

for (const [scheme, tokens] of Object.entries(schemes)) {
  const ratio = (front: string, back: string) => contrast(tokens.get(front) ?? "", tokens.get(back) ?? "");

  test.each(textPairs)(`${scheme}: text %s on %s keeps 7:1`, (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(7);
  });

  test(`${scheme}: the edge of a box to type in keeps 3:1 on every ground`, () => {
    expect(ratio("edge", "paper")).toBeGreaterThanOrEqual(3);
    expect(ratio("edge", "wash")).toBeGreaterThanOrEqual(3);
  });
}

test("the dark scheme names every colour of the light one", () => {
  expect([...schemes.dark.keys()]).toEqual([...schemes.light.keys()]);
});
