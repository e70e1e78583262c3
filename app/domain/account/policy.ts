import { isAdministrator, isOfficerOf, type Actor } from "../access/actor.ts";
import { accountState, type AccountFacts } from "./state.ts";

/** A registration as its policy sees it. */
export interface RegistrationFacts extends AccountFacts {
  unitId: string | null;
}

/** The officer of the unit a person registered for confirms or refuses, once. */
export const mayDecideRegistration = (actor: Actor, registration: RegistrationFacts): boolean =>
  registration.unitId !== null && isOfficerOf(actor, registration.unitId) && accountState(registration) === "awaiting_unit";

export const mayAdministerAccounts = (actor: Actor): boolean => isAdministrator(actor);

/** Nobody locks themselves out: one's own administrator grant ends by another administrator's hand. */
export const mayRevokeGrant = (actor: Actor, grant: { accountId: number; role: string }): boolean =>
  isAdministrator(actor) && !(grant.accountId === actor.accountId && grant.role === "administrator");

export const mayDisableAccount = (actor: Actor, accountId: number): boolean => isAdministrator(actor) && accountId !== actor.accountId;
