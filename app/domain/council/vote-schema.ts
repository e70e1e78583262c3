import { z } from "zod";
import { requiredDay } from "../assignment/assignment-schema.ts";

const count = z.number({ error: "count_invalid" }).int("count_invalid").min(0, "count_invalid").max(10000, "count_invalid");

/** The vote as taken in the meeting. How many members the council had that day is looked up, never typed. */
export const voteSchema = z.object({ agree: count, disagree: count, other: count, heldOn: requiredDay });
