import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { accountDetailCopy as copy } from "#app/copy/account-admin.ts";
import { accountFieldCopy, doneSentence } from "#app/copy/account.ts";
import { eventVerbLabel } from "#app/copy/verbs.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { readAccountDetail } from "#app/pages/admin/accounts-detail.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { AccountStateTag } from "#app/ui/account/account-state-tag.tsx";
import { GrantTable } from "#app/ui/account/grant-table.tsx";
import { SummaryList } from "#app/ui/data/summary-list.tsx";
import { Timeline } from "#app/ui/data/timeline.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";

const path = "/quan-tri/tai-khoan/:id";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: data?.head.fullName }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const accountId = routeId(params.id);
  const detail = accountId === null ? undefined : await readAccountDetail({ db: context.db, accountId, now: context.now });
  if (!detail) throw new Response(null, { status: 404 });
  return { ...detail, isOwn: accountId === actor.accountId, done: doneSentence(new URL(request.url).searchParams.get("xong")) };
}

export default function Account() {
  const { head, grants, events, isOwn, done } = useLoaderData<typeof loader>();
  const here = `/quan-tri/tai-khoan/${head.id}`;
  const isLocked = head.state === "disabled" || head.state === "refused";
  return (
    <>
      <BackLink href="/quan-tri/tai-khoan">{copy.back}</BackLink>
      {done ? (
        <Notice tone="success" announce>
          {done}
        </Notice>
      ) : null}
      <PageTitle meta={<AccountStateTag state={head.state} />}>{head.fullName}</PageTitle>
      <SummaryList
        rows={[
          { term: accountFieldCopy.email, value: head.email },
          { term: accountFieldCopy.unit, value: head.unitName ?? accountFieldCopy.noUnit },
          { term: accountFieldCopy.jobTitle, value: head.jobTitle ?? accountFieldCopy.none },
          { term: copy.createdAt, value: formatInstant(head.createdAt) },
          { term: copy.passwordChangedAt, value: head.passwordChangedAt ? formatInstant(head.passwordChangedAt) : accountFieldCopy.none },
        ]}
      />
      <FormActions>
        {head.state === "invited" ? (
          <Form method="post" action={`${here}/thu-moi`}>
            <Button tone="secondary">{copy.resend}</Button>
          </Form>
        ) : null}
        {isLocked ? (
          <ButtonLink href={`${here}/mo-khoa`} tone="secondary">
            {copy.enable}
          </ButtonLink>
        ) : isOwn ? null : (
          <ButtonLink href={`${here}/khoa`} tone="secondary">
            {copy.disable}
          </ButtonLink>
        )}
      </FormActions>
      <Section title={copy.grants}>
        {grants.length === 0 ? (
          <EmptyState title={copy.noGrants}>{copy.noGrantsBody}</EmptyState>
        ) : (
          <GrantTable grants={grants} revocationHref={(grant) => (isOwn && grant.role === "administrator" ? null : `${here}/vai-tro/${grant.id}/thu-hoi`)} />
        )}
        <FormActions>
          <ButtonLink href={`${here}/vai-tro`}>{copy.grant}</ButtonLink>
        </FormActions>
      </Section>
      <Section title={copy.history}>
        <Timeline
          label={copy.historyLabel}
          entries={events.map((event) => ({ key: event.seq, at: event.at, title: eventVerbLabel(event.verb), by: event.by, reason: event.reason }))}
        />
      </Section>
    </>
  );
}
