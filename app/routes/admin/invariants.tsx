import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { invariantLabels, invariantsCopy as copy } from "#app/copy/admin.ts";
import { readInvariantsPage } from "#app/pages/admin/invariants.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { Table } from "#app/ui/data/table.tsx";
import { Tag } from "#app/ui/data/tag.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { PageTitle } from "#app/ui/text/page-title.tsx";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  admitActor({ request, context, path: "/quan-tri/bat-bien" });
  return readInvariantsPage({ db: context.db });
}

export default function Invariants() {
  const { results, failing } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <Notice tone={failing === 0 ? "success" : "warning"}>
        {failing === 0 ? copy.allHold(formatNumber(results.length)) : copy.someFail(formatNumber(failing))}
      </Notice>
      <Table
        caption={copy.caption}
        rows={results}
        rowKey={(result) => result.name}
        columns={[
          { key: "rule", header: copy.rule, rowHeader: true, cell: (result) => invariantLabels[result.name] ?? result.name },
          {
            key: "state",
            header: copy.state,
            cell: ({ broken }) => (broken === 0 ? <Tag tone="success">{copy.holds}</Tag> : <Tag tone="danger">{copy.fails(formatNumber(broken))}</Tag>),
          },
          { key: "examples", header: copy.examples, cell: (result) => result.examples.join(", ") },
        ]}
      />
    </>
  );
}
