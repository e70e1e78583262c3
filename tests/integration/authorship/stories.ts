import { sql } from "kysely";
import type { AuthorsForm } from "#app/domain/initiative/authors-schema.ts";
import type { Db } from "#db/client.ts";
import { issueAuthorInvitation } from "#db/initiatives/author-invitation.ts";
import { findAuthors, type StoredAuthor } from "#db/initiatives/authors.ts";
import { findSectionRevision } from "#db/initiatives/section-revision.ts";
import { testNow } from "#tests/support/people.ts";

const place = (author: StoredAuthor) => ({
  unitId: author.unitId,
  workplace: author.unitId === null ? author.unitName : "",
  jobTitle: author.jobTitle ?? "",
  birthDate: author.birthDate,
  qualification: author.qualification ?? "",
  share: author.share,
});
const row = (author: StoredAuthor) => ({ authorId: author.id, fullName: author.fullName, email: author.email, ...place(author) });

/** The list of a file as its page would fill the form, the contact author first. */
export async function formOf(db: Db, id: number): Promise<AuthorsForm> {
  const [own, ...others] = await findAuthors({ db, id });
  if (!own) throw new Error("no authors");
  return { revision: (await findSectionRevision({ db, id, section: "authors" })).revision, own: place(own), publishOwnName: false, coAuthors: others.map(row) };
}

/** A person typed into a new row. */
export const newRow = (fullName: string, email: string | null, share: number): AuthorsForm["coAuthors"][number] => ({
  authorId: null,
  fullName,
  email,
  unitId: null,
  workplace: "Trường Đại học Bách khoa",
  jobTitle: "",
  birthDate: "1998-04-30",
  qualification: "Kỹ sư",
  share,
});

/** The author at a place of the list. */
export async function authorAt(db: Db, id: number, position: number): Promise<StoredAuthor> {
  const author = (await findAuthors({ db, id })).find((one) => one.position === position);
  if (!author) throw new Error(`no author at ${position}`);
  return author;
}

/** What the job would put into the letter of one author. */
export const linkOf = (db: Db, authorId: number, now = testNow): Promise<string> => issueAuthorInvitation({ db, authorId, now });

/** Jobs and notices of a file in their order: “send_author_invitation 12”, “share_changed 7”. */
export async function toldAbout(db: Db, initiativeId: number): Promise<string[]> {
  const jobs = await sql<{ line: string }>`
    select 'letter to ' || a.full_name as line from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    join initiative_author a on a.id = (j.payload->>'authorId')::int where t.identifier = 'send_author_invitation' and a.initiative_id = ${initiativeId}
    order by j.id`.execute(db);
  const notices = await sql<{ line: string }>`
    select n.kind || ' to ' || p.full_name as line from notice n join account p on p.id = n.account_id where n.initiative_id = ${initiativeId} order by n.id`.execute(
    db,
  );
  return [...jobs.rows, ...notices.rows].map(({ line }) => line);
}

/** The history of a file's authors, oldest first. */
export async function historyOf(db: Db, id: number): Promise<string[]> {
  const rows = await db.selectFrom("authorChange").selectAll().where("initiativeId", "=", id).orderBy("id").execute();
  return rows.map(({ kind, authorName, shareBefore, shareAfter }) => [kind, authorName, shareBefore, shareAfter].filter((part) => part !== null).join(" "));
}
