import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilProgressCopy as copy } from "#app/copy/council-progress.ts";
import { readCouncilProgress } from "#app/pages/council/progress.ts";
import { admitToCouncil } from "#app/platform/gate.server.ts";
import { ProgressTable } from "#app/ui/council/progress-table.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/viec-cua-hoi-dong/:council/tien-do";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, councilId } = admitToCouncil({ request, context, path, id: params.council });
  return readCouncilProgress({ db: context.db, actor, councilId, now: context.now });
}

export default function CouncilProgress() {
  const { heading, mayAssign, left, late, rows } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href="/viec-cua-hoi-dong">{copy.back}</BackLink>
      <PageTitle caption={heading.name} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      {rows.length > 0 ? (
        <>
          <p className="mb-4">{copy.sum(left, late)}</p>
          <ProgressTable councilId={heading.id} rows={rows} mayAssign={mayAssign} />
          <p className="mt-4">{copy.reminders}</p>
        </>
      ) : (
        <EmptyState title={copy.emptyTitle}>{copy.emptyBody}</EmptyState>
      )}
      {mayAssign ? (
        <p className="mt-8">
          <TextLink href={`/viec-cua-hoi-dong/${heading.id}/phan-cong`}>{copy.plan}</TextLink>
        </p>
      ) : null}
    </>
  );
}
