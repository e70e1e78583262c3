import { sumVote } from "#app/domain/council/vote.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Db } from "#db/client.ts";
import { findCurrentVote } from "#db/councils/current-vote.ts";
import { findHeading } from "#db/councils/heading.ts";
import { countCouncilMembers } from "#db/councils/members.ts";

/** The vote recorded so far with its sum, and how many members the council has today. */
export async function readVote(options: { db: Db; id: number; councilId: number | null; now: Date }) {
  const { db, id } = options;
  const today = dayInVietnam(options.now);
  const [heading, vote, members] = await Promise.all([
    findHeading({ db, id }),
    findCurrentVote({ db, initiativeId: id }),
    countCouncilMembers({ db, councilId: options.councilId ?? 0, day: today }),
  ]);
  return { heading, today, members, vote: vote ? { ...sumVote(vote), heldOn: vote.heldOn, recordedAt: vote.recordedAt } : null };
}
