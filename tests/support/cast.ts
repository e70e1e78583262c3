import type { Viewer } from "#app/domain/access/actor.ts";
import type { World } from "./world.ts";

/** Everybody of the world by the part they play; the public is null. */
export function castOf(world: World): [string, Viewer][] {
  const { author, coauthor, officer, otherOfficer, secretary, chair, member, secondMember, idleMember, board, administrator, observer, stranger } = world;
  return Object.entries({
    author,
    coauthor,
    officer,
    otherOfficer,
    secretary,
    chair,
    member,
    secondMember,
    idleMember,
    board,
    administrator,
    observer,
    stranger,
    public: null,
  });
}
