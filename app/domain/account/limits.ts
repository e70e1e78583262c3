import { formatInstant } from "../dates/vietnamese-date.ts";

/** So many attempts in a window that begins with the first of them; the next one is refused until the window ends. */
export interface AttemptLimit {
  name: string;
  attempts: number;
  minutes: number;
}

/** By account first: a guesser changes addresses. By address second and wider: an office shares one. */
export const attemptLimits = {
  signInByAccount: { name: "sign_in_account", attempts: 10, minutes: 15 },
  signInByAddress: { name: "sign_in_address", attempts: 100, minutes: 15 },
  changePassword: { name: "change_password", attempts: 10, minutes: 15 },
  resetByAccount: { name: "reset_account", attempts: 3, minutes: 60 },
  resetByAddress: { name: "reset_address", attempts: 30, minutes: 60 },
  registrationByAccount: { name: "registration_account", attempts: 5, minutes: 60 },
  registrationByAddress: { name: "registration_address", attempts: 60, minutes: 60 },
  /** Letters to co-authors: by who sends them, and by whom they reach. */
  authorLettersBySender: { name: "author_letters_sender", attempts: 40, minutes: 60 },
  authorLettersToAddress: { name: "author_letters_address", attempts: 6, minutes: 24 * 60 },
  authorAnswersByAddress: { name: "author_answers_address", attempts: 60, minutes: 15 },
} as const satisfies Record<string, AttemptLimit>;

export type TooManyAttempts = `too_many_attempts@${string}`;

/** The error code of a refusal that says until when. */
export const tooManyAttempts = (until: Date): TooManyAttempts => `too_many_attempts@${formatInstant(until)}`;
