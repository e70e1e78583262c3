export type TagTone = "neutral" | "info" | "success" | "warning" | "danger";

const tones: Record<TagTone, string> = {
  neutral: "border-edge bg-wash text-soft",
  info: "border-accent bg-accent-wash text-accent",
  success: "border-success bg-success-wash text-success",
  warning: "border-warning bg-warning-wash text-warning",
  danger: "border-danger bg-danger-wash text-danger",
};

/** A state in a word; the colour only repeats what the word says. */
export function Tag({ tone = "neutral", children }: { tone?: TagTone | undefined; children: string }) {
  return (
    <strong
      className={`inline-block max-w-full rounded-sm whitespace-nowrap border-l-4 px-2 py-0.5 text-sm leading-snug font-semibold print:border print:bg-transparent print:whitespace-normal ${tones[tone]}`}
    >
      {children}
    </strong>
  );
}
