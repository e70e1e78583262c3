import type { Actor } from "#app/domain/access/actor.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { visibleEvents } from "#app/domain/initiative/timeline.ts";
import { sendBacks } from "#app/domain/versions/sent-again.ts";
import type { Db } from "#db/client.ts";
import { findEvents } from "#db/initiatives/events.ts";
import { findVersionHeads } from "#db/versions/find-versions.ts";

/** Every version of a file, newest first: when it was sent, by whom, and why again. A reason that the viewer may not know is left out. */
export async function readVersions(options: { db: Db; actor: Actor; file: InitiativeFacts }) {
  const { db, actor, file } = options;
  const [heads, events] = await Promise.all([findVersionHeads({ db, id: file.id }), findEvents({ db, id: file.id })]);
  const causes = sendBacks(visibleEvents({ viewer: actor, file, events }));
  const versions = heads.map((head, index) => ({ ...head, cause: causes[index] ?? null }));
  return { id: file.id, code: file.code, versions: versions.reverse() };
}
