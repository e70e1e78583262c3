import { addDays } from "../initiative/deadlines.ts";
import { longestDelegation } from "./delegation-schema.ts";

interface Period {
  validFrom: string;
  /** The last day; null for no end. */
  validTo: string | null;
}

export type DelegationFault = "delegation_in_past" | "delegation_reversed" | "delegation_too_long" | "delegation_beyond_own";

/**
 * What is wrong with the period of a delegation, by field; null where nothing is. All days are 'YYYY-MM-DD' and count.
 * @param options.own the officer's own grant: nobody gives what they do not hold
 */
export function delegationFault(options: {
  wanted: { validFrom: string; validTo: string };
  own: Period;
  today: string;
}): { field: "validFrom" | "validTo"; reason: DelegationFault } | null {
  const { wanted, own, today } = options;
  if (wanted.validFrom < today) return { field: "validFrom", reason: "delegation_in_past" };
  if (wanted.validTo < wanted.validFrom) return { field: "validTo", reason: "delegation_reversed" };
  if (wanted.validTo > addDays(wanted.validFrom, longestDelegation - 1)) return { field: "validTo", reason: "delegation_too_long" };
  if (wanted.validFrom < own.validFrom) return { field: "validFrom", reason: "delegation_beyond_own" };
  return own.validTo !== null && wanted.validTo > own.validTo ? { field: "validTo", reason: "delegation_beyond_own" } : null;
}
