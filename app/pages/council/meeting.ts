import type { Actor } from "#app/domain/access/actor.ts";
import { countFinished, owesSheets } from "#app/domain/assignment/progress.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import type { Db } from "#db/client.ts";
import { findHeading } from "#db/councils/heading.ts";

/** Whether the file is ready for the meeting. A chair who owes sheets of it learns only that. */
export async function readMeeting(options: { db: Db; actor: Actor; file: InitiativeFacts }) {
  const { actor, file } = options;
  const heading = await findHeading({ db: options.db, id: file.id });
  const owesOwn = owesSheets({ accountId: actor.accountId, file });
  return { heading, owesOwn, progress: owesOwn ? null : countFinished(file) };
}
