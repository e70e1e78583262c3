import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { evidenceCopy } from "#app/copy/evidence.ts";
import { initiativeCopy as copy } from "#app/copy/public.ts";
import { formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";
import { similarCopy } from "#app/copy/similar.ts";
import { codeInAddress } from "#app/domain/publication/public-address.ts";
import { readInitiative } from "#app/pages/public/initiative.ts";
import { readSimilarInitiatives } from "#app/pages/public/similar.ts";
import { admit } from "#app/platform/gate.server.ts";
import { EntryList } from "#app/ui/data/entry-list.tsx";
import { EvidenceList } from "#app/ui/evidence/evidence-list.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { PrintButton } from "#app/ui/navigation/print-button.tsx";
import { ApplicationTable } from "#app/ui/public/application-table.tsx";
import { AuthorList } from "#app/ui/public/author-list.tsx";
import { CommendationList } from "#app/ui/public/commendation-list.tsx";
import { FeasibilityTag } from "#app/ui/public/feasibility-tag.tsx";
import { InitiativeFacts } from "#app/ui/public/initiative-facts.tsx";
import { pageMeta } from "#app/ui/public/page-meta.ts";
import { AuthorText } from "#app/ui/text/author-text.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";

export const handle = lightPage;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.title, description: data.summary, canonical: data.canonical, type: "article" }) : [];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/sang-kien/:code" });
  const code = codeInAddress(params.code);
  const page = code && (await readInitiative({ db: context.db, code }));
  // One answer for a code that was never given and for a file that is not public.
  if (!page) throw new Response(null, { status: 404 });
  const similar = await readSimilarInitiatives({ db: context.db, engine: context.search, initiative: page });
  return { ...page, similar, canonical: `${context.env.origin}/sang-kien/${page.code}` };
}

/** What the authors wrote, in the order in which a reader asks. */
const publicParts = ["problem", "purpose", "solution", "novelty", "benefits", "economicEffect", "socialEffect", "replicationScope", "conditions"] as const;

export default function Initiative() {
  const page = useLoaderData<typeof loader>();
  const parts = publicParts.filter((part) => page[part].trim() !== "");
  return (
    <article>
      <BackLink href="/sang-kien">{copy.back}</BackLink>
      <PageTitle
        caption={page.code}
        lead={page.summary}
        meta={
          <>
            <FeasibilityTag feasibility={page.feasibility} />
            <span>{page.unitName}</span>
            <span>{copy.published(formatInstantDay(page.publishedAt))}</span>
          </>
        }
      >
        {page.title}
      </PageTitle>
      {page.feasibilityConditions ? (
        <div className="mb-8 max-w-measure">
          <p className="font-semibold">{copy.feasibilityConditions}</p>
          <AuthorText text={page.feasibilityConditions} />
        </div>
      ) : null}

      {parts.map((part) => (
        <Section key={part} title={copy[part]}>
          <AuthorText text={page[part]} />
        </Section>
      ))}

      {page.files.length > 0 ? (
        <Section title={evidenceCopy.listTitle}>
          <EvidenceList files={page.files} base={`/sang-kien/${page.code}/minh-chung`} />
        </Section>
      ) : null}

      <Section title={copy.applications}>
        {page.applications.length > 0 ? (
          <ApplicationTable rows={page.applications} />
        ) : (
          <EmptyState title={copy.applicationsEmptyTitle}>{copy.applicationsEmpty}</EmptyState>
        )}
        <div className="screen-only mt-6">
          <p className="mb-3 font-semibold">{copy.applyQuestion}</p>
          <ButtonLink href={`/sang-kien/${page.code}/ap-dung`} tone="secondary">
            {copy.applyLink}
          </ButtonLink>
        </div>
      </Section>

      {page.commendations.length > 0 ? (
        <Section title={copy.commendations}>
          <CommendationList commendations={page.commendations} />
        </Section>
      ) : null}

      <Section title={copy.authors}>
        <AuthorList authors={page.authors} unnamed={page.unnamedAuthors} />
      </Section>

      {page.similar.length > 0 ? (
        <Section title={similarCopy.publicTitle}>
          <EntryList
            entries={page.similar.map(({ code, title, summary, unitName, year }) => ({
              key: code,
              href: `/sang-kien/${code}`,
              title,
              excerpt: summary,
              facts: [unitName, code, String(year)],
            }))}
          />
        </Section>
      ) : null}

      <Section title={copy.facts} action={<PrintButton label={copy.print} />}>
        <InitiativeFacts {...page} />
        <p className="mt-6 max-w-measure text-sm text-soft">{copy.programmeNote}</p>
      </Section>
    </article>
  );
}
