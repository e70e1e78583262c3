import { useId } from "react";

export interface ProgressProps {
  label: string;
  value: number;
  max: number;
  /** The sum in words: “7 trên 12 đơn vị”. */
  text: string;
}

/** How far a target is, as a native progress bar with its sum beside it in words. */
export function Progress({ label, value, max, text }: ProgressProps) {
  const id = useId();
  return (
    <div>
      <div className="flex flex-wrap justify-between gap-x-4">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <span className="text-soft tabular-nums">{text}</span>
      </div>
      <progress
        id={id}
        value={value}
        max={Math.max(max, 1)}
        className="mt-1 block h-2 w-full appearance-none bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}
