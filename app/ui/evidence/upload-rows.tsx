import { evidenceCopy as copy } from "#app/copy/evidence.ts";
import { FieldMessage } from "../forms/field-message.tsx";
import { formatFileSize } from "../format.ts";
import { Button } from "../navigation/button.tsx";
import { Progress } from "../text/progress.tsx";
import type { UploadItem, Uploads } from "./use-uploads.ts";

/** The id of a row, for the summary of errors. */
export const rowId = (key: number): string => `tep-dang-gui-${key}`;

function stateWords({ state, percent }: UploadItem): string {
  if (state === "waiting") return copy.waiting;
  if (state === "sending") return percent < 100 ? copy.sending(percent) : copy.checking;
  if (state === "kept") return copy.kept;
  return state === "cancelled" ? copy.cancelled : copy.refusedTitle;
}

/** The files being sent, each with how far it is, a way to cancel it, and why it was refused; the sum is announced when all have ended. */
export function UploadRows({ uploads }: { uploads: Uploads }) {
  const { items, isBusy } = uploads;
  const kept = items.filter((item) => item.state === "kept").length;
  return (
    <>
      {items.length > 0 ? (
        <ul aria-label={copy.uploads} className="mb-4 max-w-measure">
          {items.map((item) => (
            <li key={item.key} id={rowId(item.key)} tabIndex={-1} className={`mb-4 ${item.state === "refused" ? "border-l-4 border-danger pl-4" : ""}`}>
              <Progress label={`${item.name} (${formatFileSize(item.size)})`} value={item.percent} max={100} text={stateWords(item)} />
              <FieldMessage id={`${rowId(item.key)}-error`} message={item.message} />
              {item.state === "waiting" || item.state === "sending" ? (
                <div className="mt-2">
                  <Button type="button" tone="secondary" aria-label={copy.cancelOf(item.name)} onClick={() => uploads.cancel(item.key)}>
                    {copy.cancel}
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <p role="status" className="mb-6 font-semibold">
        {items.length > 0 && !isBusy ? copy.summary(kept, items.length) : null}
      </p>
    </>
  );
}
