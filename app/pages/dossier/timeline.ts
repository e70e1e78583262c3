import type { Viewer } from "#app/domain/access/actor.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { showsActorOf, visibleEvents } from "#app/domain/initiative/timeline.ts";
import type { FileEvent } from "#db/initiatives/events.ts";

/** The events of one file that the viewer may know, newest first, with names only where they may be known. */
export function timelineFor(options: { viewer: Viewer; file: InitiativeFacts; events: readonly FileEvent[] }) {
  const { viewer, file } = options;
  return visibleEvents(options)
    .reverse()
    .map(({ seq, at, verb, reason, actorName }) => ({ key: seq, at, verb, reason, name: showsActorOf({ viewer, file, verb }) ? actorName : null }));
}
