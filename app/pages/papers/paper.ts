import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { readableVisibilities, visibilities } from "#app/domain/evidence/visibility.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { checkNumberOf } from "#app/domain/initiative/check-number.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Paper } from "#app/domain/papers/paper.ts";
import type { PaperAuthor, PaperConfirmation, PaperFile } from "#app/domain/papers/paper-file.ts";
import { copiesFor, papersFor, sourceFor, type PaperRequest, type PaperSource } from "#app/domain/papers/papers.ts";
import { readFrozen, type FrozenAuthor } from "#app/domain/versions/frozen-content.ts";
import { composePaper } from "#app/platform/documents/compose/compose-paper.ts";
import type { Db } from "#db/client.ts";
import { evidenceLines } from "#db/evidence/evidence-files.ts";
import { findAuthors, type StoredAuthor } from "#db/initiatives/authors.ts";
import { findDraft } from "#db/initiatives/draft-content.ts";
import { receiptDigest } from "#db/versions/receipt-digest.ts";

interface Asked {
  db: Db;
  actor: Actor;
  file: InitiativeFacts;
}

/**
 * The paper that was asked for, described for this reader: what they may not read is not in it. Three queries.
 * @returns undefined where there is no such paper, copy or version for them
 */
export async function readPaper(options: Asked & { request: PaperRequest }): Promise<{ paper: Paper; sentVersion: number | null } | undefined> {
  const { db, actor, file, request } = options;
  const source = sourceFor({ viewer: actor, file, source: request.source });
  if (source === undefined || !copiesFor({ viewer: actor, file }).includes(request.copy)) return undefined;
  const stored = await readPaperFile({ db, id: file.id, campaignId: file.campaignId, source });
  if (!stored) return undefined;
  const isThere = papersFor({ viewer: actor, file, isConfirmed: stored.confirmation !== null }).includes(request.paper);
  if (!isThere || (request.paper === "bien-nhan" && stored.version === null)) return undefined;
  const reader = { mayReadBirthDates: initiativePolicy.readHandlersFiles(actor, file), readable: readableVisibilities({ viewer: actor, file }) };
  return { paper: composePaper({ ...request, file: stored, reader }), sentVersion: stored.version?.number ?? null };
}

async function readPaperFile(options: { db: Db; id: number; campaignId: number; source: PaperSource }): Promise<PaperFile | undefined> {
  const { db, id, source } = options;
  const [base, authors, text] = await Promise.all([
    selectBase(options),
    findAuthors({ db, id }),
    source === "draft"
      ? findDraft({ db, id }).then((draft) => draft && { content: draft.content, version: null, authors: null, files: null })
      : findSent({ db, id, source }),
  ]);
  if (!base || !text) return undefined;
  const { fields, plan, present, ...facts } = base;
  return {
    ...facts,
    firstSentAt: base.firstSentAt?.toISOString() ?? null,
    fieldName: fields.find(({ slug }) => slug === text.content.fieldSlug)?.name ?? null,
    links: text.content.links.flatMap(({ to, reason }) => plan.filter((part) => part.to === to).map((part) => ({ code: part.code, text: part.text, reason }))),
    version: text.version,
    content: text.content,
    authors: text.authors ? text.authors.map((author) => ({ ...author, hasNameConsent: consents(author, authors) })) : authors.map(asPaperAuthor),
    evidence: text.files ?? (text.version ? [] : present),
  };
}

const asPaperAuthor = (author: StoredAuthor): PaperAuthor => ({ ...author, hasNameConsent: author.nameConsentAt !== null });

/** Consent is the person's own and may be withdrawn: it counts as it stands today, whatever the version says. */
const consents = (frozen: FrozenAuthor, today: readonly StoredAuthor[]): boolean =>
  today.some(
    (author) =>
      author.nameConsentAt !== null &&
      (frozen.accountId === null ? author.email !== null && author.email === frozen.email : author.accountId === frozen.accountId),
  );

async function findSent(options: { db: Db; id: number; source: number | "last" }) {
  const query = options.db
    .selectFrom("initiativeVersion as v")
    .innerJoin("initiative as i", "i.id", "v.initiativeId")
    .innerJoin("account as a", "a.id", "v.submittedBy")
    .select(["v.number", "v.submittedAt", "v.declaredPlace", "v.content", "a.fullName", receiptDigest.as("digest")])
    .where("v.initiativeId", "=", options.id)
    .orderBy("v.number", "desc")
    .limit(1);
  const row = await (options.source === "last" ? query : query.where("v.number", "=", options.source)).executeTakeFirst();
  if (!row) return undefined;
  const { number, declaredPlace, digest } = row;
  const version = { number, sentAt: row.submittedAt.toISOString(), sentBy: row.fullName, declaredPlace, checkNumber: checkNumberOf(digest) };
  return { ...readFrozen(row.content), version };
}

/** The unit's word that stood when the version after this one was sent. */
const confirmationFor = (source: PaperSource) => sql<PaperConfirmation | null>`(
  select jsonb_build_object('confirmedBy', a.full_name, 'confirmedAt', u.confirmed_at, 'appliedSince', u.applied_since, 'economicEffect', u.economic_effect,
    'socialEffect', u.social_effect, 'canBeReplicated', u.can_be_replicated, 'conclusion', u.conclusion)
  from unit_confirmation u join account a on a.id = u.confirmed_by
  where u.initiative_id = i.id and u.confirmed_at < coalesce((
    select min(v.submitted_at) from initiative_version v where v.initiative_id = i.id and v.number > ${typeof source === "number" ? source : 1_000_000}), 'infinity')
  order by u.id desc limit 1)`;

function selectBase(options: { db: Db; id: number; campaignId: number; source: PaperSource }) {
  const { db, campaignId } = options;
  return db
    .selectFrom("initiative as i")
    .innerJoin("campaign as c", "c.id", "i.campaignId")
    .select(["i.id", "i.code", "i.unitName", "i.submittedAt as firstSentAt", "c.name as campaignName", "c.programmeName", "c.addressee"])
    .select([
      confirmationFor(options.source).as("confirmation"),
      evidenceLines({ id: "i.id", visibilities }).as("present"),
      sql<string | null>`(
        select n.name from unit u join unit_name n on n.unit_id = u.parent_id
        where u.id = i.unit_id and daterange(n.valid_from, n.valid_to) @> (coalesce(i.submitted_at, i.created_at) at time zone 'Asia/Ho_Chi_Minh')::date limit 1)`.as(
        "unitSuperior",
      ),
      sql<{ slug: string; name: string }[]>`coalesce((select jsonb_agg(jsonb_build_object('slug', slug, 'name', name)) from field), '[]')`.as("fields"),
      sql<{ to: string; code: string; text: string }[]>`coalesce((select jsonb_agg(part) from (
        select jsonb_build_object('to', 'target:' || id, 'code', code, 'text', text) as part from target where campaign_id = ${campaignId}
        union all select jsonb_build_object('to', 'activity:' || id, 'code', code, 'text', text) from activity where campaign_id = ${campaignId}) as parts), '[]')`.as(
        "plan",
      ),
    ])
    .where("i.id", "=", options.id)
    .executeTakeFirst();
}
