import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leavingCopy } from "#app/copy/authorship.ts";
import { leavingSchema } from "#app/domain/initiative/leaving-schema.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { leaveAuthorship } from "#app/operations/initiative/leave-authorship.ts";
import { readOwnAuthorship } from "#app/pages/dossier/consent.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { LeavingForm } from "#app/ui/dossier/leaving-form.tsx";
import { LeavingRefusal } from "#app/ui/dossier/leaving-refusal.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";

const path = "/ho-so/:id/roi";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: leavingCopy.leaveTitle }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const own = await readOwnAuthorship({ db: context.db, id: file.id, accountId: actor.accountId });
  if (!own) throw new Response(null, { status: 404 });
  return { id: file.id, own, mayHandOver: initiativePolicy.handOver(actor, file) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: leavingSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await leaveAuthorship({ db: context.db, by: { actor, id: file.id }, reason: submission.value.reason, now: context.now });
  return result.ok ? redirect("/ho-so") : json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function Leaving() {
  const { id, own, mayHandOver } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const backHref = `/ho-so/${id}`;
  if (own.mayLeave) return <LeavingForm own={own} reply={reply} backHref={backHref} />;
  const handOver = mayHandOver ? { href: `${backHref}/ban-giao`, label: leavingCopy.toHandOver } : undefined;
  return (
    <>
      <BackLink href={backHref} />
      <LeavingRefusal isContact={own.isContact} instead={own.isContact ? handOver : { href: `${backHref}/dong-y`, label: leavingCopy.toConsent }} />
    </>
  );
}
