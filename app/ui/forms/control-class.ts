const shape = "block rounded-sm border-2 bg-paper px-3 py-2 text-ink min-h-11";

/** The border of a box to type in: it carries the error too, together with the message in words. */
export function controlClass({ invalid }: { invalid: boolean }): string {
  return `${shape} ${invalid ? "border-danger" : "border-edge"}`;
}

export type ControlWidth = "full" | "half" | "short";

/** How wide a box is: as wide as what belongs in it. */
export const widths: Record<ControlWidth, string> = {
  full: "w-full max-w-[44rem]",
  half: "w-full max-w-80",
  short: "w-full max-w-40",
};
