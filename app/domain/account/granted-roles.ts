/** Roles an account may be born with: those without a council, which is chosen on the account's own page. */
export const initialRoles = ["unit_officer", "campaign_board", "administrator", "observer"] as const;
export type InitialRole = (typeof initialRoles)[number];

export const grantedRoles = ["unit_officer", "council_chair", "council_secretary", "council_member", "campaign_board", "administrator", "observer"] as const;

/** The scope a role needs: of a unit, of a council, or none. */
export const scopeOf = (role: (typeof grantedRoles)[number]): "unit" | "council" | null =>
  role === "unit_officer" ? "unit" : role.startsWith("council_") ? "council" : null;
