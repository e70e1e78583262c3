export type GrantStanding = "holds" | "not_yet" | "ended" | "revoked";

/** Whether a grant holds on `today` ('YYYY-MM-DD' in Vietnam); first and last day count. The same rule as `findActor`'s. */
export function grantStanding(options: { grant: { validFrom: string; validTo: string | null; revokedAt: Date | null }; today: string }): GrantStanding {
  const { grant, today } = options;
  if (grant.revokedAt !== null) return "revoked";
  if (grant.validFrom > today) return "not_yet";
  return grant.validTo !== null && grant.validTo < today ? "ended" : "holds";
}
