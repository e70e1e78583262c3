import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { standingCopy } from "#app/copy/authorship.ts";
import { authorsCopy } from "#app/copy/dossier.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { authorsSchema } from "#app/domain/initiative/authors-schema.ts";
import { shareFormEvenly } from "#app/domain/initiative/even-form.ts";
import { shareText } from "#app/domain/initiative/shares.ts";
import { saveAuthors } from "#app/operations/initiative/save-authors.ts";
import { readAuthorsPage } from "#app/pages/dossier/authors.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { AuthorHistory } from "#app/ui/dossier/author-history.tsx";
import { AuthorsConflict } from "#app/ui/dossier/authors-conflict.tsx";
import { AuthorsForm, type AuthorsInput } from "#app/ui/dossier/authors-form.tsx";
import { AuthorsStanding } from "#app/ui/dossier/authors-standing.tsx";
import { formIds } from "#app/ui/dossier/gap-list.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";

const path = "/ho-so/:id/tac-gia";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: authorsCopy.title }) }];

const answers = {
  "da-luu": { tone: "success", words: authorsCopy.saved },
  "da-moi": { tone: "success", words: authorsCopy.sent },
  "da-ban-giao": { tone: "success", words: authorsCopy.handedOver },
  "chua-moi": { tone: "warning", words: authorsCopy.notSent },
} as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const { authors, ...page } = await readAuthorsPage({ db: context.db, actor, file, now: context.now });
  const asked = new URL(request.url).searchParams;
  const answer = Object.entries(answers).find(([name]) => asked.has(name))?.[1] ?? null;
  const standing = authors.map(({ id, fullName, share, isContact, standing, invitedAt, email }) => ({
    id,
    fullName,
    share,
    isContact,
    standing,
    invitedAt,
    email,
  }));
  const typed = authors.map(({ id, fullName, email, unitId, unitName, jobTitle, birthDate, qualification, share }) => ({
    authorId: String(id),
    fullName,
    email: email ?? "",
    unitId: unitId ?? "",
    workplace: unitId === null ? unitName : "",
    jobTitle: jobTitle ?? "",
    // A stored day stands in the three boxes of the form.
    birthDate:
      birthDate === null ? undefined : { year: birthDate.slice(0, 4), month: String(Number(birthDate.slice(5, 7))), day: String(Number(birthDate.slice(8))) },
    qualification: qualification ?? "",
    share: shareText(share),
  }));
  const contactIndex = authors.findIndex(({ isContact }) => isContact);
  const mine = authors.find(({ isSelf }) => isSelf);
  const values = {
    own: typed[contactIndex],
    coAuthors: typed.filter((_, index) => index !== contactIndex),
    publishOwnName: mine?.nameConsentAt ? ("on" as const) : undefined,
  };
  const acceptedIds = authors.filter(({ acceptedAt }) => acceptedAt !== null).map(({ id }) => id);
  return { id: file.id, code: file.code, contactName: authors[contactIndex]?.fullName ?? "", ...page, standing, values, acceptedIds, answer };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const form = await request.formData();
  const submission = parseWithZod(form, { schema: authorsSchema });
  if (form.get("chia") === "deu") {
    const value = shareFormEvenly(submission.payload);
    return json({ isStale: false, reply: { initialValue: value, intent: { type: "update", payload: { value } } } });
  }
  // Without a status a row was added or taken away: nothing is wrong and nothing is saved yet.
  if (submission.status !== "success") return json({ isStale: false, reply: replyInWords(submission) }, { status: submission.status === "error" ? 422 : 200 });
  const result = await saveAuthors({ db: context.db, actor, id: file.id, authors: submission.value, now: context.now });
  if (result.ok) return redirect(form.get("tiep") === "gui" ? `/ho-so/${file.id}/gui` : `/ho-so/${file.id}/tac-gia?da-luu=1`);
  if (result.reason === "refused_fields") {
    const fieldErrors = Object.fromEntries(Object.entries(result.fields).map(([name, code]): [string, string[]] => [name, [code]]));
    return json({ isStale: false, reply: replyInWords(submission, { fieldErrors }) }, { status: 422 });
  }
  return json({ isStale: result.reason === "stale", reply: replyInWords(submission, { formErrors: [result.reason] }) }, { status: 409 });
}

export default function Authors() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { id, standing, mayEdit, mayName, revision } = page;
  const [form, fields] = useServerForm<AuthorsInput>({ id: formIds.authors, reply: answered?.reply, values: page.values });
  const shareLines = [
    { name: page.contactName, share: fields.own.getFieldset().share.value ?? "" },
    ...fields.coAuthors.getFieldList().map((row) => {
      const { fullName, share } = row.getFieldset();
      return { name: fullName.value ?? "", share: share.value ?? "" };
    }),
  ];
  // A form that came back from the server still builds on the save it was made from, unless both versions are shown side by side now.
  const typedRevision = answered && !answered.isStale ? Number(fields.revision.initialValue ?? revision) : revision;
  return (
    <>
      <BackLink href={`/ho-so/${id}`} />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={page.code ?? dossierCopy.draft} lead={authorsCopy.lead}>
        {authorsCopy.title}
      </PageTitle>
      {page.answer && !answered ? (
        <Notice tone={page.answer.tone} announce>
          {page.answer.words}
        </Notice>
      ) : null}
      {mayEdit ? null : <Notice>{authorsCopy.readOnly}</Notice>}
      {mayEdit && !mayName ? <p className="mb-8 max-w-measure">{authorsCopy.nameByContact(page.contactName)}</p> : null}
      {answered?.isStale ? (
        <AuthorsConflict stored={standing.map(({ fullName, share }) => ({ name: fullName, share: shareText(share) }))} mine={shareLines} />
      ) : null}
      {mayEdit ? <AuthorsForm {...page} form={form} fields={fields} revision={typedRevision} maySend={mayName} /> : null}
      <Section title={standingCopy.title}>
        <AuthorsStanding id={id} authors={standing} mayName={mayName} />
      </Section>
      <AuthorHistory changes={page.changes} />
    </>
  );
}
