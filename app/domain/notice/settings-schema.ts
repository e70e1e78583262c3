import { z } from "zod";
import { deliveries } from "./delivery.ts";

/** One choice for each of the kinds offered; a kind that is not offered cannot be set. */
export const noticeSettingsSchema = (kinds: readonly string[]) =>
  z.object(Object.fromEntries(kinds.map((kind) => [kind, z.enum(deliveries, { error: "delivery_missing" })])));
