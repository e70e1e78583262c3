import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { invitationCopy } from "#app/copy/authorship.ts";
import { consentCopy } from "#app/copy/dossier.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { consentSchema } from "#app/domain/initiative/consent-schema.ts";
import { saveConsent } from "#app/operations/initiative/save-consent.ts";
import { readOwnAuthorship } from "#app/pages/dossier/consent.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { AuthorshipFacts } from "#app/ui/dossier/authorship-facts.tsx";
import { ConsentForm } from "#app/ui/dossier/consent-form.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ho-so/:id/dong-y";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: documentTitle({ title: data?.own.hasAccepted === false ? invitationCopy.title : consentCopy.title }) },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const own = await readOwnAuthorship({ db: context.db, id: file.id, accountId: actor.accountId });
  if (!own) throw new Response(null, { status: 404 });
  return { id: file.id, own };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: consentSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await saveConsent({ db: context.db, by: { actor, id: file.id }, now: context.now, ...submission.value });
  if (result.ok) return redirect(`/ho-so/${file.id}`);
  const isField = result.reason === "acceptance_missing" || result.reason === "share_changed";
  return json(replyInWords(submission, isField ? { fieldErrors: { confirmed: [result.reason] } } : { formErrors: [result.reason] }), {
    status: result.reason === "acceptance_missing" ? 422 : 409,
  });
}

export default function Consent() {
  const { id, own } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const leave = own.mayLeave ? <TextLink href={`/ho-so/${id}/roi`}>{own.hasAccepted ? invitationCopy.leave : invitationCopy.decline}</TextLink> : null;
  if (!own.mayAnswer)
    return (
      <>
        <BackLink href={`/ho-so/${id}`} />
        <PageTitle>{invitationCopy.title}</PageTitle>
        <p className="max-w-measure">{invitationCopy.closed}</p>
      </>
    );
  return (
    <>
      <BackLink href={`/ho-so/${id}`} />
      <ConsentForm own={own} reply={reply} aside={leave}>
        {own.hasAccepted ? (
          <>
            <PageTitle caption={[own.code, own.title || dossierCopy.untitled].filter(Boolean).join(" · ")} lead={consentCopy.lead}>
              {consentCopy.title}
            </PageTitle>
            {own.confirmedAt ? null : <Notice tone="warning">{invitationCopy.shareChanged}</Notice>}
          </>
        ) : (
          <>
            <PageTitle lead={invitationCopy.lead(own.inviter)}>{invitationCopy.title}</PageTitle>
            <AuthorshipFacts own={own} />
          </>
        )}
      </ConsentForm>
    </>
  );
}
