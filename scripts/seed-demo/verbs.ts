/** Verbs of demo events that are not changes of state; those come from the table of states. */
export const demoVerbs = {
  created: "create",
  assigned: "assign",
  scoreSubmitted: "submit_score_sheet",
  feasibilitySubmitted: "submit_feasibility_sheet",
  voteRecorded: "record_vote",
  published: "publish",
  roleGranted: "grant_role",
  applicationRecorded: "record_application",
  applicationVerified: "verify_application",
  commendationRecorded: "record_commendation",
  commendationRevoked: "revoke_commendation",
} as const;
