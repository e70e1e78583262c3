import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { invitationCopy } from "#app/copy/authorship.ts";
import { consentSchema } from "#app/domain/initiative/consent-schema.ts";
import { saveConsent } from "#app/operations/initiative/save-consent.ts";
import { readAuthorshipOfLink } from "#app/pages/dossier/consent.ts";
import { admit } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { AuthorshipFacts } from "#app/ui/dossier/authorship-facts.tsx";
import { ConsentForm } from "#app/ui/dossier/consent-form.tsx";
import { DeadInvitation } from "#app/ui/dossier/dead-invitation.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/dong-tac-gia/:token";

export const handle = lightPage;

export const meta: MetaFunction = () => [{ title: documentTitle({ title: invitationCopy.title }) }];

// The address itself answers for a person: nobody keeps the page.
export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  admit({ request, context, path });
  const token = params.token ?? "";
  const asked = new URL(request.url).searchParams;
  return {
    own: await readAuthorshipOfLink({ db: context.db, token, now: context.now }),
    declineHref: `/dong-tac-gia/${encodeURIComponent(token)}/tu-choi`,
    wasSaved: asked.has("da-luu"),
    hasLeft: asked.has("da-tu-choi"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  admit({ request, context, path });
  const token = params.token ?? "";
  const submission = parseWithZod(await request.formData(), { schema: consentSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const by = { token, address: context.clientAddress };
  const result = await saveConsent({ db: context.db, by, now: context.now, ...submission.value });
  if (result.ok) return redirect(`/dong-tac-gia/${encodeURIComponent(token)}?da-luu=1`, 303);
  const isField = result.reason === "acceptance_missing" || result.reason === "share_changed";
  // A link that died meanwhile: the loader, which runs next, says so.
  const status = result.reason === "acceptance_missing" ? 422 : result.reason === "share_changed" ? 409 : result.reason === "state_changed" ? 410 : 429;
  return json(replyInWords(submission, isField ? { fieldErrors: { confirmed: [result.reason] } } : { formErrors: [result.reason] }), { status });
}

export default function Invitation() {
  const { own, declineHref, wasSaved, hasLeft } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (!own) return <DeadInvitation hasLeft={hasLeft} />;
  if (!own.mayAnswer)
    return (
      <>
        <PageTitle>{invitationCopy.title}</PageTitle>
        <p className="max-w-measure">{invitationCopy.closed}</p>
      </>
    );
  const leave = own.mayLeave ? <TextLink href={declineHref}>{own.hasAccepted ? invitationCopy.leave : invitationCopy.decline}</TextLink> : null;
  return (
    <ConsentForm own={own} reply={reply} aside={leave}>
      <PageTitle lead={own.hasAccepted ? undefined : invitationCopy.lead(own.inviter)}>
        {own.hasAccepted ? invitationCopy.acceptedTitle : invitationCopy.title}
      </PageTitle>
      {wasSaved && !reply ? (
        <Notice tone="success" announce>
          {invitationCopy.saved}
        </Notice>
      ) : null}
      {own.hasAccepted && !own.confirmedAt ? <Notice tone="warning">{invitationCopy.shareChanged}</Notice> : null}
      <AuthorshipFacts own={own} />
    </ConsentForm>
  );
}
