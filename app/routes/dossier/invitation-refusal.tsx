import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leavingCopy } from "#app/copy/authorship.ts";
import { leavingSchema } from "#app/domain/initiative/leaving-schema.ts";
import { leaveAuthorship } from "#app/operations/initiative/leave-authorship.ts";
import { readAuthorshipOfLink } from "#app/pages/dossier/consent.ts";
import { admit } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { DeadInvitation } from "#app/ui/dossier/dead-invitation.tsx";
import { LeavingForm } from "#app/ui/dossier/leaving-form.tsx";
import { LeavingRefusal } from "#app/ui/dossier/leaving-refusal.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { lightPage } from "#app/ui/layout/light-handle.ts";

const path = "/dong-tac-gia/:token/tu-choi";

export const handle = lightPage;

export const meta: MetaFunction = () => [{ title: documentTitle({ title: leavingCopy.declineTitle }) }];

export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

const pageOf = (token: string) => `/dong-tac-gia/${encodeURIComponent(token)}`;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  admit({ request, context, path });
  const token = params.token ?? "";
  return { own: await readAuthorshipOfLink({ db: context.db, token, now: context.now }), backHref: pageOf(token) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  admit({ request, context, path });
  const token = params.token ?? "";
  const submission = parseWithZod(await request.formData(), { schema: leavingSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const by = { token, address: context.clientAddress };
  const result = await leaveAuthorship({ db: context.db, by, reason: submission.value.reason, now: context.now });
  if (result.ok) return redirect(`${pageOf(token)}?da-tu-choi=1`, 303);
  return json(replyInWords(submission, { formErrors: [result.reason] }), { status: result.reason === "state_changed" ? 410 : 409 });
}

export default function InvitationRefusal() {
  const { own, backHref } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (!own) return <DeadInvitation hasLeft={false} />;
  if (!own.mayLeave) return <LeavingRefusal isContact={own.isContact} instead={{ href: backHref, label: leavingCopy.toConsent }} />;
  return <LeavingForm own={own} reply={reply} backHref={backHref} />;
}
