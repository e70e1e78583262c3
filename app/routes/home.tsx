import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { closingWords } from "#app/copy/filing.ts";
import { homeCopy as copy } from "#app/copy/home.ts";
import { readHome } from "#app/pages/home.ts";
import { admit } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { SearchBox } from "#app/ui/forms/search-box.tsx";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { HomeFigures } from "#app/ui/public/home-figures.tsx";
import { HonourEntries } from "#app/ui/public/honour-entries.tsx";
import { InitiativeEntries } from "#app/ui/public/initiative-entries.tsx";
import { pageMeta } from "#app/ui/public/page-meta.ts";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Prose } from "#app/ui/text/prose.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

export const handle = lightPage;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta({ description: copy.description, canonical: data?.canonical ?? "/" });

export async function loader({ request, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/" });
  const page = await readHome({ db: context.db, now: context.now });
  return { ...page, canonical: `${context.env.origin}/` };
}

export default function Home() {
  const { figures, newest, honours, campaign } = useLoaderData<typeof loader>();
  const until = campaign?.filingClosesAt;
  const filing = campaign?.isOpen ? (until ? copy.openUntil(closingWords(until)) : copy.open) : copy.closed;
  return (
    <>
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <SearchBox action="/sang-kien" size="large" label={copy.searchLabel} hint={copy.searchHint} />
      <div className="screen-only mt-8 flex flex-wrap items-center gap-x-6 gap-y-4">
        <ButtonLink href="/ho-so/moi" tone="secondary">
          {copy.file}
        </ButtonLink>
        {campaign ? <TextLink href={`/dot-thi-dua/${campaign.slug}`}>{copy.campaign}</TextLink> : null}
      </div>
      {campaign ? <p className="mt-3 text-soft">{filing}</p> : null}

      <Section title={copy.figuresTitle}>
        <HomeFigures figures={figures} />
      </Section>

      <Section title={copy.newestTitle} action={newest.length > 0 ? <TextLink href="/sang-kien">{copy.newestAll}</TextLink> : null}>
        {newest.length > 0 ? <InitiativeEntries cards={newest} /> : <EmptyState title={copy.newestEmptyTitle}>{copy.newestEmpty}</EmptyState>}
      </Section>

      <Section title={copy.honoursTitle} action={honours.length > 0 ? <TextLink href="/khen-thuong">{copy.honoursAll}</TextLink> : null}>
        {honours.length > 0 ? <HonourEntries honours={honours} /> : <EmptyState title={copy.honoursEmptyTitle} />}
      </Section>

      <Section title={copy.howTitle}>
        <Prose>
          <ol>
            {copy.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Prose>
      </Section>
    </>
  );
}
