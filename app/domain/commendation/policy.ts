import { isBoard, type Viewer } from "../access/actor.ts";
import type { CommendationStatus } from "./kinds.ts";

type CommendationRule = (viewer: Viewer, status: CommendationStatus) => boolean;

/** Commendation decisions are recorded by the campaign board alone. */
export const mayRecordCommendations = isBoard;

export const commendationPolicy = {
  markAwarded: (viewer, status) => isBoard(viewer) && status === "issued",
  revoke: (viewer, status) => isBoard(viewer) && (status === "issued" || status === "awarded"),
} as const satisfies Record<string, CommendationRule>;
