import { sql } from "kysely";
import type { GivenMark } from "#app/domain/scoring/rubric.ts";
import type { Db } from "../client.ts";

export interface StoredScoreSheet {
  id: number;
  revision: number;
  commentToAuthor: string;
  noteToCouncil: string;
  /** Hundredths; null until it is handed in. */
  total: number | null;
  savedAt: Date;
  submittedAt: Date | null;
  marks: GivenMark[];
}

/** One score sheet as it stands, by its assignment; undefined before the first save. Only for its own reviewer. */
export async function findScoreSheet(options: { db: Db; assignmentId: number }): Promise<StoredScoreSheet | undefined> {
  return options.db
    .selectFrom("scoreSheet")
    .select([
      "id",
      "revision",
      "commentToAuthor",
      "noteToCouncil",
      "total",
      "savedAt",
      "submittedAt",
      sql<GivenMark[]>`coalesce((
        select jsonb_agg(jsonb_build_object('criterionId', s.criterion_id, 'bandId', s.band_id, 'mark', s.mark, 'note', s.note) order by c.position)
        from score s join criterion c on c.id = s.criterion_id where s.sheet_id = score_sheet.id), '[]')`.as("marks"),
    ])
    .where("assignmentId", "=", options.assignmentId)
    .executeTakeFirst();
}
