/** Where an account stands. Only `active` and `invited` may hold sessions; an invited person has not yet chosen a password. */
export const accountStates = ["active", "invited", "awaiting_unit", "refused", "disabled"] as const;
export type AccountState = (typeof accountStates)[number];

export interface AccountFacts {
  registrationConfirmedAt: Date | null;
  disabledAt: Date | null;
  hasPassword: boolean;
}

/** An open registration that its unit refused is one that was never confirmed and is disabled. */
export function accountState(facts: AccountFacts): AccountState {
  if (facts.disabledAt !== null) return facts.registrationConfirmedAt === null ? "refused" : "disabled";
  if (facts.registrationConfirmedAt === null) return "awaiting_unit";
  return facts.hasPassword ? "active" : "invited";
}
