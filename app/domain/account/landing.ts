import { holds, type Actor, type Role } from "../access/actor.ts";

const desks: readonly (readonly [Role[], string])[] = [
  [["campaign_board"], "/ban-to-chuc"],
  [["council_chair", "council_secretary"], "/viec-cua-hoi-dong"],
  [["council_member"], "/cham-diem"],
  [["unit_officer"], "/viec-cua-don-vi"],
  [["administrator"], "/quan-tri/tai-khoan"],
  [["observer"], "/quan-tri/nhat-ky"],
];

/** The first page after signing in: the desk of the person's office, else their own dossiers. */
export function landingPath(actor: Actor): string {
  return desks.find(([roles]) => holds(...roles)(actor))?.[1] ?? "/ho-so";
}
