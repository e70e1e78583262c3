import { sql } from "kysely";
import type { Visibility } from "#app/domain/evidence/visibility.ts";
import type { Room } from "#app/domain/evidence/limits.ts";
import type { Db } from "../client.ts";

/** A file as lists show it. */
export interface EvidenceLine {
  id: number;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  visibility: Visibility;
  note: string;
}

/** The present files of one initiative as a value of another query, oldest first: only of the kinds that the viewer may read. @param id column of the initiative */
export const evidenceLines = (options: { id: string; visibilities: readonly Visibility[] }) =>
  sql<EvidenceLine[]>`coalesce((
    select jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name, 'mediaType', e.media_type, 'size', e.size, 'visibility', e.visibility, 'note', e.note) order by e.id)
    from evidence_file e where e.initiative_id = ${sql.ref(options.id)} and e.removed_at is null and e.visibility = any(${[...options.visibilities]}::text[])), '[]')`;

/** The present files of one initiative, oldest first. */
export async function findEvidenceFiles(options: { db: Db; initiativeId: number }) {
  return options.db
    .selectFrom("evidenceFile")
    .select(["id", "name", "mediaType", "size", "sha256", "visibility", "note"])
    .where("initiativeId", "=", options.initiativeId)
    .where("removedAt", "is", null)
    .orderBy("id")
    .execute();
}

/** What the present files of a dossier take. */
export async function findUsedRoom(options: { db: Db; initiativeId: number }): Promise<Room> {
  const row = await options.db
    .selectFrom("evidenceFile")
    .select((eb) => [eb.fn.countAll<string>().as("files"), eb.fn.sum<string | null>("size").as("bytes")])
    .where("initiativeId", "=", options.initiativeId)
    .where("removedAt", "is", null)
    .executeTakeFirstOrThrow();
  return { files: Number(row.files), bytes: Number(row.bytes ?? 0) };
}

/** True where a frozen version of the same initiative names the file of the row `evidence_file`. */
export const isInVersion = sql<boolean>`exists (select from initiative_version v
  where v.initiative_id = evidence_file.initiative_id and v.content -> 'files' @> jsonb_build_array(jsonb_build_object('id', evidence_file.id)))`;

/** One file to be opened: present, or removed and named by a version that was sent. */
export async function findStoredFile(options: { db: Db; initiativeId: number; fileId: number; visibilities: readonly Visibility[] }) {
  if (options.visibilities.length === 0) return undefined;
  return options.db
    .selectFrom("evidenceFile")
    .select(["name", "mediaType", "size", "storageKey"])
    .where("id", "=", options.fileId)
    .where("initiativeId", "=", options.initiativeId)
    .where("visibility", "in", options.visibilities)
    .where((where) => where.or([where("removedAt", "is", null), isInVersion]))
    .executeTakeFirst();
}
