import type { Tx } from "../client.ts";
import type { DraftContent } from "#app/domain/initiative/content.ts";
import { findEvidenceFiles } from "../evidence/evidence-files.ts";
import type { StoredAuthor } from "./authors.ts";

/** Keeps for ever what was sent; versions count from 1. Call it with the initiative's row locked. */
export async function freezeVersion(options: {
  tx: Tx;
  id: number;
  content: DraftContent;
  authors: readonly StoredAuthor[];
  submittedBy: number;
  /** The place named in the declaration; none for files taken over from paper. */
  declaredPlace?: string;
  at: Date;
}): Promise<void> {
  const { tx, id } = options;
  const last = await tx
    .selectFrom("initiativeVersion")
    .select((eb) => eb.fn.max("number").as("number"))
    .where("initiativeId", "=", id)
    .executeTakeFirst();
  const authors = options.authors.map(
    ({ id: _id, confirmedAt: _confirmed, nameConsentAt: _consent, invitedAt: _invited, acceptedAt: _accepted, ...author }) => author,
  );
  const files = (await findEvidenceFiles({ db: tx, initiativeId: id })).map(({ note: _note, ...file }) => file);
  await tx
    .insertInto("initiativeVersion")
    .values({
      initiativeId: id,
      number: (last?.number ?? 0) + 1,
      content: { ...options.content, authors, files },
      submittedAt: options.at,
      submittedBy: options.submittedBy,
      ...(options.declaredPlace !== undefined && { declaredPlace: options.declaredPlace }),
    })
    .execute();
}
