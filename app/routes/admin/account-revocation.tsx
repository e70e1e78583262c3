import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { accountDetailCopy, revocationCopy } from "#app/copy/account-admin.ts";
import { roleLabels } from "#app/copy/labels.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { reasonSchema } from "#app/domain/initiative/reason-schema.ts";
import { revokeGrant } from "#app/operations/account/revoke-grant.ts";
import { readAccountDetail } from "#app/pages/admin/accounts-detail.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ReasonForm } from "#app/ui/account/reason-form.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";

const path = "/quan-tri/tai-khoan/:id/vai-tro/:grant/thu-hoi";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: revocationCopy.title }) }];

async function readOrMiss({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const accountId = routeId(params.id);
  const detail = accountId === null ? undefined : await readAccountDetail({ db: context.db, accountId, now: context.now });
  const grant = detail?.grants.find(({ id }) => id === routeId(params.grant));
  if (!detail || !grant) throw new Response(null, { status: 404 });
  return { actor, head: detail.head, grant };
}

export async function loader(args: LoaderFunctionArgs) {
  const { head, grant } = await readOrMiss(args);
  return { id: head.id, fullName: head.fullName, role: grant.role, scopeName: grant.scopeName };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, head, grant } = await readOrMiss(args);
  const { request, context } = args;
  const submission = parseWithZod(await request.formData(), { schema: reasonSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const { reason } = submission.value;
  const result = await revokeGrant({ db: context.db, actor, accountId: head.id, grantId: grant.id, reason, now: context.now });
  if (!result.ok && result.reason === "not_allowed") throw new Response(null, { status: 403 });
  if (!result.ok) return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
  return redirect(`/quan-tri/tai-khoan/${head.id}?xong=thu-hoi`);
}

export default function AccountRevocation() {
  const { id, fullName, role, scopeName } = useLoaderData<typeof loader>();
  const subject = `${roleLabels[role]} – ${scopeName ?? accountDetailCopy.everywhere}`;
  const reply = useActionData<typeof action>();
  return <ReasonForm name={fullName} backHref={`/quan-tri/tai-khoan/${id}`} words={revocationCopy} subject={subject} tone="warning" reply={reply} />;
}
