/** Verbs of demo events that are not changes of state, as the site's own operations write them. */
export const demoVerbs = {
  created: "create",
  assigned: "assign_reviewer",
  scoreSubmitted: "submit_score_sheet",
  feasibilitySubmitted: "submit_feasibility_sheet",
  voteRecorded: "record_vote",
  releasePresented: "present_release",
  releaseSigned: "sign_release",
  published: "publish",
  applicationRecorded: "record_application",
  applicationVerified: "verify_application",
  commendationRecorded: "record_commendation",
  commendationGround: "commendation_ground",
  commendationRevoked: "revoke_commendation",
  commendationGroundRevoked: "commendation_ground_revoked",
} as const;
