import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { copiesFor, papersFor, sourceFor, type PaperSource } from "#app/domain/papers/papers.ts";
import type { Db } from "#db/client.ts";

interface SentVersion {
  number: number;
  sentAt: string;
}

/**
 * What papers of a file there are for this viewer, made from which version. One query.
 * @returns undefined where the address asks for a version that is not theirs or not there
 */
export async function readPaperList(options: { db: Db; actor: Actor; file: InitiativeFacts; source: PaperSource }) {
  const { actor, file } = options;
  const source = sourceFor({ viewer: actor, file, source: options.source });
  if (source === undefined) return undefined;
  const row = await options.db
    .selectFrom("initiative as i")
    .select(["i.title", "i.kind"])
    .select([
      sql<boolean>`exists (select from unit_confirmation u where u.initiative_id = i.id)`.as("isConfirmed"),
      sql<SentVersion[]>`coalesce((
        select jsonb_agg(jsonb_build_object('number', v.number, 'sentAt', v.submitted_at) order by v.number desc)
        from initiative_version v where v.initiative_id = i.id), '[]')`.as("versions"),
    ])
    .where("i.id", "=", file.id)
    .executeTakeFirstOrThrow();
  const version = source === "draft" ? null : source === "last" ? row.versions[0] : row.versions.find(({ number }) => number === source);
  if (version === undefined) return undefined;
  // The unit confirms what was sent last; for an older version its paper is not offered here.
  const isLatest = version === null || version.number === row.versions[0]?.number;
  return {
    id: file.id,
    code: file.code,
    title: row.title,
    kind: row.kind,
    source,
    version,
    versions: row.versions,
    mayUseDraft: file.code !== null && sourceFor({ viewer: actor, file, source: "draft" }) === "draft",
    copies: copiesFor({ viewer: actor, file }),
    papers: papersFor({ viewer: actor, file, isConfirmed: row.isConfirmed && isLatest }).filter((paper) => paper !== "bien-nhan" || version !== null),
  };
}
