import type { AuthorRecord } from "#app/domain/initiative/merge-authors.ts";
import type { Tx } from "../client.ts";

/**
 * Writes the list of authors: mends who stays, adds who is new, removes who is not in it. Call it with the initiative's row locked.
 * @returns the ids of the stored rows, in the order of `after`
 */
export async function storeAuthors(options: { tx: Tx; id: number; before: readonly AuthorRecord[]; after: readonly AuthorRecord[] }): Promise<number[]> {
  const { tx, after } = options;
  const gone = options.before.flatMap(({ id }) => (id !== null && !after.some((author) => author.id === id) ? [id] : []));
  if (gone.length > 0) await tx.deleteFrom("initiativeAuthor").where("id", "in", gone).execute();
  const ids: number[] = [];
  for (const { id, ...author } of after) {
    if (id === null) {
      const row = await tx
        .insertInto("initiativeAuthor")
        .values({ ...author, initiativeId: options.id })
        .returning("id")
        .executeTakeFirstOrThrow();
      ids.push(row.id);
    } else {
      await tx.updateTable("initiativeAuthor").set(author).where("id", "=", id).execute();
      ids.push(id);
    }
  }
  return ids;
}
