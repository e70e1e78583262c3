import { useEffect, useState } from "react";
import { uiCopy } from "#app/copy/ui.ts";
import { buttonClass } from "./button-class.ts";

/** Opens the print dialogue. It appears only where a script can do so; elsewhere the browser's own menu prints the same sheet. */
export function PrintButton({ label = uiCopy.print }: { label?: string | undefined }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  return (
    <button type="button" className={buttonClass("secondary")} onClick={() => window.print()}>
      {label}
    </button>
  );
}
