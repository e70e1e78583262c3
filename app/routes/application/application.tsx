import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { errorSentence } from "#app/copy/error-sentence.ts";
import { applicationCopy as copy, applicationEventTitle } from "#app/copy/practice.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { stageSchema } from "#app/domain/application/stage-schema.ts";
import { changeStage } from "#app/operations/application/change-stage.ts";
import { readApplication } from "#app/pages/application/application.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { Timeline } from "#app/ui/data/timeline.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { ApplicationFacts } from "#app/ui/practice/application-facts.tsx";
import { StageForm, type StageValues } from "#app/ui/practice/stage-form.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";

const path = "/ap-dung/:id";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: data && copy.title(data.page.unitName) }) }];

/** A record of another unit answers as one that does not exist. */
async function readOrMiss({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const id = routeId(params.id);
  const page = id === null ? undefined : await readApplication({ db: context.db, actor, id });
  if (!page) throw new Response(null, { status: 404 });
  return { actor, page };
}

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await readOrMiss(args);
  const { searchParams } = new URL(args.request.url);
  return { page, isSaved: searchParams.has("xong"), refusal: searchParams.has("da-doi") ? errorSentence("verification_changed") : null };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, page } = await readOrMiss(args);
  const { request, context } = args;
  const submission = parseWithZod(await request.formData(), { schema: stageSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await changeStage({ db: context.db, actor, id: page.id, change: submission.value, now: context.now });
  if (result.ok) return redirect(`/ap-dung/${page.id}?xong=1`);
  return json(replyInWords(submission, { fieldErrors: { [result.field]: [result.reason] } }), { status: 409 });
}

export default function Application() {
  const { page, isSaved, refusal } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useServerForm<StageValues>({ reply });
  const [{ allErrors, id: formId }] = form;
  return (
    <>
      <BackLink href="/ap-dung">{copy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: allErrors, formId })} />
      <PageTitle caption={page.code ?? ""} lead={page.title}>
        {copy.title(page.unitName)}
      </PageTitle>
      {isSaved && !reply ? (
        <Notice tone="success" announce>
          {copy.saved}
        </Notice>
      ) : null}
      {refusal ? (
        <Notice tone="warning" announce>
          {refusal}
        </Notice>
      ) : null}
      {page.isPublic ? null : <Notice tone="warning">{copy.notPublic}</Notice>}
      <ApplicationFacts {...page} />
      {page.mayVerify ? <ButtonLink href={`/ap-dung/${page.id}/kiem-chung`}>{copy.verify}</ButtonLink> : null}
      {page.mayEndVerification ? (
        <ButtonLink href={`/ap-dung/${page.id}/thoi-kiem-chung`} tone="secondary">
          {copy.endVerification}
        </ButtonLink>
      ) : null}
      {page.nextStages.length > 0 ? (
        <Section title={copy.change}>
          <StageForm form={form} nextStages={page.nextStages} asksStart={page.startedOn === null} />
        </Section>
      ) : null}
      <Section title={copy.history}>
        <Timeline
          label={copy.history}
          entries={page.events.map(({ seq, at, verb, toStage, reason, actorName }) => ({
            key: seq,
            at,
            title: applicationEventTitle({ verb, toStage }),
            by: actorName ?? undefined,
            reason: reason ?? undefined,
          }))}
        />
      </Section>
    </>
  );
}
