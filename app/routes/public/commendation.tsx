import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { honourCopy as copy } from "#app/copy/honours.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { readPublicCommendation } from "#app/pages/public/commendation.ts";
import { admit } from "#app/platform/gate.server.ts";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { PrintButton } from "#app/ui/navigation/print-button.tsx";
import { GroundList } from "#app/ui/practice/ground-list.tsx";
import { HonourFacts, HonourRecipients } from "#app/ui/practice/honour-facts.tsx";
import { pageMeta } from "#app/ui/public/page-meta.ts";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";

const path = "/khen-thuong/:id";

export const handle = lightPage;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { awardName, decisionNumber } = data.record;
  return pageMeta({ title: awardName, description: copy.descriptionOf(awardName, decisionNumber), canonical: data.canonical, type: "article" });
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  admit({ request, context, path });
  const id = routeId(params.id);
  const page = id === null ? undefined : await readPublicCommendation({ db: context.db, id });
  if (!page) throw new Response(null, { status: 404 });
  return { ...page, canonical: `${context.env.origin}/khen-thuong/${page.record.id}` };
}

export default function PublicCommendation() {
  const { record, recipients, grounds } = useLoaderData<typeof loader>();
  return (
    <article>
      <BackLink href="/khen-thuong">{copy.back}</BackLink>
      <PageTitle caption={record.decisionNumber} lead={record.citation}>
        {record.awardName}
      </PageTitle>
      {record.isRevoked ? (
        <Notice tone="warning" title={copy.revokedTitle}>
          {copy.revokedBody(record.revokingDecision ?? "")}
        </Notice>
      ) : null}
      <HonourRecipients recipients={recipients} />
      {grounds.length > 0 ? (
        <Section title={copy.grounds}>
          <GroundList grounds={grounds} />
        </Section>
      ) : null}
      <Section title={copy.decision} action={<PrintButton label={copy.print} />}>
        <HonourFacts record={record} />
      </Section>
    </article>
  );
}
