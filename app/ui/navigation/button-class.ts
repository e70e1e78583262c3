export type ButtonTone = "primary" | "secondary" | "warning";

const base =
  "screen-only inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-sm border-2 px-5 py-2 text-center font-semibold leading-snug no-underline forced-colors:border-[ButtonText]";

const tones: Record<ButtonTone, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-deep hover:bg-accent-deep",
  secondary: "border-accent bg-paper text-accent hover:bg-accent-wash hover:text-accent-deep",
  warning: "border-danger bg-danger text-on-danger hover:border-danger-deep hover:bg-danger-deep",
};

/** The look shared by a button and a link that starts a step. */
export function buttonClass(tone: ButtonTone): string {
  return `${base} ${tones[tone]}`;
}
