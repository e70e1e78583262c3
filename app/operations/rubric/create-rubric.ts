import { isBoard, type Actor } from "#app/domain/access/actor.ts";
import { readRubricText, type TypedCriterion } from "#app/domain/rubric/rubric-text.ts";
import { rubricTemplates } from "#app/copy/scoring/rubric-templates.ts";
import type { RankBand } from "#app/domain/scoring/rules/rank.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findWholeRubric } from "#db/rubrics/find-rubric.ts";
import { writeCriteria } from "#db/rubrics/write-criteria.ts";

export type CreateRubricResult = { ok: true; id: number } | { ok: false; reason: "not_allowed" | "rubric_source_required" };

interface Beginning {
  passMark: number;
  dropFrom: number | null;
  floorsOn: "mean" | "each_sheet";
  ranks: readonly RankBand[];
  criteria: readonly TypedCriterion[];
}

/**
 * The board gives a campaign another rubric, begun with a template or with a copy of any rubric.
 * @param options.from `mau:` and the key of a template, or `bo:` and the number of a rubric
 */
export async function createRubric(options: { db: Db; actor: Actor; slug: string; name: string; from: string; now: Date }): Promise<CreateRubricResult> {
  const { db, actor, slug, name, from, now } = options;
  if (!isBoard(actor)) return { ok: false, reason: "not_allowed" };
  return db.transaction().execute(async (tx) => {
    const campaign = await tx.selectFrom("campaign").select("id").where("slug", "=", slug).executeTakeFirst();
    const beginning = campaign && (await beginningOf(tx, from));
    if (!beginning) return { ok: false, reason: "rubric_source_required" };
    const { criteria, ranks, ...rules } = beginning;
    const { id } = await tx
      .insertInto("rubric")
      .values({ campaignId: campaign.id, name, ...rules, ranks })
      .returning("id")
      .executeTakeFirstOrThrow();
    await writeCriteria({ db: tx, rubricId: id, criteria });
    const subject = { kind: "campaign", id: campaign.id } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "create_rubric", subject, data: { rubricId: id, name, from } } });
    return { ok: true, id };
  });
}

async function beginningOf(db: Db, from: string): Promise<Beginning | undefined> {
  const [kind, key = ""] = from.split(":");
  if (kind === "bo") {
    const rubric = await findWholeRubric({ db, id: Number(key) });
    return rubric && { ...rulesIn(rubric), criteria: rubric.criteria.map(typedOf) };
  }
  const template = rubricTemplates.find((one) => one.key === key);
  const read = template && readRubricText(template.criteria);
  return template && read?.ok
    ? { passMark: template.passMark, dropFrom: null, floorsOn: template.floorsOn, ranks: template.ranks, criteria: read.criteria }
    : undefined;
}

const rulesIn = ({ passMark, dropFrom, floorsOn, ranks }: Omit<Beginning, "criteria">) => ({ passMark, dropFrom, floorsOn, ranks });

/** Without the numbers of its rows. */
const typedOf = ({ name, description, maximum, floor, weight, bands }: TypedCriterion): TypedCriterion => ({
  name,
  description,
  maximum,
  floor,
  weight,
  bands: bands.map((band) => ({ lowest: band.lowest, highest: band.highest, label: band.label, description: band.description })),
});
