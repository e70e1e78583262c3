import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { releaseCopy, releasePageCopy, signatureCopy as copy } from "#app/copy/releases.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { signatureSchema } from "#app/domain/publication/release-schema.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { signRelease } from "#app/operations/publication/sign-release.ts";
import { readRelease } from "#app/pages/release/release.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx";
import { checkboxProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { ChangedFiles } from "#app/ui/release/changed-files.tsx";
import { ReleaseFiles } from "#app/ui/release/release-files.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ban-to-chuc/dot-cong-bo/:release/ky";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

async function readOrMiss({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const id = routeId(params.release);
  const wanted = pageNumber(new URL(request.url).searchParams.get("trang"));
  const page = id === null ? undefined : await readRelease({ db: context.db, actor, id, page: wanted });
  if (!page) throw new Response(null, { status: 404 });
  return { actor, page };
}

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await readOrMiss(args);
  const { release } = page;
  // Signed or cancelled meanwhile, or not handed over yet: the release says how it stands.
  if (release.state !== "presented") throw new Response(null, { status: 302, headers: { Location: `/ban-to-chuc/dot-cong-bo/${release.id}` } });
  return page;
}

export async function action(args: ActionFunctionArgs) {
  const { actor, page } = await readOrMiss(args);
  const { request, context } = args;
  const { id } = page.release;
  const submission = parseWithZod(await request.formData(), { schema: signatureSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await signRelease({ db: context.db, actor, id, now: context.now });
  if (result.ok) return redirect(`/ban-to-chuc/dot-cong-bo/${id}?xong=da-ky`);
  if (result.reason === "not_waiting") return redirect(`/ban-to-chuc/dot-cong-bo/${id}?tu-choi=not_waiting`);
  return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function Signature() {
  const { release, files, changed, counts, total, page, pages, may } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof signatureSchema>>({ reply: useActionData<typeof action>() });
  const address = `/ban-to-chuc/dot-cong-bo/${release.id}`;
  const approved = counts.find(({ outcome }) => outcome === "approved")?.count ?? 0;
  return (
    <>
      <BackLink href={address}>{release.name}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={`${releaseCopy.title} · ${release.name}`} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      <ChangedFiles rows={changed} isDraft={false} />
      <Notice>
        {approved > 0 ? <p>{copy.publicOnes(approved)}</p> : null}
        {total > approved ? <p>{copy.privateOnes(total - approved)}</p> : null}
      </Notice>
      <ReleaseFiles rows={files} caption={releasePageCopy.caption(formatNumber(total))} />
      <Pagination page={page ?? 1} pages={pages} hrefFor={(next) => `${address}/ky?trang=${next}`} />
      {may.sign ? (
        <Form method="post" {...getFormProps(form)} className="mt-12">
          <Checkboxes {...checkboxProps(fields.confirmation)} label={copy.confirmation} required items={[{ value: "checked", label: copy.confirmationItem }]} />
          <FormActions>
            <Button>{copy.submit}</Button>
            <TextLink href={`${address}/huy`}>{releasePageCopy.cancel}</TextLink>
          </FormActions>
        </Form>
      ) : (
        <p className="mt-8 max-w-measure">{copy.notOwn}</p>
      )}
    </>
  );
}
