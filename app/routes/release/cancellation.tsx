import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { releaseCancelCopy as copy } from "#app/copy/releases.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { reasonSchema } from "#app/domain/initiative/reason-schema.ts";
import { cancelRelease } from "#app/operations/publication/cancel-release.ts";
import { readRelease } from "#app/pages/release/release.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ReasonForm } from "#app/ui/dossier/reason-form.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";

const path = "/ban-to-chuc/dot-cong-bo/:release/huy";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

async function readOrMiss({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const id = routeId(params.release);
  const page = id === null ? undefined : await readRelease({ db: context.db, actor, id, page: 1 });
  if (!page) throw new Response(null, { status: 404 });
  return { actor, page };
}

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await readOrMiss(args);
  const { id, name } = page.release;
  if (!page.may.cancel) throw new Response(null, { status: 302, headers: { Location: `/ban-to-chuc/dot-cong-bo/${id}` } });
  return { id, name };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, page } = await readOrMiss(args);
  const { request, context } = args;
  const { id } = page.release;
  const submission = parseWithZod(await request.formData(), { schema: reasonSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await cancelRelease({ db: context.db, actor, id, reason: submission.value.reason, now: context.now });
  return redirect(`/ban-to-chuc/dot-cong-bo/${id}?${result.ok ? "xong=da-huy" : `tu-choi=${result.reason}`}`);
}

export default function ReleaseCancellation() {
  const { id, name } = useLoaderData<typeof loader>();
  return <ReasonForm reply={useActionData<typeof action>()} backHref={`/ban-to-chuc/dot-cong-bo/${id}`} caption={name} copy={copy} tone="warning" />;
}
