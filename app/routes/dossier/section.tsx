import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { conflictCopy } from "#app/copy/autosave.ts";
import { editCopy, fieldLabels, sectionTitles } from "#app/copy/dossier-form.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { nextSection, sectionHref, sectionOfSlug, type Section } from "#app/domain/initiative/sections.ts";
import { sectionSchemas } from "#app/domain/initiative/section-schemas.ts";
import { choiceNames, chosenContent, typedEntries } from "#app/domain/initiative/version-choice.ts";
import { saveSection } from "#app/operations/initiative/save-section.ts";
import { readSection } from "#app/pages/dossier/section.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { formIds } from "#app/ui/dossier/gap-list.tsx";
import { formValues } from "#app/ui/dossier/sections/form-values.ts";
import { SectionHead } from "#app/ui/dossier/sections/section-head.tsx";
import { SectionConflict } from "#app/ui/dossier/sections/section-conflict.tsx";
import { SectionEditor } from "#app/ui/dossier/sections/section-editor.tsx";
import { copyKey } from "#app/ui/dossier/sections/local-copy.ts";
import { errorsOf, typedRevision } from "#app/ui/dossier/sections/section-reply.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";

const path = "/ho-so/:id/phan/:section";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: data ? sectionTitles[data.section] : undefined }) }];

function wantedSection(slug: string | undefined) {
  const section = sectionOfSlug(slug);
  if (!section) throw new Response(null, { status: 404 });
  return section;
}

/** The next section, or the task list after the last. */
function afterwards(id: number, section: Section): string {
  const next = nextSection(section);
  return next ? sectionHref(id, next) : `/ho-so/${id}`;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const section = wantedSection(params.section);
  const { content, ...rest } = await readSection({ db: context.db, id: file.id, campaignId: file.campaignId, section });
  const wasSaved = new URL(request.url).searchParams.has("da-luu");
  return { id: file.id, code: file.code, accountId: actor.accountId, section, wasSaved, values: formValues({ section, content }), ...rest };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const section = wantedSection(params.section);
  const form = await request.formData();
  const submission = parseWithZod(form, { schema: sectionSchemas[section] });
  // Without a status a row was added or taken away: nothing is wrong and nothing is saved yet.
  if (submission.status !== "success") return json({ reply: replyInWords(submission), conflict: null }, { status: submission.status === "error" ? 422 : 200 });
  const { revision, ...typed } = submission.value;
  const { content, unanswered } = chosenContent({ form, content: typed });
  // Save −1 is nobody's: a version is asked for, and nothing written, until every choice is made.
  const saving = { db: context.db, actor, id: file.id, section, content, now: context.now };
  const result = await saveSection({ ...saving, revision: unanswered.length > 0 ? -1 : revision });
  if (result.ok) return redirect(form.get("tiep") === "phan-sau" ? afterwards(file.id, section) : `${sectionHref(file.id, section)}?da-luu=1`);
  if (result.reason === "refused_fields") {
    const fieldErrors = Object.fromEntries(Object.entries(result.fields).map(([name, code]) => [name, [code]]));
    return json({ reply: replyInWords(submission, { fieldErrors }), conflict: null }, { status: 422 });
  }
  if (result.reason === "state_changed") return json({ reply: replyInWords(submission, { formErrors: [result.reason] }), conflict: null }, { status: 409 });
  const { stored } = result;
  const conflict = { mine: { ...stored.content, ...typed }, entries: typedEntries(form), stored, unanswered };
  return json({ reply: replyInWords(submission, { formErrors: ["draft_stale"] }), conflict }, { status: unanswered.length > 0 ? 422 : 409 });
}

export default function SectionPage() {
  const { id, code, accountId, section, values, revision, savedAt, wasSaved, returnedReason, fields, plan } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const conflict = answer?.conflict;
  const head = {
    id,
    caption: code ?? dossierCopy.draft,
    title: sectionTitles[section],
    lead: editCopy.lead,
    saved: wasSaved && !answer && savedAt ? editCopy.savedAt(formatInstant(savedAt)) : null,
    returnedReason,
  };
  if (conflict) {
    const errors = conflict.unanswered.map((field) => ({
      fieldId: choiceNames.of(field),
      message: `${fieldLabels[field]}: ${conflictCopy.versionMissing}`,
    }));
    return (
      <>
        <SectionHead {...head} errors={errors.length > 0 ? errors : [{ message: conflictCopy.stale }]} />
        <SectionConflict {...conflict} names={{ fields, plan }} copyKey={copyKey({ accountId, fileId: id, section })} />
      </>
    );
  }
  return (
    <>
      <SectionHead {...head} errors={errorsOf(answer?.reply, formIds.content)} />
      <SectionEditor
        key={`${section} ${revision}`}
        fileId={id}
        {...{ accountId, section, values }}
        here={sectionHref(id, section)}
        revision={typedRevision(answer?.reply) ?? revision}
        choices={{ fields, plan }}
        reply={answer?.reply}
      />
    </>
  );
}
