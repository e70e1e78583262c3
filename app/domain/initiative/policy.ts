import { isBoard, isObserver, isOfficerOf, isSignedIn, sitsOn, type CouncilRole, type Viewer } from "../access/actor.ts";
import { hasNoStake, type InitiativeFacts } from "./facts.ts";
import { editableStatuses, findTransition, isDecided, judgedStatuses, type Part, type Status, type StatusVerb } from "./states.ts";

/** Who may do what with one initiative: the single answer for page, list, file, export and mail. */
export type InitiativeRule = (viewer: Viewer, file: InitiativeFacts) => boolean;

const either =
  (...rules: InitiativeRule[]): InitiativeRule =>
  (viewer, file) =>
    rules.some((rule) => rule(viewer, file));
const both =
  (...rules: InitiativeRule[]): InitiativeRule =>
  (viewer, file) =>
    rules.every((rule) => rule(viewer, file));
const inStatus =
  (...wanted: Status[]): InitiativeRule =>
  (_, file) =>
    wanted.includes(file.status);

export const isOwner: InitiativeRule = (viewer, file) => viewer?.accountId === file.ownerId;
export const isAuthor: InitiativeRule = (viewer, file) => isOwner(viewer, file) || (isSignedIn(viewer) && file.authorIds.includes(viewer.accountId));
/** Accepted to be an author; who filed the dossier never needs to. */
const isAcceptedAuthor: InitiativeRule = (viewer, file) => isOwner(viewer, file) || (isSignedIn(viewer) && file.acceptedAuthorIds.includes(viewer.accountId));
const isSubmitted: InitiativeRule = (_, file) => file.code !== null;
const passedUnit: InitiativeRule = both(isSubmitted, (_, file) => !["awaiting_unit", "returned_by_unit", "declined_by_unit"].includes(file.status));
/** Nobody handles a file of which they are an author (domain notes §3). */
const isImpartial: InitiativeRule = (viewer, file) => !isAuthor(viewer, file);
const isOfficer: InitiativeRule = both(isImpartial, (viewer, file) => isOfficerOf(viewer, file.unitId));
/** Neither an author nor somebody who said that the file concerns them: only they have a part in the council's work on it. */
const isFree: InitiativeRule = (viewer, file) => isSignedIn(viewer) && hasNoStake(file, viewer.accountId);
const sits = (role: CouncilRole): InitiativeRule => both(isFree, (viewer, file) => file.councilId !== null && sitsOn(viewer, role, file.councilId));
const isChair = sits("council_chair");
const isSecretary: InitiativeRule = either(
  sits("council_secretary"),
  both(isFree, (viewer, file) => file.councilId === null && file.campaignCouncilIds.some((id) => sitsOn(viewer, "council_secretary", id))),
);
const isBoardMember: InitiativeRule = both(isImpartial, (viewer) => isBoard(viewer));
const isReviewer: InitiativeRule = both(isFree, (viewer, file) => file.reviewers.some((reviewer) => reviewer.accountId === viewer?.accountId));
const wasReleased: InitiativeRule = (_, file) => !isDecided(file.status) || file.isPublished;

/** The authors may change the file now. */
export const isInEditing = (file: Pick<InitiativeFacts, "status" | "isPublished">): boolean =>
  (editableStatuses as readonly Status[]).includes(file.status) && (!isDecided(file.status) || file.isPublished);
const inEditing: InitiativeRule = (_, file) => isInEditing(file);
/** Not ended without a decision of the council. */
export const isOpenFile = (file: Pick<InitiativeFacts, "status">): boolean => !["withdrawn", "cancelled", "declined_by_unit"].includes(file.status);
const isOpen: InitiativeRule = (_, file) => isOpenFile(file);

const isReleasedIdea: InitiativeRule = both(inStatus("approved"), (_, file) => file.kind === "idea" && file.isPublished);

const partRules: Record<Part, InitiativeRule> = { owner: isOwner, officer: isOfficer, secretary: isSecretary, chair: isChair };

/** May take `verb` now: the table has it from this state and the viewer plays its part. An author learns of a decision only by its release. */
export const mayTake =
  (verb: StatusVerb): InitiativeRule =>
  (viewer, file) => {
    const transition = findTransition({ from: file.status, verb });
    if (!transition || !partRules[transition.by](viewer, file)) return false;
    if (verb === "submit" || verb === "withdraw") return wasReleased(viewer, file);
    return verb !== "reopen" || !file.isPublished;
  };

const hasFinished = (viewer: Viewer, file: InitiativeFacts) =>
  file.reviewers.some((reviewer) => reviewer.accountId === viewer?.accountId && reviewer.scoreSubmitted && reviewer.feasibilitySubmitted);
const hasBegunHandingIn = (viewer: Viewer, file: InitiativeFacts) =>
  file.reviewers.some((reviewer) => reviewer.accountId === viewer?.accountId && (reviewer.scoreSubmitted || reviewer.feasibilitySubmitted));
const owesSheets = (viewer: Viewer, file: InitiativeFacts) =>
  file.reviewers.some((reviewer) => reviewer.accountId === viewer?.accountId && !(reviewer.scoreSubmitted && reviewer.feasibilitySubmitted));

const view = either(
  isAuthor,
  both(
    isSubmitted,
    either(isOfficer, isBoardMember, (viewer) => isObserver(viewer)),
  ),
  both(passedUnit, either(isSecretary, isChair, isReviewer)),
  both(isSubmitted, (_, file) => file.isEscalated, isSecretary),
);

const seesDecision = both(
  view,
  (_, file) => isDecided(file.status),
  either(
    (_, file) => file.isPublished,
    isChair,
    isSecretary,
    isBoardMember,
    both(isImpartial, (viewer) => isObserver(viewer)),
  ),
);

/** Whoever takes part in the questions and answers about a sent file: its authors who accepted, its unit, and the secretaries once it has passed the unit. */
const talks = both(view, isSubmitted, either(isAcceptedAuthor, isOfficer, both(passedUnit, isSecretary)));

export const initiativePolicy = {
  view,
  /** Everything that was sent, version by version. */
  readVersions: both(view, isSubmitted),
  /** Parts marked confidential and the birth dates of authors: authors who accepted, their unit and those who judge or administer the file. */
  readConfidential: both(view, either(isAcceptedAuthor, isImpartial)),
  /** Evidence files that are not for reviewers: authors who accepted and whoever handles the file in another part. */
  readHandlersFiles: both(
    view,
    either(isAcceptedAuthor, isOfficer, isSecretary, isChair, isBoardMember, (viewer, file) => isObserver(viewer) && isImpartial(viewer, file)),
  ),
  /** The text, and the shares of the authors: everybody who accepted to be one. */
  edit: both(isAcceptedAuthor, inEditing),
  /** Who is an author: named, invited again and removed by the contact author. */
  inviteAuthors: both(isOwner, inEditing),
  /** The list of authors and what happened to it. */
  readAuthors: isAcceptedAuthor,
  /** Decline the invitation, or leave. The contact author hands over first; what was sent keeps its authors. */
  leaveAuthorship: both(isAuthor, (viewer, file) => !isOwner(viewer, file), inEditing),
  /** Become an author as named and invited, also after the file was sent. */
  acceptAuthorship: both(isAuthor, isOpen),
  /** Make another author who accepted and has an account the contact author. */
  handOver: both(isOwner, isOpen, (_, file) => file.acceptedAuthorIds.some((id) => id !== file.ownerId)),
  submit: mayTake("submit"),
  /** The address of sending: who sends a second time, by a double click or a retry, is led to the receipt of the first. */
  sendOrRepeat: either(mayTake("submit"), both(isOwner, isSubmitted, inStatus("awaiting_unit", "awaiting_intake"))),
  /** One's own word about share and name; consent may be withdrawn in any state. */
  consent: isAuthor,
  withdraw: mayTake("withdraw"),
  /** Questions and answers about the file. Who judges it is not told what its authors say aside, so reviewers read none of it. */
  readThread: either(
    talks,
    both(
      view,
      isSubmitted,
      either(
        both(passedUnit, isChair),
        isBoardMember,
        both(isImpartial, (viewer) => isObserver(viewer)),
      ),
    ),
  ),
  writeThread: both(talks, isOpen),
  readReceipt: both(isAuthor, isSubmitted),
  confirm: mayTake("confirm"),
  returnByUnit: mayTake("return_by_unit"),
  declineByUnit: mayTake("decline_by_unit"),
  receive: mayTake("receive"),
  returnForCompletion: mayTake("return_for_completion"),
  cancel: mayTake("cancel"),
  assign: both(isSecretary, inStatus("received", "under_review")),
  /** See which members have a conflict with the file, and let one judge it all the same. */
  waiveConflicts: both(isChair, inStatus("received", "under_review")),
  /** Open one's own sheets: to fill them in while the file is under review, to read them afterwards. */
  openOwnSheet: both(isReviewer, inStatus(...judgedStatuses)),
  score: both(isReviewer, inStatus("under_review")),
  /** Record what one found among similar files, until one's score sheet is in. */
  checkNovelty: both(
    isReviewer,
    inStatus("under_review"),
    (viewer, file) => !file.reviewers.some((own) => own.accountId === viewer?.accountId && own.scoreSubmitted),
  ),
  /** Say that one will not judge the file, before either sheet is in. */
  abstain: both(isReviewer, inStatus("under_review"), (viewer, file) => !hasBegunHandingIn(viewer, file)),
  /** Say that the file concerns one, also with sheets handed in, until the council has decided: then it is as if it were not there. */
  recuse: both(either(isReviewer, isSecretary, isChair), inStatus("received", "under_review", "in_council"), (_, file) => file.councilId !== null),
  /** All submitted sheets side by side; who still owes a sheet of this file sees no other (domain notes §3). */
  readSheets: both(
    inStatus(...judgedStatuses),
    (viewer, file) => !owesSheets(viewer, file),
    either(
      isChair,
      isSecretary,
      both(isReviewer, hasFinished),
      both(isImpartial, (viewer, file) => (isObserver(viewer) || isBoard(viewer)) && isDecided(file.status)),
    ),
  ),
  openMeeting: mayTake("open_meeting"),
  recordVote: both(isChair, inStatus("in_council")),
  decide: both(mayTake("approve"), (_, file) => file.hasVote),
  reopen: mayTake("reopen"),
  /** The decision and its grounds, which stay under embargo until released. */
  readDecision: seesDecision,
  publish: both(isBoardMember, (_, file) => isDecided(file.status) && !file.isPublished),
  unpublish: both(isBoardMember, (_, file) => isDecided(file.status) && file.isPublished),
  /** An idea that the council approved has come into use: its authors ask that it count as an initiative (domain notes §2), one request at a time. */
  askPromotion: both(isAcceptedAuthor, isReleasedIdea, (_, file) => !file.asksPromotion),
  answerPromotion: both(isSecretary, isReleasedIdea, (_, file) => file.asksPromotion),
} as const satisfies Record<string, InitiativeRule>;

/** The state as this viewer may know it: a decision not yet released reads “awaiting_release”. */
export type VisibleStatus = Status | "awaiting_release";

export function visibleStatus(options: { viewer: Viewer; file: InitiativeFacts }): VisibleStatus {
  const { viewer, file } = options;
  return isDecided(file.status) && !seesDecision(viewer, file) ? "awaiting_release" : file.status;
}
