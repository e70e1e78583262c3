import { isOfficerOf, type Viewer } from "../access/actor.ts";
import type { InitiativeFacts } from "../initiative/facts.ts";
import { initiativePolicy, isAuthor } from "../initiative/policy.ts";

/** As whom somebody writes in the thread of a file. */
export type ThreadPart = "author" | "officer" | "secretary";

/** As whom the viewer would write now, null where they may not. An officer who is a secretary too speaks for the unit, whose file it is. */
export function partOf(options: { viewer: Viewer; file: InitiativeFacts }): ThreadPart | null {
  const { viewer, file } = options;
  if (!initiativePolicy.writeThread(viewer, file)) return null;
  if (isAuthor(viewer, file)) return "author";
  return isOfficerOf(viewer, file.unitId) ? "officer" : "secretary";
}

/** The side that is told of a message: the unit until it has confirmed, then the secretaries; and what these write goes to the authors. */
export function toldSide(options: { part: ThreadPart; file: InitiativeFacts }): "authors" | "unit" | "secretaries" {
  if (options.part !== "author") return "authors";
  return ["awaiting_unit", "returned_by_unit"].includes(options.file.status) ? "unit" : "secretaries";
}

/**
 * Who wrote a message is named where readers meet the person anyway: authors and the officer of their unit. A secretary is named to those who handle
 * the file only: some secretaries also judge, and a name that is missing only then would tell who.
 */
export const showsWriter = (options: { part: ThreadPart; viewer: Viewer; file: InitiativeFacts }): boolean =>
  options.part !== "secretary" || !(isAuthor(options.viewer, options.file) || isOfficerOf(options.viewer, options.file.unitId));
