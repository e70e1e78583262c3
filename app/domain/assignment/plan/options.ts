/**
 * What counts more, the right field or even loads: the points of affinity that each further file costs a reader. At 2 a reader of the field is
 * preferred until they have 50 files more than another, at 10 until they have 10 more, at 100 hardly at all.
 */
export const evennessOf = { "dung-linh-vuc": 2, "can-bang": 10, "chia-deu": 100 } as const;
export type Priority = keyof typeof evennessOf;
export const priorities = Object.keys(evennessOf) as [Priority, ...Priority[]];

/** Readers of a file where nobody says otherwise (domain notes §3: two independent readers). */
export const usualReaders = 2;

/** How the files are to be divided. */
export interface PlanOptions {
  /** Of one file, those included who have it already. */
  readers: number;
  oneFromOutside: boolean;
  oneChairClass: boolean;
  priority: Priority;
}
