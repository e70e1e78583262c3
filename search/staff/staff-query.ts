import { vocabularyOf } from "#app/copy/staff-search.ts";
import { deskConditions, type StaffDesk } from "#app/domain/staff-search/conditions.ts";
import { parseStaffQuery, type StaffQuery } from "#app/domain/staff-search/parse.ts";

/** What was typed into the search of a desk, by the words and within the bounds of that desk. */
export const readStaffQuery = ({ desk, text }: { desk: StaffDesk; text: string }): StaffQuery =>
  parseStaffQuery({ text, allowed: deskConditions[desk], vocabulary: vocabularyOf(desk) });
