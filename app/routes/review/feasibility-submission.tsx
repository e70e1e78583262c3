import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { errorSentence } from "#app/copy/error-sentence.ts";
import { feasibilitySheetCopy as copy } from "#app/copy/review.ts";
import { afterSheet } from "#app/domain/scoring/after-sheet.ts";
import { submissionSchema } from "#app/domain/scoring/sheet-schema.ts";
import { submitFeasibilitySheet } from "#app/operations/review/submit-feasibility-sheet.ts";
import { readFeasibilitySheet } from "#app/pages/review/feasibility-sheet.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { HiddenFields } from "#app/ui/forms/hidden-fields.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Button } from "#app/ui/navigation/button.tsx";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { FeasibilitySummary } from "#app/ui/review/feasibility-summary.tsx";
import { RefusalSummary } from "#app/ui/review/refusal-summary.tsx";
import { SheetHead } from "#app/ui/review/sheet-head.tsx";

const path = "/ho-so/:id/phieu-kha-thi/nop";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: `${copy.reviewTitle} ${data?.content.code ?? ""}` }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const page = await readFeasibilitySheet({ db: context.db, actor, file });
  if (page.sheet?.submittedAt) return redirect(`/ho-so/${file.id}/phieu-kha-thi`);
  return { ...page, gaps: page.gaps.map(errorSentence) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: submissionSchema });
  if (submission.status !== "success") return json({ refusal: errorSentence("sheet_stale_at_submission") }, { status: 422 });
  const result = await submitFeasibilitySheet({ db: context.db, actor, id: file.id, revision: submission.value.revision, now: context.now });
  if (!result.ok) return json({ refusal: errorSentence(result.reason === "sheet_stale" ? "sheet_stale_at_submission" : result.reason) }, { status: 409 });
  return redirect(afterSheet({ file, accountId: actor.accountId, handedIn: "feasibility" }));
}

export default function FeasibilitySubmission() {
  const { content, sheet, dueOn, isOpen, gaps } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isReady = gaps.length === 0;
  const goOn = (
    <ButtonLink href={`/ho-so/${content.id}/phieu-kha-thi`} tone="secondary">
      {copy.keepReading}
    </ButtonLink>
  );
  return (
    <>
      <SheetHead
        title={copy.reviewTitle}
        content={content}
        back={{ href: `/ho-so/${content.id}/phieu-kha-thi`, label: copy.title }}
        status={{ dueOn, savedAt: sheet?.savedAt ?? null, submittedAt: null }}
      >
        <RefusalSummary refusal={answer?.refusal} />
      </SheetHead>
      {!isReady && isOpen ? (
        <Notice tone="warning" title={copy.missingTitle}>
          {gaps.join(" ")}
        </Notice>
      ) : null}
      {sheet ? <FeasibilitySummary sheet={sheet} /> : <p>{copy.empty}</p>}
      {isOpen && isReady ? (
        <Form method="post" className="mt-8">
          <p className="max-w-measure">{copy.once}</p>
          <HiddenFields values={{ revision: sheet?.revision ?? 0 }} />
          <FormActions>
            <Button>{copy.submit}</Button>
            {goOn}
          </FormActions>
        </Form>
      ) : null}
      {isOpen && !isReady ? <FormActions>{goOn}</FormActions> : null}
    </>
  );
}
