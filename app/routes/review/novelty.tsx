import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { noveltyCopy as copy, noveltyLabels } from "#app/copy/novelty.ts";
import { similarCopy } from "#app/copy/similar.ts";
import { noveltySchema, type NoveltyInput } from "#app/domain/novelty/novelty-schema.ts";
import { noveltyVerdicts, shownKey } from "#app/domain/novelty/verdicts.ts";
import { noteLength } from "#app/domain/scoring/sheet-lengths.ts";
import { recordNovelty } from "#app/operations/review/record-novelty.ts";
import { readNovelty } from "#app/pages/review/novelty.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { SimilarList } from "#app/ui/dossier/similar-list.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { HiddenFields } from "#app/ui/forms/hidden-fields.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { NoveltyFindingView } from "#app/ui/review/novelty-finding.tsx";
import { AuthorText } from "#app/ui/text/author-text.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";

const path = "/ho-so/:id/tinh-moi";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  return readNovelty({ db: context.db, engine: context.search, actor, file });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: noveltySchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const { shown: seen, ...finding } = submission.value;
  const { shown } = await readNovelty({ db: context.db, engine: context.search, actor, file });
  // What is recorded is what the person had before them: a list that changed meanwhile is shown first.
  if (seen !== shownKey(shown)) return json(replyInWords(submission, { formErrors: ["similar_changed"] }), { status: 409 });
  const result = await recordNovelty({ db: context.db, actor, id: file.id, finding, shown, now: context.now });
  if (!result.ok) return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
  return redirect(`/ho-so/${file.id}/phieu-cham?tinh-moi=1`);
}

export default function Novelty() {
  const { id, code, title, differenceNote, published, unpublished, shown, finding, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useServerForm<NoveltyInput>({ reply: answer, values: { verdict: finding?.verdict, note: finding?.note ?? "" } });
  return (
    <>
      <BackLink href={`/ho-so/${id}/phieu-cham`}>{copy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={copy.caption(code ?? "", title)} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      <SimilarList published={published} unpublished={unpublished} />
      <Section title={similarCopy.differs}>{differenceNote ? <AuthorText text={differenceNote} /> : <p>{similarCopy.noNote}</p>}</Section>
      <Section title={copy.finding}>
        {finding ? <NoveltyFindingView finding={finding} /> : null}
        {!isOpen ? <Notice>{copy.closed}</Notice> : null}
        {isOpen || answer ? (
          <Form method="post" {...getFormProps(form)}>
            <HiddenFields values={{ [fields.shown.name]: shownKey(shown) }} />
            <Radios {...fieldProps(fields.verdict)} label={copy.verdict} items={noveltyVerdicts.map((value) => ({ value, label: noveltyLabels[value] }))} />
            <TextArea {...fieldProps(fields.note)} label={copy.note} hint={copy.noteHint} rows={4} maxCharacters={noteLength} />
            {isOpen ? (
              <FormActions>
                <Button>{copy.submit}</Button>
              </FormActions>
            ) : null}
          </Form>
        ) : null}
      </Section>
    </>
  );
}
