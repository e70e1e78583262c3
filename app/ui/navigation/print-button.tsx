import { uiCopy } from "#app/copy/ui.ts";
import { useHydrated } from "../layout/use-hydrated.ts";
import { buttonClass } from "./button-class.ts";

/** Opens the print dialogue. It appears only where a script can do so; elsewhere the browser's own menu prints the same sheet. */
export function PrintButton({ label = uiCopy.print }: { label?: string | undefined }) {
  // Hidden until a script runs; on a light page that script finds it by its mark.
  return (
    <button type="button" hidden={!useHydrated()} data-print className={buttonClass("secondary")} onClick={() => window.print()}>
      {label}
    </button>
  );
}
