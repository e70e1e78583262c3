import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { applicationCopy, verificationCopy as copy } from "#app/copy/practice.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { verifyApplication } from "#app/operations/application/verify-application.ts";
import { readApplication } from "#app/pages/application/application.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { ApplicationFacts } from "#app/ui/practice/application-facts.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ap-dung/:id/kiem-chung";

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
  // Verified meanwhile, or not this person's to judge: the record says how it stands.
  if (!page.mayVerify) throw new Response(null, { status: 302, headers: { Location: `/ap-dung/${page.id}` } });
  return page;
}

export async function action(args: ActionFunctionArgs) {
  const { actor, page } = await readOrMiss(args);
  const result = await verifyApplication({ db: args.context.db, actor, id: page.id, now: args.context.now });
  return redirect(`/ap-dung/${page.id}?${result.ok ? "xong" : "da-doi"}=1`);
}

export default function Verification() {
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/ap-dung/${page.id}`}>{applicationCopy.title(page.unitName)}</BackLink>
      <PageTitle caption={`${page.code ?? ""} · ${page.unitName}`} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      <ApplicationFacts {...page} />
      <Form method="post">
        <FormActions>
          <Button>{copy.submit}</Button>
          <TextLink href={`/ap-dung/${page.id}`}>{copy.cancel}</TextLink>
        </FormActions>
      </Form>
    </>
  );
}
