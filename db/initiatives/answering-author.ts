import type { Actor } from "#app/domain/access/actor.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import type { Tx } from "../client.ts";
import { findAuthorOfLink } from "./author-invitation.ts";
import { findAuthors, type StoredAuthor } from "./authors.ts";
import { findInitiativeFacts } from "./facts.ts";

/** Who answers: an account about one file, or whoever holds the mailed link of one author, from an address of the network. */
export type Answerer = { actor: Actor; id: number } | { token: string; address: string };

export interface AnsweringAuthor {
  file: InitiativeFacts;
  author: StoredAuthor;
  /** Null where the author answers by link and has no account. */
  actorId: number | null;
}

/**
 * The author who answers, with the row of their file locked: whatever else happens to the file waits.
 * @returns undefined where there is no such author, or the link no longer holds
 */
export async function lockAnsweringAuthor(options: { tx: Tx; by: Answerer; now: Date }): Promise<AnsweringAuthor | undefined> {
  const { tx, by, now } = options;
  const id = "token" in by ? (await findAuthorOfLink({ db: tx, token: by.token, now }))?.initiativeId : by.id;
  if (id === undefined) return undefined;
  const file = await findInitiativeFacts({ db: tx, id, lock: true });
  if (!file) return undefined;
  // Asked again behind the lock: the author may have been removed, or the letter replaced, while we waited.
  const authorId = "token" in by ? (await findAuthorOfLink({ db: tx, token: by.token, now }))?.authorId : undefined;
  const authors = await findAuthors({ db: tx, id });
  const author = authors.find((one) => ("token" in by ? one.id === authorId : one.accountId === by.actor.accountId));
  return author && { file, author, actorId: "token" in by ? author.accountId : by.actor.accountId };
}
