import type { Participant, PlanLink } from "#app/domain/initiative/content.ts";
import type { Tx } from "../client.ts";

/** The initiative's links to the plan are these and no others; references must exist. */
export async function replaceLinks(options: { tx: Tx; id: number; links: readonly PlanLink[] }): Promise<void> {
  const { tx, id, links } = options;
  await tx.deleteFrom("initiativeLink").where("initiativeId", "=", id).execute();
  if (links.length === 0) return;
  const rows = links.map(({ to, reason }) => {
    const [part, number] = to.split(":");
    return { initiativeId: id, reason, targetId: part === "target" ? Number(number) : null, activityId: part === "activity" ? Number(number) : null };
  });
  await tx.insertInto("initiativeLink").values(rows).execute();
}

/** The people of the first application are these, in this order. */
export async function replaceParticipants(options: { tx: Tx; id: number; participants: readonly Participant[] }): Promise<void> {
  const { tx, id, participants } = options;
  await tx.deleteFrom("initiativeParticipant").where("initiativeId", "=", id).execute();
  if (participants.length === 0) return;
  const rows = participants.map((participant, index) => ({ initiativeId: id, position: index + 1, ...participant }));
  await tx.insertInto("initiativeParticipant").values(rows).execute();
}
