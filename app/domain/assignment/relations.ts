/** How somebody on a council is bound to a file, a person or a unit. */
export const relationKinds = ["family", "coworker", "interest", "other"] as const;
export type RelationKind = (typeof relationKinds)[number];

/** Relations that one person may declare ahead at a time. */
export const mostRelations = 100;
