/** How far a unit is with an initiative (domain notes §4). */
export const stages = ["proposed", "trial", "applied", "replicated", "paused", "stopped"] as const;
export type Stage = (typeof stages)[number];

/** Stages in which a record begins; the others are reached later. */
export const firstStages = ["proposed", "trial", "applied"] as const satisfies readonly Stage[];

export const stopReasons = ["against_regulation", "no_funding", "no_staff", "infrastructure", "not_permitted", "low_effect", "other"] as const;
export type StopReason = (typeof stopReasons)[number];

/** Stages that a record may take next. A stopped application stays stopped: applying again is a new record. */
export const nextStages = (stage: Stage): Stage[] => (stage === "stopped" ? [] : stages.filter((next) => next !== stage && next !== "proposed"));

/** From a trial on, the work has begun on a known day. */
export const hasBegun = (stage: Stage): boolean => stage !== "proposed";

/** Application by a unit other than the origin (domain notes §4). */
export const isReplication = (options: { unitId: string; originUnitId: string }): boolean => options.unitId !== options.originUnitId;
