import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { disablingCopy } from "#app/copy/account-admin.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { reasonSchema } from "#app/domain/initiative/reason-schema.ts";
import { disableAccount } from "#app/operations/account/disable-account.ts";
import { readAccountHead } from "#app/pages/admin/accounts-detail.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ReasonForm } from "#app/ui/account/reason-form.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";

const path = "/quan-tri/tai-khoan/:id/khoa";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: disablingCopy.title }) }];

async function readOrMiss({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const accountId = routeId(params.id);
  const head = accountId === null ? undefined : await readAccountHead({ db: context.db, accountId, now: context.now });
  if (!head) throw new Response(null, { status: 404 });
  return { actor, head };
}

export async function loader(args: LoaderFunctionArgs) {
  const { head } = await readOrMiss(args);
  return { id: head.id, fullName: head.fullName };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, head } = await readOrMiss(args);
  const { request, context } = args;
  const submission = parseWithZod(await request.formData(), { schema: reasonSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await disableAccount({ db: context.db, actor, accountId: head.id, reason: submission.value.reason, now: context.now });
  if (!result.ok && result.reason === "not_allowed") throw new Response(null, { status: 403 });
  if (!result.ok) return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
  return redirect(`/quan-tri/tai-khoan/${head.id}?xong=khoa`);
}

export default function AccountDisabling() {
  const { id, fullName } = useLoaderData<typeof loader>();
  return <ReasonForm name={fullName} backHref={`/quan-tri/tai-khoan/${id}`} words={disablingCopy} tone="warning" reply={useActionData<typeof action>()} />;
}
