import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { completionCopy } from "#app/copy/council.ts";
import { reasonSchema } from "#app/domain/initiative/reason-schema.ts";
import { returnForCompletion } from "#app/operations/council/return-for-completion.ts";
import { readFileHeading } from "#app/pages/council/heading.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ReasonPage } from "#app/ui/council/reason-page.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";

const path = "/ho-so/:id/yeu-cau-bo-sung";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: completionCopy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  return readFileHeading({ db: context.db, id: file.id });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: reasonSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await returnForCompletion({ db: context.db, actor, id: file.id, reason: submission.value.reason, now: context.now });
  if (!result.ok) return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
  return redirect(`/ho-so/${file.id}`);
}

export default function Completion() {
  return <ReasonPage heading={useLoaderData<typeof loader>()} copy={completionCopy} reply={useActionData<typeof action>()} />;
}
