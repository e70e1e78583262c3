import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reopeningCopy as copy } from "#app/copy/council-meeting.ts";
import { feasibilityLabels, outcomeLabels } from "#app/copy/labels.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { reasonSchema } from "#app/domain/initiative/reason-schema.ts";
import { reopenFile } from "#app/operations/council/reopen-file.ts";
import { readReopening } from "#app/pages/council/reopening.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ReasonPage } from "#app/ui/council/reason-page.tsx";
import { SummaryList } from "#app/ui/data/summary-list.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";

const path = "/ho-so/:id/mo-lai";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  return readReopening({ db: context.db, id: file.id });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: reasonSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await reopenFile({ db: context.db, actor, id: file.id, reason: submission.value.reason, now: context.now });
  if (!result.ok) return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
  return redirect(`/ho-so/${file.id}/bieu-quyet`);
}

export default function Reopening() {
  const { heading, decision } = useLoaderData<typeof loader>();
  return (
    <ReasonPage heading={heading} copy={copy} reply={useActionData<typeof action>()}>
      {decision ? (
        <div className="mb-8">
          <SummaryList
            rows={[
              { term: copy.current, value: `${outcomeLabels[decision.outcome]} · ${feasibilityLabels[decision.feasibility]}` },
              { term: copy.decidedAt, value: formatInstant(decision.decidedAt) },
            ]}
          />
        </div>
      ) : null}
    </ReasonPage>
  );
}
