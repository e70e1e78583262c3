import { farewellLetter } from "../../../copy/farewell-letter.ts";
import type { JobHandler } from "../job.ts";

/** To the address an erased account had. It stands in the job alone, and goes with it. */
export const runSendFarewell: JobHandler<"send_farewell"> = async ({ address, fullName }, { mailer, jobKey }) => {
  await mailer.send({ id: jobKey, to: { name: fullName, address }, ...farewellLetter({ fullName }) });
};
