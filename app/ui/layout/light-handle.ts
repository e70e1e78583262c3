import type { UIMatch } from "@remix-run/react";

/** `export const handle = lightPage`: this page needs no React in the browser; it gets `light-page.js` and every link is a plain navigation. */
export const lightPage = { light: true } as const;

/** True where the innermost route asks to be light. */
export function isLight(matches: readonly UIMatch[]): boolean {
  const handle = matches.at(-1)?.handle;
  return typeof handle === "object" && handle !== null && "light" in handle && handle.light === true;
}
