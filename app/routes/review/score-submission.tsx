import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { errorSentence } from "#app/copy/error-sentence.ts";
import { scoreSheetCopy as copy } from "#app/copy/review.ts";
import { afterSheet } from "#app/domain/scoring/after-sheet.ts";
import { submissionSchema } from "#app/domain/scoring/sheet-schema.ts";
import { submitScoreSheet } from "#app/operations/review/submit-score-sheet.ts";
import { readScoreSheet } from "#app/pages/review/score-sheet.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { HiddenFields } from "#app/ui/forms/hidden-fields.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Button } from "#app/ui/navigation/button.tsx";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { RefusalSummary } from "#app/ui/review/refusal-summary.tsx";
import { ScoreSummary } from "#app/ui/review/score-summary.tsx";
import { SheetHead } from "#app/ui/review/sheet-head.tsx";

const path = "/ho-so/:id/phieu-cham/nop";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: `${copy.reviewTitle} ${data?.content.code ?? ""}` }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const page = await readScoreSheet({ db: context.db, actor, file });
  if (page.sheet?.submittedAt) return redirect(`/ho-so/${file.id}/phieu-cham`);
  return page;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: submissionSchema });
  if (submission.status !== "success") return json({ refusal: errorSentence("sheet_stale_at_submission") }, { status: 422 });
  const result = await submitScoreSheet({ db: context.db, actor, id: file.id, revision: submission.value.revision, now: context.now });
  if (!result.ok) return json({ refusal: errorSentence(result.reason === "sheet_stale" ? "sheet_stale_at_submission" : result.reason) }, { status: 409 });
  return redirect(afterSheet({ file, accountId: actor.accountId, handedIn: "score" }));
}

export default function ScoreSubmission() {
  const { content, rubric, sheet, dueOn, isOpen, total, missing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const names = (criteria: typeof rubric.criteria) => criteria.map(({ name }) => name).join(", ");
  const missingCriteria = rubric.criteria.filter(({ id }) => missing.includes(id));
  const isReady = missingCriteria.length === 0;
  const belowFloor = rubric.criteria.filter(({ id, floor }) => {
    const mark = sheet?.marks.find(({ criterionId }) => criterionId === id)?.mark ?? null;
    return floor !== null && mark !== null && mark < floor;
  });
  const goOn = (
    <ButtonLink href={`/ho-so/${content.id}/phieu-cham`} tone="secondary">
      {copy.keepReading}
    </ButtonLink>
  );
  return (
    <>
      <SheetHead
        title={copy.reviewTitle}
        content={content}
        back={{ href: `/ho-so/${content.id}/phieu-cham`, label: copy.title }}
        status={{ dueOn, savedAt: sheet?.savedAt ?? null, submittedAt: null }}
      >
        <RefusalSummary refusal={answer?.refusal} />
      </SheetHead>
      {isOpen && !isReady ? (
        <Notice tone="warning" title={copy.missingTitle}>
          {copy.missingBody(names(missingCriteria))}
        </Notice>
      ) : null}
      {belowFloor.length > 0 ? <Notice>{copy.belowFloor(names(belowFloor))}</Notice> : null}
      {sheet ? <ScoreSummary rubric={rubric} sheet={sheet} total={total} /> : <p>{copy.empty}</p>}
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
