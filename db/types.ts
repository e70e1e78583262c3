// Written by `npm run db:types` from the database; do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

export type Int8 = ColumnType<string, string | number | bigint, string | number | bigint>;
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
export type Json = ColumnType<JsonValue, unknown, unknown>;

export interface Account {
  id: GeneratedAlways<number>;
  email: string;
  fullName: string;
  unitId: string | null;
  jobTitle: string | null;
  qualification: string | null;
  birthDate: string | null;
  phone: string | null;
  createdAt: Generated<Date>;
  registrationConfirmedAt: Date | null;
  registrationConfirmedBy: number | null;
  disabledAt: Date | null;
  disabledBy: number | null;
  erasedAt: Date | null;
}

export interface AccountPassword {
  accountId: number;
  hash: string;
  changedAt: Generated<Date>;
}

export interface AccountSession {
  id: string;
  userId: number;
  expiresAt: Date;
  startedAt: Generated<Date>;
}

export interface AccountToken {
  id: GeneratedAlways<number>;
  accountId: number;
  kind: "invitation" | "password_reset";
  tokenHash: string;
  createdAt: Generated<Date>;
  expiresAt: Date;
  usedAt: Date | null;
}

export interface Activity {
  id: GeneratedAlways<number>;
  campaignId: number;
  parentId: number | null;
  level: "bloc" | "grassroots";
  code: string;
  position: number;
  text: string;
}

export interface ActivityUnit {
  activityId: number;
  unitId: string;
  role: "lead" | "coordinate";
}

export interface Application {
  id: GeneratedAlways<number>;
  initiativeId: number;
  unitId: string;
  unitName: string;
  stage: "proposed" | "trial" | "applied" | "replicated" | "paused" | "stopped";
  startedOn: string | null;
  endedOn: string | null;
  stopReason: "against_regulation" | "no_funding" | "no_staff" | "infrastructure" | "not_permitted" | "low_effect" | "other" | null;
  stopNote: Generated<string>;
  measure: Generated<string>;
  figureBefore: Generated<string>;
  figureAfter: Generated<string>;
  savedVnd: Int8 | null;
  savedHours: number | null;
  evidence: Generated<string>;
  confirmedBy: Generated<string>;
  recordedBy: number;
  recordedAt: Date;
  verifiedBy: number | null;
  verifiedAt: Date | null;
}

export interface AuthorChange {
  id: GeneratedAlways<number>;
  initiativeId: number;
  at: Date;
  actorId: number | null;
  kind: "added" | "removed" | "share" | "details" | "invited" | "accepted" | "confirmed" | "unconfirmed" | "declined" | "left" | "handed_over";
  authorName: string;
  shareBefore: number | null;
  shareAfter: number | null;
  reason: Generated<string>;
}

export interface AuthorInvitation {
  id: GeneratedAlways<number>;
  authorId: number;
  tokenHash: string;
  createdAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
}

export interface Award {
  slug: string;
  name: string;
  giver: string;
  level: "central" | "city" | "bloc" | "grassroots";
  recipientKind: "individual" | "collective" | "both";
  validFrom: string | null;
  validTo: string | null;
}

export interface Band {
  id: GeneratedAlways<number>;
  criterionId: number;
  position: number;
  lowest: number;
  highest: number;
  label: string;
  description: string;
}

export interface Campaign {
  id: GeneratedAlways<number>;
  slug: string;
  name: string;
  programmeName: string;
  periodStart: string;
  periodEnd: string | null;
  plan: Json | null;
  filingOpensAt: Date | null;
  filingClosesAt: Date | null;
  openRegistration: Generated<boolean>;
  maximumAuthors: Generated<number>;
  maximumAge: Generated<number | null>;
  isDemo: Generated<boolean>;
  reviewMonths: Generated<number>;
  completionMonths: Generated<number>;
  addressee: Generated<string>;
  unitDays: Generated<number>;
  authorsConfirmFirst: Generated<boolean>;
  requiredSections: Generated<string[]>;
  scoreSummary: Generated<"total" | "rank" | "none">;
}

export interface Commendation {
  id: GeneratedAlways<number>;
  campaignId: number | null;
  awardSlug: string;
  awardName: string;
  level: "central" | "city" | "bloc" | "grassroots";
  decisionNumber: string;
  decisionKey: string;
  signedOn: string;
  issuer: string;
  signer: string;
  signerTitle: string;
  signingAuthority: "TM." | "KT." | "TL." | "TUQ." | null;
  occasion: "merit" | "campaign" | "ad_hoc" | "cumulative";
  citation: string;
  moneyNote: Generated<string>;
  status: Generated<"proposed" | "reviewed" | "issued" | "awarded" | "revoked">;
  awardedOn: string | null;
  isPublic: Generated<boolean>;
  recordedBy: number;
  recordedAt: Date;
  revokedAt: Date | null;
  revokingDecision: string | null;
  revokeReason: string | null;
  isDemo: Generated<boolean>;
}

export interface CommendationGround {
  commendationId: number;
  initiativeId: number;
  note: Generated<string>;
}

export interface CommendationRecipient {
  id: GeneratedAlways<number>;
  commendationId: number;
  kind: "individual" | "collective" | "author_group";
  accountId: number | null;
  unitId: string | null;
  name: string;
  unitName: Generated<string>;
  achievement: Generated<string>;
  nameConsentAt: Date | null;
}

export interface ConflictWaiver {
  id: GeneratedAlways<number>;
  initiativeId: number;
  accountId: number;
  conflicts: string[];
  reason: string;
  waivedBy: number;
  waivedAt: Date;
  withdrawnBy: number | null;
  withdrawnAt: Date | null;
}

export interface Council {
  id: GeneratedAlways<number>;
  campaignId: number;
  rubricId: number;
  name: string;
  decisionNumber: string | null;
  decisionDate: string | null;
  closedAt: Date | null;
}

export interface CouncilMemberField {
  councilId: number;
  accountId: number;
  fieldSlug: string;
}

export interface CouncilMemberSetting {
  councilId: number;
  accountId: number;
  capacity: number | null;
  isDeputyChair: Generated<boolean>;
  changedAt: Date;
  changedBy: number;
}

export interface CouncilVote {
  id: GeneratedAlways<number>;
  initiativeId: number;
  councilId: number;
  agree: number;
  disagree: number;
  other: number;
  totalMembers: number;
  heldOn: string;
  recordedBy: number;
  recordedAt: Date;
  supersededAt: Date | null;
}

export interface Criterion {
  id: GeneratedAlways<number>;
  rubricId: number;
  position: number;
  name: string;
  description: string;
  maximum: number;
  floor: number | null;
  weight: number | null;
}

export interface Decision {
  id: GeneratedAlways<number>;
  initiativeId: number;
  councilId: number;
  outcome: "approved" | "needs_work" | "not_approved";
  feasibility: "apply_now" | "needs_polish" | "conditional" | "pilot_first" | "not_feasible" | "refer_up";
  conditions: Generated<string>;
  score: number | null;
  reason: string;
  decidedBy: number;
  decidedAt: Date;
  supersededAt: Date | null;
  minorityView: Generated<string>;
  overriddenScore: number | null;
  overrideReason: Generated<string>;
}

export interface DeclaredRelation {
  id: GeneratedAlways<number>;
  accountId: number;
  kind: "family" | "coworker" | "interest" | "other";
  personEmail: string | null;
  unitId: string | null;
  declaredAt: Date;
  withdrawnAt: Date | null;
}

export interface Erratum {
  id: GeneratedAlways<number>;
  campaignId: number;
  part: string;
  asPrinted: string;
  likelyIntended: string;
}

export interface Event {
  seq: Int8;
  at: Date;
  actorId: number | null;
  verb: string;
  subjectKind: string;
  subjectId: string;
  initiativeId: number | null;
  reason: string | null;
  data: Json;
  previousHash: Buffer;
  hash: Buffer;
}

export interface EventHead {
  onlyRow: Generated<boolean>;
  seq: Int8;
  hash: Buffer;
}

export interface EvidenceFile {
  id: GeneratedAlways<number>;
  initiativeId: number;
  name: string;
  mediaType:
    | "application/pdf"
    | "image/jpeg"
    | "image/png"
    | "image/webp"
    | "text/plain"
    | "text/csv"
    | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    | "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    | "application/vnd.oasis.opendocument.text"
    | "application/vnd.oasis.opendocument.spreadsheet";
  size: number;
  sha256: string;
  storageKey: string;
  visibility: "public" | "reviewers" | "handlers";
  note: Generated<string>;
  uploadedBy: number;
  uploadedAt: Date;
  removedAt: Date | null;
  removedBy: number | null;
}

export interface FeasibilitySheet {
  id: GeneratedAlways<number>;
  assignmentId: number;
  revision: Generated<number>;
  tag: "apply_now" | "needs_polish" | "conditional" | "pilot_first" | "not_feasible" | "refer_up" | null;
  conditions: Generated<string>;
  legal: Generated<"feasible" | "infeasible" | "undecided">;
  funding: Generated<"feasible" | "infeasible" | "undecided">;
  staffing: Generated<"feasible" | "infeasible" | "undecided">;
  technology: Generated<"feasible" | "infeasible" | "undecided">;
  timing: Generated<"feasible" | "infeasible" | "undecided">;
  note: Generated<string>;
  savedAt: Date;
  submittedAt: Date | null;
}

export interface Field {
  slug: string;
  name: string;
  description: string;
  position: number;
}

export interface FileRecusal {
  initiativeId: number;
  accountId: number;
  kind: "family" | "coworker" | "interest" | "other";
  reason: string;
  recusedAt: Date;
}

export interface ImportBatch {
  id: GeneratedAlways<number>;
  kind: "people" | "papers";
  unitId: string;
  campaignId: number | null;
  ownerId: number;
  fileName: string;
  rows: Json;
  rowCount: number;
  createdAt: Date;
  expiresAt: Date;
  appliedAt: Date | null;
}

export interface Initiative {
  id: GeneratedAlways<number>;
  campaignId: number;
  code: string | null;
  status: Generated<
    | "draft"
    | "awaiting_unit"
    | "returned_by_unit"
    | "declined_by_unit"
    | "awaiting_intake"
    | "received"
    | "returned_for_completion"
    | "under_review"
    | "in_council"
    | "approved"
    | "needs_work"
    | "not_approved"
    | "withdrawn"
    | "cancelled"
  >;
  kind: Generated<"initiative" | "idea">;
  solutionKind: "technical" | "management" | "operational" | "applied_progress" | null;
  ownerId: number;
  unitId: string;
  unitName: string;
  councilId: number | null;
  fieldSlug: string | null;
  title: Generated<string>;
  summary: Generated<string>;
  problem: Generated<string>;
  solution: Generated<string>;
  novelty: Generated<string>;
  benefits: Generated<string>;
  conditions: Generated<string>;
  confidential: Generated<string>;
  firstAppliedOn: string | null;
  declaredAt: Date | null;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
  submittedAt: Date | null;
  receivedAt: Date | null;
  statusSince: Generated<Date>;
  isDemo: Generated<boolean>;
  purpose: Generated<string>;
  benefitsByAppliers: Generated<string>;
  economicEffect: Generated<string>;
  yearlySavingVnd: Int8 | null;
  verifiedByFinance: boolean | null;
  socialEffect: Generated<string>;
  replicationScope: Generated<string>;
  appliedPlace: Generated<string>;
  investor: Generated<string>;
  differenceNote: Generated<string>;
  creationKey: string | null;
}

export interface InitiativeAuthor {
  id: GeneratedAlways<number>;
  initiativeId: number;
  accountId: number | null;
  email: string | null;
  fullName: string;
  unitId: string | null;
  unitName: string;
  jobTitle: string | null;
  share: number;
  position: number;
  confirmedAt: Date | null;
  nameConsentAt: Date | null;
  birthDate: string | null;
  qualification: string | null;
  invitedAt: Date | null;
  acceptedAt: Date | null;
}

export interface InitiativeCodeCounter {
  year: number;
  lastNumber: number;
}

export interface InitiativeLink {
  id: GeneratedAlways<number>;
  initiativeId: number;
  targetId: number | null;
  activityId: number | null;
  reason: Generated<string>;
}

export interface InitiativeParticipant {
  id: GeneratedAlways<number>;
  initiativeId: number;
  position: number;
  fullName: string;
  birthDate: string | null;
  workplace: Generated<string>;
  jobTitle: Generated<string>;
  qualification: Generated<string>;
  contribution: Generated<string>;
}

export interface InitiativeSection {
  initiativeId: number;
  section: "authors" | "content" | "method" | "effect" | "practice" | "links" | "confidential";
  revision: number;
  savedAt: Date;
  savedBy: number | null;
}

export interface InitiativeVersion {
  initiativeId: number;
  number: number;
  content: Json;
  submittedAt: Date;
  submittedBy: number;
  declaredPlace: Generated<string>;
}

export interface JobWorker {
  workerId: string;
  seenAt: Generated<Date>;
}

export interface Notice {
  id: GeneratedAlways<number>;
  accountId: number;
  kind: string;
  initiativeId: number;
  delivery: "mail_now" | "mail_daily" | "page";
  createdAt: Generated<Date>;
  readAt: Date | null;
  mailedAt: Date | null;
}

export interface NoticeSetting {
  accountId: number;
  kind: string;
  delivery: "mail_now" | "mail_daily" | "page" | "none";
  changedAt: Date;
}

export interface NoveltyCheck {
  id: GeneratedAlways<number>;
  assignmentId: number;
  verdict: "different" | "partly_same" | "same";
  note: Generated<string>;
  shown: Json;
  checkedAt: Date;
}

export interface PromotionRequest {
  id: GeneratedAlways<number>;
  initiativeId: number;
  requestedBy: number;
  requestedAt: Date;
  firstAppliedOn: string;
  appliedPlace: string;
  evidence: string;
  answer: "accepted" | "declined" | null;
  answeredBy: number | null;
  answeredAt: Date | null;
  answerReason: string | null;
}

export interface PublicApplication {
  id: number;
  initiativeId: number;
  code: string;
  unitId: string;
  unitName: string;
  stage: string;
  startedOn: string | null;
  endedOn: string | null;
  stopReason: string | null;
  measure: string;
  figureBefore: string;
  figureAfter: string;
  savedVnd: Int8 | null;
  savedHours: number | null;
  verified: boolean;
  isReplication: boolean;
  recordedAt: Date;
}

export interface PublicAuthor {
  initiativeId: number;
  position: number;
  fullName: string | null;
  unitName: string | null;
  jobTitle: string | null;
}

export interface PublicCommendation {
  id: number;
  campaignId: number | null;
  awardSlug: string;
  awardName: string;
  level: string;
  decisionNumber: string;
  decisionKey: string;
  signedOn: string;
  issuer: string;
  signer: string;
  signerTitle: string;
  signingAuthority: string | null;
  occasion: string;
  citation: string;
  status: string;
  awardedOn: string | null;
  revokedAt: Date | null;
  revokingDecision: string | null;
  isDemo: boolean;
}

export interface PublicCommendationGround {
  commendationId: number;
  initiativeId: number;
  code: string;
  title: string;
  note: string;
}

export interface PublicCommendationRecipient {
  commendationId: number;
  id: number;
  kind: string;
  name: string | null;
  unitId: string | null;
  unitName: string;
  achievement: string;
}

export interface PublicEvidenceFile {
  id: number;
  initiativeId: number;
  code: string;
  name: string;
  mediaType: string;
  size: number;
  note: string;
  storageKey: string;
}

export interface PublicInitiative {
  id: number;
  code: string;
  kind: string;
  solutionKind: string;
  fieldSlug: string;
  fieldName: string;
  unitId: string;
  unitName: string;
  campaignId: number;
  campaignSlug: string;
  campaignName: string;
  title: string;
  summary: string;
  problem: string;
  solution: string;
  novelty: string;
  benefits: string;
  conditions: string;
  firstAppliedOn: string | null;
  submittedAt: Date;
  isDemo: boolean;
  year: number;
  feasibility: string;
  feasibilityConditions: string;
  decidedAt: Date;
  publishedAt: Date;
  purpose: string;
  benefitsByAppliers: string;
  economicEffect: string;
  yearlySavingVnd: Int8 | null;
  verifiedByFinance: boolean | null;
  socialEffect: string;
  replicationScope: string;
  appliedPlace: string;
}

export interface PublicLink {
  initiativeId: number;
  code: string;
  campaignId: number;
  targetId: number | null;
  activityId: number | null;
}

export interface Publication {
  id: GeneratedAlways<number>;
  initiativeId: number;
  decisionId: number;
  publishedBy: number;
  publishedAt: Date;
  endedAt: Date | null;
  endedBy: number | null;
  endReason: string | null;
  releaseId: number | null;
}

export interface RateLimit {
  key: string;
  windowStartedAt: Date;
  attempts: number;
}

export interface Release {
  id: GeneratedAlways<number>;
  campaignId: number;
  name: string;
  preparedBy: number;
  createdAt: Date;
  presentedAt: Date | null;
  signedBy: number | null;
  signedAt: Date | null;
  cancelledBy: number | null;
  cancelledAt: Date | null;
  cancelReason: string | null;
}

export interface ReleaseItem {
  releaseId: number;
  initiativeId: number;
  decisionId: number;
}

export interface ReviewAssignment {
  id: GeneratedAlways<number>;
  initiativeId: number;
  councilId: number;
  reviewerId: number;
  assignedBy: number;
  assignedAt: Date;
  dueOn: string | null;
  endedAt: Date | null;
  endReason: string | null;
  abstained: Generated<boolean>;
}

export interface RoleGrant {
  id: GeneratedAlways<number>;
  accountId: number;
  role: "unit_officer" | "council_chair" | "council_secretary" | "council_member" | "campaign_board" | "administrator" | "observer";
  unitId: string | null;
  councilId: number | null;
  validFrom: Generated<string>;
  validTo: string | null;
  grantedAt: Generated<Date>;
  grantedBy: number | null;
  revokedAt: Date | null;
  revokedBy: number | null;
  revokeReason: string | null;
  delegatedFrom: number | null;
  reason: string | null;
}

export interface Rubric {
  id: GeneratedAlways<number>;
  campaignId: number;
  name: string;
  passMark: number;
  dropFrom: number | null;
  floorsOn: Generated<"mean" | "each_sheet">;
  ranks: Json;
  revision: Generated<number>;
}

export interface SavedSearch {
  id: GeneratedAlways<number>;
  accountId: number;
  name: string;
  parameters: Json;
  alerts: "none" | "daily" | "weekly";
  lookedUntil: Date;
  createdAt: Date;
}

export interface Score {
  sheetId: number;
  criterionId: number;
  bandId: number | null;
  mark: number | null;
  note: Generated<string>;
}

export interface ScoreSheet {
  id: GeneratedAlways<number>;
  assignmentId: number;
  revision: Generated<number>;
  commentToAuthor: Generated<string>;
  noteToCouncil: Generated<string>;
  total: number | null;
  savedAt: Date;
  submittedAt: Date | null;
}

export interface SearchChange {
  xid: Generated<string>;
  initiativeId: number;
}

export interface SearchDelivery {
  initiativeId: number;
  revision: Generated<number>;
  queuedAt: Generated<Date>;
}

export interface SearchEngineState {
  engine: string;
  status: "ready" | "catching_up" | "unreachable" | "unsuitable";
  reason: "none" | "no_answer" | "wrong_answer" | "refused_key" | "wrong_version" | "no_index" | "other_settings" | "no_space" | "missing_documents";
  since: Generated<Date>;
  checkedAt: Generated<Date>;
  watcher: string | null;
  watchedUntil: Date | null;
}

export interface SearchEntry {
  initiativeId: number;
  fieldSlug: string;
  unitId: string;
  year: number;
  kind: "initiative" | "idea";
  feasibility: string;
  stage: string | null;
  hasAward: boolean;
  appliedUnits: Generated<number>;
  replicatedUnits: Generated<number>;
  publishedAt: Date;
  merit: Int8;
  isSample: Generated<boolean | null>;
  isProminent: Generated<boolean>;
  titleWords: string;
  words: string;
  streams: string;
  texts: Json;
  documentHash: string;
  indexedAt: Generated<Date>;
  facts: Generated<Buffer>;
  wordsHash: Generated<string>;
  isFresh: Generated<boolean>;
  textVersion: Generated<number>;
}

export interface SearchFacetValue {
  code: number;
  facet: string;
  value: string;
}

export interface SearchMerit {
  initiativeId: number;
  merit: Int8;
  title: Generated<string>;
  publishedAt: Generated<Date>;
}

export interface SearchPosting {
  segmentId: number;
  lexeme: string;
  places: Buffer;
}

export interface SearchPostingPart {
  segmentId: number;
  stretch: number;
  lexeme: string;
  places: Buffer;
}

export interface SearchSegment {
  id: GeneratedAlways<number>;
  documents: Buffer;
  textVersions: Buffer;
  isCurrent: Generated<boolean>;
  isClearing: Generated<boolean>;
  isCleared: Generated<boolean>;
  builtAt: Generated<Date>;
}

export interface SearchState {
  name: string;
  value: Json;
  changedAt: Generated<Date>;
}

export interface SearchTerm {
  term: string;
  documents: number;
  titles: Generated<number>;
  isWord: boolean;
}

export interface SheetReminder {
  assignmentId: number;
  kind: "half_time" | "before_due" | "after_due";
  sentAt: Date;
}

export interface StaffSearchEntry {
  initiativeId: number;
  words: string;
  names: string;
}

export interface StandingRecusal {
  initiativeId: number;
  accountId: number;
}

export interface Target {
  id: GeneratedAlways<number>;
  campaignId: number;
  code: string;
  position: number;
  text: string;
}

export interface ThreadMessage {
  id: GeneratedAlways<number>;
  initiativeId: number;
  authorId: number;
  part: "author" | "officer" | "secretary";
  body: string;
  createdAt: Date;
}

export interface ThreadRead {
  initiativeId: number;
  accountId: number;
  readUntil: number;
  readAt: Date;
}

export interface Unit {
  id: string;
  kind:
    | "doan_cap_tinh"
    | "doan_cap_tren_co_so"
    | "doan_cap_huyen"
    | "co_so_doan"
    | "chi_doan_co_so"
    | "ban_tham_muu_thanh_doan"
    | "van_phong"
    | "cap_uy"
    | "ban_dang";
  parentId: string | null;
  validFrom: string | null;
  validTo: string | null;
}

export interface UnitConfirmation {
  id: GeneratedAlways<number>;
  initiativeId: number;
  unitId: string;
  confirmedBy: number;
  confirmedAt: Date;
  appliedSince: string | null;
  economicEffect: Generated<string>;
  socialEffect: Generated<string>;
  canBeReplicated: boolean;
  conclusion: string;
}

export interface UnitEvent {
  id: GeneratedAlways<number>;
  kind: "merge" | "split" | "rename" | "transfer";
  happenedOn: string;
  documentNumber: string | null;
  note: string | null;
}

export interface UnitEventMember {
  eventId: number;
  unitId: string;
  role: "source" | "target";
}

export interface UnitName {
  id: GeneratedAlways<number>;
  unitId: string;
  name: string;
  shortName: string | null;
  validFrom: string | null;
  validTo: string | null;
}

export interface UnitReminder {
  initiativeId: number;
  waitsSince: Date;
  kind: "before_due" | "after_due" | "escalated";
  sentAt: Date;
}

export interface DB {
  account: Account;
  accountPassword: AccountPassword;
  accountSession: AccountSession;
  accountToken: AccountToken;
  activity: Activity;
  activityUnit: ActivityUnit;
  application: Application;
  authorChange: AuthorChange;
  authorInvitation: AuthorInvitation;
  award: Award;
  band: Band;
  campaign: Campaign;
  commendation: Commendation;
  commendationGround: CommendationGround;
  commendationRecipient: CommendationRecipient;
  conflictWaiver: ConflictWaiver;
  council: Council;
  councilMemberField: CouncilMemberField;
  councilMemberSetting: CouncilMemberSetting;
  councilVote: CouncilVote;
  criterion: Criterion;
  decision: Decision;
  declaredRelation: DeclaredRelation;
  erratum: Erratum;
  event: Event;
  eventHead: EventHead;
  evidenceFile: EvidenceFile;
  feasibilitySheet: FeasibilitySheet;
  field: Field;
  fileRecusal: FileRecusal;
  importBatch: ImportBatch;
  initiative: Initiative;
  initiativeAuthor: InitiativeAuthor;
  initiativeCodeCounter: InitiativeCodeCounter;
  initiativeLink: InitiativeLink;
  initiativeParticipant: InitiativeParticipant;
  initiativeSection: InitiativeSection;
  initiativeVersion: InitiativeVersion;
  jobWorker: JobWorker;
  notice: Notice;
  noticeSetting: NoticeSetting;
  noveltyCheck: NoveltyCheck;
  promotionRequest: PromotionRequest;
  publicApplication: PublicApplication;
  publicAuthor: PublicAuthor;
  publicCommendation: PublicCommendation;
  publicCommendationGround: PublicCommendationGround;
  publicCommendationRecipient: PublicCommendationRecipient;
  publicEvidenceFile: PublicEvidenceFile;
  publicInitiative: PublicInitiative;
  publicLink: PublicLink;
  publication: Publication;
  rateLimit: RateLimit;
  release: Release;
  releaseItem: ReleaseItem;
  reviewAssignment: ReviewAssignment;
  roleGrant: RoleGrant;
  rubric: Rubric;
  savedSearch: SavedSearch;
  score: Score;
  scoreSheet: ScoreSheet;
  searchChange: SearchChange;
  searchDelivery: SearchDelivery;
  searchEngineState: SearchEngineState;
  searchEntry: SearchEntry;
  searchFacetValue: SearchFacetValue;
  searchMerit: SearchMerit;
  searchPosting: SearchPosting;
  searchPostingPart: SearchPostingPart;
  searchSegment: SearchSegment;
  searchState: SearchState;
  searchTerm: SearchTerm;
  sheetReminder: SheetReminder;
  staffSearchEntry: StaffSearchEntry;
  standingRecusal: StandingRecusal;
  target: Target;
  threadMessage: ThreadMessage;
  threadRead: ThreadRead;
  unit: Unit;
  unitConfirmation: UnitConfirmation;
  unitEvent: UnitEvent;
  unitEventMember: UnitEventMember;
  unitName: UnitName;
  unitReminder: UnitReminder;
}
