import { z } from "zod";
import type { Status } from "./states.ts";
import { requiredText, typedText } from "./typed-text.ts";

const understood = z.literal(true, { error: "withdrawal_not_confirmed" });
const long = { maximum: 2000, tooLong: "reason_too_long" } as const;

const draftWithdrawal = z.object({ reason: typedText(long), understood });
const fileWithdrawal = z.object({ reason: requiredText({ ...long, missing: "reason_required" }), understood });

/** Taking a file back: a draft nobody has seen needs no reason, everything later does. */
export const withdrawalSchema = (status: Status) => (status === "draft" ? draftWithdrawal : fileWithdrawal);
export type WithdrawalInput = z.input<typeof fileWithdrawal>;
