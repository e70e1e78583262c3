import type { Actor } from "#app/domain/access/actor.ts";
import { proposedDueDay } from "#app/domain/assignment/assignment-schema.ts";
import type { Block } from "#app/domain/assignment/blocks.ts";
import type { Fit } from "#app/domain/assignment/plan/fit.ts";
import type { PlanOptions } from "#app/domain/assignment/plan/options.ts";
import type { AssignmentPreview, PlannedFile } from "#app/domain/assignment/plan/plan.ts";
import { planSectionNames, planSections, type PlanSection } from "#app/domain/assignment/plan/sections.ts";
import type { PlanMember, PlanWorld } from "#app/domain/assignment/plan/world.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { findAssignmentPlan } from "#app/platform/assignment-plans.ts";
import { fingerprintOf } from "#app/platform/fingerprint.ts";
import type { Db } from "#db/client.ts";
import { findCouncilHeading } from "#db/councils/council-heading.ts";
import { findPlanWorld } from "#db/councils/plan-world.ts";

const pageSize = 25;
/** More names than that are a number. */
const mostNames = 6;

/**
 * What there is to divide, and with options the plan that they give: one page of one part of it. Four queries.
 * @param options.section the part asked for, or null for the first that holds something
 */
export async function readAssignmentPlan(options: {
  db: Db;
  actor: Actor;
  councilId: number;
  options: PlanOptions | null;
  section: PlanSection | null;
  page: number;
  now: Date;
}) {
  const { db, actor, councilId } = options;
  const day = dayInVietnam(options.now);
  const [heading, world] = await Promise.all([findCouncilHeading({ db, councilId }), findPlanWorld({ db, councilId, day })]);
  const files = world.files.filter((file) => initiativePolicy.assign(actor, file));
  const members = world.members.filter(({ roles }) => roles.length > 0);
  const preview = options.options && findAssignmentPlan({ actor, world, options: options.options });
  return {
    heading,
    proposedDueOn: proposedDueDay(day),
    files: files.length,
    unassigned: files.filter(({ reviewers }) => reviewers.length === 0).length,
    members: members.length,
    undescribed: members.filter(({ fields }) => fields.length === 0).length,
    plan: preview && {
      ...onePage({ preview, world, section: options.section, page: options.page }),
      fingerprint: fingerprintOf({ options: options.options, preview }),
    },
  };
}

function onePage(options: { preview: AssignmentPreview; world: PlanWorld; section: PlanSection | null; page: number }) {
  const { preview, world } = options;
  const sections = planSectionNames.map((name) => ({ name, files: preview.files.filter(planSections[name]).length }));
  const section = options.section ?? sections.find(({ files }) => files > 0)?.name ?? "tat-ca";
  const within = preview.files.filter(planSections[section]);
  const pages = Math.max(1, Math.ceil(within.length / pageSize));
  const page = Math.min(options.page, pages);
  const members = new Map(world.members.map((member) => [member.accountId, member]));
  const files = new Map(world.files.map((file) => [file.id, file]));
  return {
    totals: totalsOf(preview),
    sections,
    section,
    page,
    pages,
    rows: within.slice((page - 1) * pageSize, page * pageSize).flatMap((planned) => {
      const file = files.get(planned.id);
      if (!file) return [];
      const { id, code, title, unitName, fieldName } = file;
      return [{ id, code, title, unitName, fieldName, ...inNames({ planned, members }) }];
    }),
    loads: preview.loads.map(({ accountId, ...load }) => {
      const { fullName, roles, isDeputyChair } = memberOf(members, accountId);
      return { accountId, fullName, roles, isDeputyChair, ...load };
    }),
  };
}

function memberOf(members: ReadonlyMap<number, PlanMember>, accountId: number): PlanMember {
  const member = members.get(accountId);
  if (!member) throw new Error(`The plan names ${accountId}, who is no member`);
  return member;
}

function totalsOf({ files }: AssignmentPreview) {
  const added = files.flatMap(({ readers }) => readers.filter(({ origin }) => origin === "new"));
  const suited = (wanted: Fit) => added.filter(({ fit }) => fit === wanted).length;
  return {
    filled: files.filter((file) => !planSections.thieu(file)).length,
    lacking: files.filter(planSections.thieu).length,
    kept: files.reduce((sum, { readers }) => sum + readers.filter(({ origin }) => origin === "current").length, 0),
    added: added.length,
    suited: { same_field: suited("same_field"), unknown: suited("unknown"), other_field: suited("other_field") },
  };
}

function inNames({ planned, members }: { planned: PlannedFile; members: ReadonlyMap<number, PlanMember> }) {
  return {
    missing: planned.missing,
    readers: planned.readers.map(({ accountId, ...reader }) => ({ accountId, fullName: memberOf(members, accountId).fullName, ...reader })),
    shortages: planned.shortages.map(({ constraint, candidates, people }) => ({
      constraint,
      candidates,
      people: people.slice(0, mostNames).map(({ accountId, blocks }): { fullName: string; blocks: Block[] } => ({
        fullName: memberOf(members, accountId).fullName,
        blocks,
      })),
      more: Math.max(0, people.length - mostNames),
    })),
  };
}
