import type { Viewer } from "../access/actor.ts";
import type { InitiativeFacts } from "../initiative/facts.ts";
import { initiativePolicy } from "../initiative/policy.ts";

/** For whom an evidence file is, from the widest circle to the narrowest. */
export const visibilities = ["public", "reviewers", "handlers"] as const;
export type Visibility = (typeof visibilities)[number];

/**
 * The kinds of files of this initiative that the viewer may list and open at its desk; a draft's files are for the authors who accepted alone.
 * What is public is read by everybody through the public page once the initiative is published.
 */
export function readableVisibilities(options: { viewer: Viewer; file: InitiativeFacts }): Visibility[] {
  const { viewer, file } = options;
  if (!initiativePolicy.readConfidential(viewer, file)) return [];
  return initiativePolicy.readHandlersFiles(viewer, file) ? [...visibilities] : ["public", "reviewers"];
}
