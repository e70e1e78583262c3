/** What a grant allows and where: of a unit, of a council, or everywhere. Only grants that hold today reach an actor. */
export type Grant =
  { role: "unit_officer"; unitId: string } | { role: CouncilRole; councilId: number } | { role: "campaign_board" | "administrator" | "observer" };

export type CouncilRole = "council_chair" | "council_secretary" | "council_member";
export type Role = Grant["role"];

/** The signed-in person. The public is `null`. Authors need no grant. */
export interface Actor {
  accountId: number;
  fullName: string;
  email: string;
  unitId: string | null;
  grants: readonly Grant[];
}

/** Whoever reads the site, signed in or not. */
export type Viewer = Actor | null;

export const isSignedIn = (viewer: Viewer): viewer is Actor => viewer !== null;

/** Holds one of the roles, whatever its scope. */
export const holds =
  (...roles: Role[]) =>
  (viewer: Viewer): boolean =>
    viewer?.grants.some((grant) => roles.includes(grant.role)) ?? false;

export const isBoard = holds("campaign_board");
export const isAdministrator = holds("administrator");
export const isObserver = holds("observer");

export const isOfficerOf = (viewer: Viewer, unitId: string): boolean =>
  viewer?.grants.some((grant) => grant.role === "unit_officer" && grant.unitId === unitId) ?? false;

export const sitsOn = (viewer: Viewer, role: CouncilRole, councilId: number): boolean =>
  viewer?.grants.some((grant) => grant.role === role && grant.councilId === councilId) ?? false;

/** The units whose officer the person is. */
export const officerUnits = (viewer: Viewer): string[] => viewer?.grants.flatMap((grant) => (grant.role === "unit_officer" ? [grant.unitId] : [])) ?? [];

/** The councils in which the person holds the role. */
export const councilsAs = (viewer: Viewer, ...roles: CouncilRole[]): number[] =>
  viewer?.grants.flatMap((grant) => ("councilId" in grant && roles.includes(grant.role) ? [grant.councilId] : [])) ?? [];
