import { isBoard, type Viewer } from "../access/actor.ts";

export type ReleaseState = "draft" | "presented" | "signed" | "cancelled";

/** All that a policy may ask about one release. */
export interface ReleaseFacts {
  id: number;
  state: ReleaseState;
  /** Who wrote the list; who signs it is another. */
  preparedBy: number;
  /** Everybody who is named as an author of one of its files: results under embargo are not for them, so the release is not there for them. */
  authorIds: readonly number[];
}

export type ReleaseRule = (viewer: Viewer, release: ReleaseFacts) => boolean;

const view: ReleaseRule = (viewer, release) => isBoard(viewer) && viewer !== null && !release.authorIds.includes(viewer.accountId);
const isPreparer: ReleaseRule = (viewer, release) => viewer?.accountId === release.preparedBy;

export const releasePolicy = {
  view,
  /** Choose the files, and present the list: its preparer alone, so that whoever signs had no hand in it. */
  prepare: (viewer, release) => view(viewer, release) && isPreparer(viewer, release) && release.state === "draft",
  sign: (viewer, release) => view(viewer, release) && !isPreparer(viewer, release) && release.state === "presented",
  cancel: (viewer, release) => view(viewer, release) && (release.state === "draft" || release.state === "presented"),
} as const satisfies Record<string, ReleaseRule>;
