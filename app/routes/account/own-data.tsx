import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { ownDataCopy } from "#app/copy/own-data.ts";
import { withdrawCommendationName } from "#app/operations/account/withdraw-commendation-name.ts";
import { readOwnData } from "#app/pages/account/own-data.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { ConsentHistory, ConsentTable } from "#app/ui/account/consent-tables.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { PasswordInput } from "#app/ui/forms/password-input.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/tai-khoan/du-lieu";
const refusals = new Map<string | null, string>([
  ["mat-khau", ownDataCopy.wrongPassword],
  ["nhieu-lan", ownDataCopy.tooMany],
]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: ownDataCopy.title, hasErrors: Boolean(data?.refusal) }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const asked = new URL(request.url).searchParams;
  const refusal = refusals.get(asked.get("loi")) ?? null;
  return { ...(await readOwnData({ db: context.db, actor })), refusal, isWithdrawn: asked.get("xong") === "rut" };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const recipient = (await request.formData()).get("recipient");
  if (typeof recipient !== "string" || !/^[1-9]\d{0,8}$/.test(recipient)) return redirect(path);
  await withdrawCommendationName({ db: context.db, actor, recipientId: Number(recipient), now: context.now });
  return redirect(`${path}?xong=rut`);
}

export default function OwnData() {
  const { consents, answers, refusal, isWithdrawn } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href="/tai-khoan">{ownDataCopy.back}</BackLink>
      <ErrorSummary errors={refusal ? [{ fieldId: "password", message: refusal }] : []} />
      {isWithdrawn ? (
        <Notice tone="success" announce>
          {ownDataCopy.withdrawn}
        </Notice>
      ) : null}
      <PageTitle lead={ownDataCopy.lead}>{ownDataCopy.title}</PageTitle>
      <Section title={ownDataCopy.downloadTitle}>
        <p className="mb-5 max-w-measure">{ownDataCopy.downloadLead}</p>
        <Form method="post" action="/tai-khoan/du-lieu/tai-ve" reloadDocument>
          <PasswordInput
            id="password"
            name="password"
            label={ownDataCopy.password}
            hint={ownDataCopy.passwordHint}
            error={refusal ?? undefined}
            autoComplete="current-password"
          />
          <FormActions>
            <Button>{ownDataCopy.download}</Button>
          </FormActions>
        </Form>
      </Section>
      <Section title={ownDataCopy.correctTitle}>
        <p className="mb-3 max-w-measure">{ownDataCopy.correctLead}</p>
        <TextLink href="/tai-khoan">{ownDataCopy.correctLink}</TextLink>
      </Section>
      <Section title={ownDataCopy.consentsTitle}>
        <p className="mb-4 max-w-measure">{ownDataCopy.consentsLead}</p>
        {consents.length > 0 ? <ConsentTable rows={consents} /> : <p>{ownDataCopy.noConsents}</p>}
      </Section>
      <Section title={ownDataCopy.historyTitle}>{answers.length > 0 ? <ConsentHistory rows={answers} /> : <p>{ownDataCopy.noHistory}</p>}</Section>
      <Section title={ownDataCopy.eraseTitle}>
        <p className="mb-3 max-w-measure">{ownDataCopy.eraseLead}</p>
        <TextLink href="/tai-khoan/du-lieu/xoa">{ownDataCopy.eraseLink}</TextLink>
      </Section>
    </>
  );
}
