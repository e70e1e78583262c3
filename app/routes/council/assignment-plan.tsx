import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { planCopy as copy } from "#app/copy/assignment-plan.ts";
import { handOverFilesCopy } from "#app/copy/council-progress.ts";
import { planAddress } from "#app/domain/assignment/plan/address.ts";
import { usualReaders } from "#app/domain/assignment/plan/options.ts";
import { planOptionsSchema, savePlanSchema } from "#app/domain/assignment/plan/options-schema.ts";
import { isPlanSection } from "#app/domain/assignment/plan/sections.ts";
import { datePartsOf } from "#app/domain/dates/vietnamese-date.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { saveAssignmentPlan } from "#app/operations/council/save-assignment-plan.ts";
import { readAssignmentPlan } from "#app/pages/council/assignment-plan.ts";
import { admitToCouncil } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { PlanOptionsForm, type PlanOptionBoxes } from "#app/ui/council/plan-options-form.tsx";
import { PlanPreview } from "#app/ui/council/plan-preview.tsx";
import { SavePlanForm, type SavePlanBoxes } from "#app/ui/council/save-plan-form.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Details } from "#app/ui/text/details.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/viec-cua-hoi-dong/:council/phan-cong";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

/** The options in the address: of no plan yet, at fault, or whole. */
function askedFor(request: Request) {
  const { searchParams } = new URL(request.url);
  const section = searchParams.get("muc");
  const taken = searchParams.get("da-rut");
  const submission = searchParams.has("so-nguoi") ? parseWithZod(searchParams, { schema: planOptionsSchema }) : null;
  return {
    isSaved: searchParams.has("xong"),
    takenBack: taken === null ? 0 : pageNumber(taken),
    options: submission?.status === "success" ? submission.value : null,
    fault: submission && submission.status !== "success" ? replyInWords(submission) : null,
    typed: submission ? Object.fromEntries(searchParams) : null,
    section: isPlanSection(section) ? section : null,
    page: pageNumber(searchParams.get("trang")),
  };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, councilId } = admitToCouncil({ request, context, path, id: params.council });
  const asked = askedFor(request);
  const page = await readAssignmentPlan({ db: context.db, actor, councilId, ...asked, now: context.now });
  return json({ ...page, ...asked }, { status: asked.fault ? 422 : 200 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, councilId } = admitToCouncil({ request, context, path, id: params.council });
  const { options } = askedFor(request);
  if (!options) throw new Response(null, { status: 400 });
  const submission = parseWithZod(await request.formData(), { schema: savePlanSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await saveAssignmentPlan({ db: context.db, actor, councilId, options, ...submission.value, now: context.now });
  if (result.ok) return redirect(`${planAddress({ councilId })}?xong=1`, 303);
  if (result.reason === "not_allowed") throw new Response(null, { status: 404 });
  if (result.reason === "due_in_past") return json(replyInWords(submission, { fieldErrors: { dueOn: [result.reason] } }), { status: 422 });
  return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function AssignmentPlan() {
  const { heading, files, unassigned, members, undescribed, proposedDueOn, plan, options, fault, typed, isSaved, takenBack } = useLoaderData<typeof loader>();
  const councilId = heading.id;
  const reply = useActionData<typeof action>();
  const values = typed ?? { "so-nguoi": String(usualReaders), "uu-tien": "can-bang" };
  const optionsForm = useServerForm<PlanOptionBoxes>({ id: "lua-chon", reply: fault ?? undefined, values });
  const saveForm = useServerForm<SavePlanBoxes>({ id: "luu", reply, values: { dueOn: datePartsOf(proposedDueOn) } });
  const errors = [optionsForm, saveForm].flatMap(([{ allErrors, id }]) => summaryErrors({ errors: allErrors, formId: id }));
  return (
    <>
      <BackLink href="/viec-cua-hoi-dong">{copy.back}</BackLink>
      <ErrorSummary errors={errors} />
      {takenBack > 0 && !reply ? (
        <Notice tone="success" announce>
          {handOverFilesCopy.done(takenBack)}
        </Notice>
      ) : null}
      {isSaved && !reply ? (
        <Notice tone="success" announce>
          {copy.saved}
        </Notice>
      ) : null}
      <PageTitle caption={heading.name} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      {files === 0 ? <EmptyState title={copy.noFilesTitle}>{copy.noFilesBody}</EmptyState> : null}
      {files > 0 && members === 0 ? <EmptyState title={copy.noMembersTitle}>{copy.noMembersBody}</EmptyState> : null}
      {files > 0 && members > 0 ? (
        <>
          <p className="max-w-measure">{copy.files(files, unassigned)}</p>
          <p className="mt-3 max-w-measure">
            {undescribed > 0 ? `${copy.undescribed(undescribed, members)} ` : null}
            <TextLink href={`/viec-cua-hoi-dong/${councilId}/uy-vien`}>{copy.members}</TextLink>
          </p>
          <Details summary={copy.howTitle}>
            <ul className="max-w-measure list-disc space-y-2 pl-5">
              {copy.how.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Details>
          <Section title={copy.optionsTitle}>
            <PlanOptionsForm action={planAddress({ councilId })} form={optionsForm} />
          </Section>
        </>
      ) : null}
      {plan && options ? (
        <>
          <PlanPreview {...plan} hrefFor={(section, page) => planAddress({ councilId, options, section, ...(page !== undefined && { page }) })} />
          <SavePlanForm action={planAddress({ councilId, options })} form={saveForm} fingerprint={plan.fingerprint} added={plan.totals.added} />
        </>
      ) : null}
    </>
  );
}
