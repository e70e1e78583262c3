import { uiCopy } from "#app/copy/ui.ts";
import { useHydrated } from "../layout/use-hydrated.ts";
import { buttonClass } from "./button-class.ts";

/** Opens the print dialogue. It appears only where a script can do so; elsewhere the browser's own menu prints the same sheet. */
export function PrintButton({ label = uiCopy.print }: { label?: string | undefined }) {
  if (!useHydrated()) return null;
  return (
    <button type="button" className={buttonClass("secondary")} onClick={() => window.print()}>
      {label}
    </button>
  );
}
