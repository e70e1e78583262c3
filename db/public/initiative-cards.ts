import { sql, type SelectQueryBuilder } from "kysely";
import type { FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import type { Db } from "../client.ts";
import type { DB } from "../types.ts";

/** What a list shows of a public initiative. */
export interface InitiativeCard {
  id: number;
  code: string;
  title: string;
  summary: string;
  unitId: string;
  unitName: string;
  fieldSlug: string;
  fieldName: string;
  year: number;
  feasibility: FeasibilityTag;
  publishedAt: Date;
  /** Units that apply it now, its own unit among them. */
  applyingUnits: number;
}

/** Public initiatives as `InitiativeCard`, unordered; the caller narrows and sorts. `feasibility` is one of the tags by the table's own check. */
export function selectInitiativeCards(db: Db): SelectQueryBuilder<DB, "publicInitiative", InitiativeCard> {
  return db
    .selectFrom("publicInitiative")
    .select(["id", "code", "title", "summary", "unitId", "unitName", "fieldSlug", "fieldName", "year", "publishedAt"])
    .select(sql<FeasibilityTag>`feasibility`.as("feasibility"))
    .select(
      sql<number>`(select count(distinct a.unit_id)::integer from public_application a
        where a.initiative_id = public_initiative.id and a.stage in ('applied', 'replicated'))`.as("applyingUnits"),
    );
}
