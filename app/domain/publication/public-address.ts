import { slugText } from "../search/parameters.ts";

/** The code in an address, or null where it cannot be one: such text never reaches the database. */
export const codeInAddress = (text: string | undefined): string | null => (text !== undefined && /^SK-\d{4}-\d{4,9}$/.test(text) ? text : null);

/** The id of a unit or campaign in an address, or null where it cannot be one. */
export const slugInAddress = (text: string | undefined): string | null => slugText.safeParse(text).data ?? null;
