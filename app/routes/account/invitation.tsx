import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { choosePasswordCopy, signInCopy } from "#app/copy/account.ts";
import { landingPath } from "#app/domain/account/landing.ts";
import { choosePasswordSchema } from "#app/domain/account/schemas.ts";
import { choosePassword } from "#app/operations/account/choose-password.ts";
import { readMailedLink } from "#app/pages/account/mailed-link.ts";
import { admit } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { PasswordChoice } from "#app/ui/account/password-choice.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Prose } from "#app/ui/text/prose.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/loi-moi/:token";
const kind = "invitation";
const hideFields = ["password"];

export const handle = lightPage;

export const meta: MetaFunction = () => [{ title: documentTitle({ title: choosePasswordCopy.invitationTitle }) }];

// The address itself opens the account: nobody keeps the page.
export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  admit({ request, context, path });
  return { link: await readMailedLink({ db: context.db, kind, token: params.token ?? "", now: context.now }) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  admit({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: choosePasswordSchema });
  if (submission.status !== "success") return json(replyInWords(submission, { hideFields }), { status: 422 });
  const { password } = submission.value;
  const result = await choosePassword({ db: context.db, kind, token: params.token ?? "", password, now: context.now });
  // A link that died meanwhile: the loader, which runs next, says so.
  if (!result.ok && result.reason === "link_dead") return json(replyInWords(submission, { hideFields }), { status: 410 });
  if (!result.ok) return json(replyInWords(submission, { hideFields, fieldErrors: { password: [result.reason] } }), { status: 422 });
  return redirect(landingPath(result.actor), { headers: { "Set-Cookie": await context.session.signIn(result.actor.accountId) } });
}

export default function Invitation() {
  const { link } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (link)
    return (
      <PasswordChoice title={choosePasswordCopy.invitationTitle} lead={choosePasswordCopy.invitationLead(link.fullName)} email={link.email} reply={reply} />
    );
  return (
    <>
      <PageTitle>{choosePasswordCopy.deadTitle}</PageTitle>
      <Prose>
        <p>{choosePasswordCopy.deadInvitation}</p>
        <p>{choosePasswordCopy.askAdministrator}</p>
        <p>
          <TextLink href="/dang-nhap">{signInCopy.title}</TextLink>
        </p>
      </Prose>
    </>
  );
}
