import type { Viewer } from "../access/actor.ts";
import type { InitiativeFacts } from "./facts.ts";
import { initiativePolicy } from "./policy.ts";

export interface LoggedEvent {
  verb: string;
}

/** Steps that everybody who may see the file may see. What is not named here or below stays with those who handle the file. */
const openVerbs = [
  "create",
  "import",
  "submit",
  "confirm",
  "return_by_unit",
  "decline_by_unit",
  "escalate_to_secretaries",
  "receive",
  "return_for_completion",
  "start_review",
  "open_meeting",
  "withdraw",
  "cancel",
  "hand_over",
  "publish",
  "unpublish",
  "ask_promotion",
  "accept_promotion",
  "decline_promotion",
  "record_application",
  "change_application_stage",
  "commendation_ground",
  "commendation_ground_revoked",
];
const decisionVerbs = ["approve", "ask_for_work", "reject"];
/** What tells about sheets of others before one's own are handed in. */
const sheetVerbs = /sheet|score|feasibility/;

/** Reads a decision before its release: chair, secretary, board, observer, unless they are an author. */
const readsEmbargo = (viewer: Viewer, file: InitiativeFacts) => initiativePolicy.readDecision(viewer, { ...file, status: "approved", isPublished: false });

/**
 * The events of one file, oldest first, that the viewer may know.
 * To authors, their unit and the reviewers a decision exists only once it is released; one that was reopened before its release never existed,
 * and one taken back by the board is under embargo again.
 */
export function visibleEvents<Event extends LoggedEvent>(options: { viewer: Viewer; file: InitiativeFacts; events: readonly Event[] }): Event[] {
  const { viewer, file, events } = options;
  if (readsEmbargo(viewer, file)) return events.filter((event) => !sheetVerbs.test(event.verb) || initiativePolicy.readSheets(viewer, file));
  const released = releasedEvents(events);
  return events.filter((event) => openVerbs.includes(event.verb) || released.has(event));
}

/** Decisions and reopenings that a later publication brought into the open. */
function releasedEvents(events: readonly LoggedEvent[]): Set<LoggedEvent> {
  const released = new Set<LoggedEvent>();
  let decision: LoggedEvent | undefined;
  let reopenings: LoggedEvent[] = [];
  for (const event of events) {
    if (decisionVerbs.includes(event.verb)) decision = event;
    else if (event.verb === "reopen") {
      decision = undefined;
      reopenings.push(event);
    } else if (event.verb === "publish" && decision) {
      for (const known of [...reopenings, decision]) released.add(known);
      reopenings = [];
    } else if (event.verb === "unpublish" && decision) released.delete(decision);
  }
  return released;
}

/** Names of those who sit on the council are for those who handle the file, never for its authors (domain notes §3). */
function showsActorOf(options: { viewer: Viewer; file: InitiativeFacts; verb: string }): boolean {
  if (readsEmbargo(options.viewer, options.file)) return true;
  const councilVerbs = [...decisionVerbs, "open_meeting", "reopen"];
  return !councilVerbs.includes(options.verb);
}

/** The events of one file as this viewer reads them, newest first; a name that may not be known is null. */
export function timelineFor<Event extends LoggedEvent & { actorName: string | null }>(options: {
  viewer: Viewer;
  file: InitiativeFacts;
  events: readonly Event[];
}): Event[] {
  const { viewer, file } = options;
  const named = visibleEvents(options).map((event) => (showsActorOf({ viewer, file, verb: event.verb }) ? event : { ...event, actorName: null }));
  return named.reverse();
}
