import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { commendationEventTitle, commendationRecordCopy as copy } from "#app/copy/board.ts";
import { errorSentence } from "#app/copy/error-sentence.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { readCommendation } from "#app/pages/commendation/commendation.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { Timeline } from "#app/ui/data/timeline.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { CommendationRecord, RecipientTable } from "#app/ui/practice/commendation-record.tsx";
import { GroundList } from "#app/ui/practice/ground-list.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ban-to-chuc/khen-thuong/:id";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: data?.record.awardName }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const id = routeId(params.id);
  const page = id === null ? undefined : await readCommendation({ db: context.db, actor, id });
  if (!page) throw new Response(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  return { ...page, isSaved: searchParams.has("xong"), refusal: searchParams.has("da-doi") ? errorSentence("commendation_changed") : null };
}

export default function Commendation() {
  const { record, recipients, grounds, events, may, isSaved, refusal } = useLoaderData<typeof loader>();
  const address = `/ban-to-chuc/khen-thuong/${record.id}`;
  return (
    <>
      <BackLink href="/ban-to-chuc/khen-thuong">{copy.back}</BackLink>
      <PageTitle caption={record.decisionNumber}>{record.awardName}</PageTitle>
      {isSaved ? (
        <Notice tone="success" announce>
          {copy.saved}
        </Notice>
      ) : null}
      {refusal ? (
        <Notice tone="warning" announce>
          {refusal}
        </Notice>
      ) : null}
      <CommendationRecord {...record} />
      <FormActions>
        {may.markAwarded ? <ButtonLink href={`${address}/trao`}>{copy.award}</ButtonLink> : null}
        {may.revoke ? (
          <ButtonLink href={`${address}/thu-hoi`} tone="secondary">
            {copy.revoke}
          </ButtonLink>
        ) : null}
        {record.isPublic ? <TextLink href={`/khen-thuong/${record.id}`}>{copy.publicPage}</TextLink> : null}
      </FormActions>
      <Section title={copy.recipients}>
        <RecipientTable rows={recipients} />
      </Section>
      <Section title={copy.grounds}>{grounds.length > 0 ? <GroundList grounds={grounds} /> : <p>{copy.groundsEmpty}</p>}</Section>
      <Section title={copy.history}>
        <Timeline
          label={copy.history}
          entries={events.map(({ seq, at, verb, reason, actorName }) => ({
            key: seq,
            at,
            title: commendationEventTitle(verb),
            by: actorName ?? undefined,
            reason: reason ?? undefined,
          }))}
        />
      </Section>
    </>
  );
}
