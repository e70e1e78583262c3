import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { rubricCopy as copy } from "#app/copy/rubric.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { namedRanks } from "#app/domain/rubric/ranks.ts";
import { rubricSchema } from "#app/domain/rubric/rubric-schema.ts";
import { rubricText } from "#app/domain/rubric/rubric-text.ts";
import { markText } from "#app/domain/scoring/mark.ts";
import { changeRubric } from "#app/operations/rubric/change-rubric.ts";
import { readRubric } from "#app/pages/rubric/rubrics.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { RubricForm, type RubricValues } from "#app/ui/rubric/rubric-form.tsx";
import { RubricPreview } from "#app/ui/rubric/rubric-preview.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ban-to-chuc/bo-tieu-chi/:rubric";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

/** What the form shows of a rubric, as it is typed. */
function valuesOf(rubric: NonNullable<Awaited<ReturnType<typeof readRubric>>>): Partial<RubricValues> {
  const values: Partial<RubricValues> = {
    name: rubric.name,
    passMark: markText(rubric.passMark),
    criteria: rubricText(rubric.criteria),
    dropEnds: rubric.dropFrom === null ? "no" : "yes",
    floorsOn: rubric.floorsOn,
  };
  for (const rank of namedRanks) {
    const band = rubric.ranks.find((one) => one.rank === rank);
    if (band) values[rank] = markText(band.from);
  }
  return values;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  admitActor({ request, context, path });
  const rubric = await readRubric({ db: context.db, id: routeId(params.rubric) ?? 0 });
  if (!rubric) throw new Response(null, { status: 404 });
  return { rubric, values: valuesOf(rubric), isSaved: new URL(request.url).searchParams.has("xong") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: rubricSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const id = routeId(params.rubric) ?? 0;
  const result = await changeRubric({ db: context.db, actor, id, rubric: submission.value, now: context.now });
  if (result.ok) return redirect(`/ban-to-chuc/bo-tieu-chi/${id}?xong=1`, 303);
  if (result.reason === "not_found") throw new Response(null, { status: 404 });
  return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function Rubric() {
  const { rubric, values, isSaved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useServerForm<RubricValues>({ reply, values });
  const list = `/ban-to-chuc/dot-thi-dua/${rubric.slug}/bo-tieu-chi`;
  return (
    <>
      <BackLink href={list}>{copy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form[0].allErrors, formId: form[0].id })} />
      <PageTitle caption={`${rubric.name}, ${rubric.campaignName}`}>{rubric.isFrozen ? copy.titleFrozen : copy.title}</PageTitle>
      {isSaved && !reply ? (
        <Notice tone="success" announce>
          {copy.saved}
        </Notice>
      ) : null}
      {rubric.isFrozen ? (
        <Notice>
          <p>{copy.frozen}</p>
          <p className="mt-2">
            <TextLink href={`${list}?tu=bo:${rubric.id}#tao`}>{copy.copyLink}</TextLink>
          </p>
        </Notice>
      ) : (
        <RubricForm form={form} revision={rubric.revision} />
      )}
      <Section title={rubric.isFrozen ? copy.content : copy.preview}>
        <p className="mb-4 max-w-measure">{copy.previewLead}</p>
        <RubricPreview criteria={rubric.criteria} passMark={rubric.passMark} ranks={rubric.ranks} />
      </Section>
    </>
  );
}
