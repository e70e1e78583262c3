import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { verificationEndCopy as copy } from "#app/copy/practice.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { reasonSchema } from "#app/domain/initiative/reason-schema.ts";
import { endVerification } from "#app/operations/application/end-verification.ts";
import { readApplication } from "#app/pages/application/application.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ReasonForm } from "#app/ui/dossier/reason-form.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";

const path = "/ap-dung/:id/thoi-kiem-chung";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

async function readOrMiss({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const id = routeId(params.id);
  const page = id === null ? undefined : await readApplication({ db: context.db, actor, id });
  if (!page) throw new Response(null, { status: 404 });
  return { actor, page };
}

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await readOrMiss(args);
  if (!page.mayEndVerification) throw new Response(null, { status: 302, headers: { Location: `/ap-dung/${page.id}` } });
  return { id: page.id, code: page.code, unitName: page.unitName };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, page } = await readOrMiss(args);
  const { request, context } = args;
  const submission = parseWithZod(await request.formData(), { schema: reasonSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await endVerification({ db: context.db, actor, id: page.id, reason: submission.value.reason, now: context.now });
  return redirect(`/ap-dung/${page.id}?${result.ok ? "xong" : "da-doi"}=1`);
}

export default function VerificationEnd() {
  const { id, code, unitName } = useLoaderData<typeof loader>();
  return <ReasonForm reply={useActionData<typeof action>()} backHref={`/ap-dung/${id}`} caption={`${code ?? ""} · ${unitName}`} copy={copy} tone="warning" />;
}
