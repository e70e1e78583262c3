import { useEffect, useState } from "react";
import { uiCopy } from "#app/copy/ui.ts";
import { formatNumber } from "../format.ts";
import { useHydrated } from "../layout/use-hydrated.ts";

export interface CharacterCountProps {
  id: string;
  text: string;
  max: number;
}

/** Characters as the server counts them: NFC, a line break is one. */
export function countCharacters(text: string): number {
  return text.replaceAll("\r\n", "\n").normalize("NFC").length;
}

/** “Tối đa 1.000 ký tự.” from the server; a live count once a script runs, spoken only when typing rests. */
export function CharacterCount({ id, text, max }: CharacterCountProps) {
  const live = useHydrated();
  const [spoken, setSpoken] = useState("");
  const left = max - countCharacters(text);
  const sentence = left < 0 ? uiCopy.countOver(formatNumber(-left)) : uiCopy.countLeft(formatNumber(left));
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(sentence), 1000);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <div className="mt-1 text-sm">
      <p id={id} className={live && left < 0 ? "font-semibold text-danger" : "text-soft"}>
        {uiCopy.countMax(formatNumber(max))}
        {live ? <span aria-hidden="true" className="tabular-nums">{` ${sentence}`}</span> : null}
      </p>
      <span role="status" className="sr-only">
        {live && text !== "" ? spoken : ""}
      </span>
    </div>
  );
}
