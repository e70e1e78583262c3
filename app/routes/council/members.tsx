import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilMembersCopy as copy } from "#app/copy/council-members.ts";
import { readCouncilMembers } from "#app/pages/council/members.ts";
import { admitToCouncil } from "#app/platform/gate.server.ts";
import { MemberTable } from "#app/ui/council/member-table.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/viec-cua-hoi-dong/:council/uy-vien";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { councilId } = admitToCouncil({ request, context, path, id: params.council });
  const page = await readCouncilMembers({ db: context.db, councilId, now: context.now });
  return { ...page, isSaved: new URL(request.url).searchParams.has("xong") };
}

export default function CouncilMembers() {
  const { heading, members, isSaved } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href="/viec-cua-hoi-dong">{copy.back}</BackLink>
      {isSaved ? (
        <Notice tone="success" announce>
          {copy.saved}
        </Notice>
      ) : null}
      <PageTitle caption={heading.name} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      {members.length > 0 ? <MemberTable councilId={heading.id} rows={members} /> : <EmptyState title={copy.emptyTitle}>{copy.emptyBody}</EmptyState>}
      <p className="mt-8">
        <TextLink href={`/viec-cua-hoi-dong/${heading.id}/phan-cong`}>{copy.plan}</TextLink>
      </p>
    </>
  );
}
