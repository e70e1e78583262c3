import { useEffect, useState } from "react";
import { scoreSheetCopy as copy } from "#app/copy/review.ts";
import { parseMark } from "#app/domain/scoring/mark.ts";
import { sumOf } from "#app/domain/scoring/mean.ts";
import { formatScore } from "../format.ts";

const isMark = /^marks\[\d+\]\.mark$/;

function totalOf(form: HTMLFormElement): number {
  const typed = [...new FormData(form)].filter(([name]) => isMark.test(name));
  return sumOf(typed.map(([, text]) => parseMark(typeof text === "string" ? text : "") ?? 0));
}

/** The sum of the marks typed so far, in hundredths: the server's sum of what it was sent, kept up to date by script while typing. */
export function LiveTotal({ formId, total, maximum }: { formId: string; total: number; maximum: number }) {
  const [live, setLive] = useState(total);
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    const recount = () => setLive(totalOf(form));
    recount();
    form.addEventListener("input", recount);
    return () => form.removeEventListener("input", recount);
  }, [formId]);
  return (
    <p className="my-6 border-y border-line py-4 text-lg">
      <span className="font-semibold">{copy.total}: </span>
      <output aria-live="polite" className="font-bold tabular-nums">
        {copy.outOf(formatScore(live), formatScore(maximum))}
      </output>
    </p>
  );
}
