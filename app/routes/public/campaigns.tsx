import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { campaignListCopy as copy } from "#app/copy/shell.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { readCampaigns } from "#app/pages/public/campaigns.ts";
import { admit } from "#app/platform/gate.server.ts";
import { Table } from "#app/ui/data/table.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

export const handle = lightPage;

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/dot-thi-dua" });
  return { campaigns: await readCampaigns({ db: context.db }) };
}

export default function Campaigns() {
  const { campaigns } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {campaigns.length === 0 ? (
        <EmptyState title={copy.emptyTitle}>{copy.empty}</EmptyState>
      ) : (
        <Table
          caption={copy.caption}
          rows={campaigns}
          rowKey={(campaign) => campaign.slug}
          columns={[
            {
              key: "name",
              header: copy.name,
              rowHeader: true,
              cell: (campaign) => <TextLink href={`/dot-thi-dua/${campaign.slug}`}>{campaign.name}</TextLink>,
            },
            {
              key: "period",
              header: copy.period,
              cell: ({ periodStart, periodEnd }) => `${formatDay(periodStart)} – ${periodEnd ? formatDay(periodEnd) : copy.openEnded}`,
            },
            { key: "published", header: copy.published, numeric: true, cell: (campaign) => formatNumber(campaign.published) },
          ]}
        />
      )}
    </>
  );
}
