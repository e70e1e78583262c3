/** What the file itself says of its use. */
export interface OwnAnswers {
  /** 'YYYY-MM-DD' or null where it was not applied yet. */
  firstAppliedOn: string | null;
  economicEffect: string;
  socialEffect: string;
  replicationScope: string;
}

/** Characters that the form of confirmation takes. */
const longest = 5000;
const shortened = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);

/**
 * The form of confirmation filled in from the file's own answers: the officer reads and corrects instead of copying.
 * Where the authors wrote nothing about other places, whether it can be replicated is left for the officer to say.
 * @returns the month as its first day
 */
export function prefilledConfirmation(answers: OwnAnswers) {
  const { firstAppliedOn } = answers;
  return {
    appliedSince: firstAppliedOn === null ? null : `${firstAppliedOn.slice(0, 7)}-01`,
    economicEffect: shortened(answers.economicEffect),
    socialEffect: shortened(answers.socialEffect),
    canBeReplicated: answers.replicationScope.trim() === "" ? null : true,
  };
}
