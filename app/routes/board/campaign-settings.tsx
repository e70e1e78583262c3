import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { settingsCopy as copy } from "#app/copy/campaign-settings.ts";
import { settingsSchema } from "#app/domain/campaign/settings-schema.ts";
import { closingMoment, openingMoment } from "#app/domain/initiative/filing-window.ts";
import { changeSettings } from "#app/operations/campaign/change-settings.ts";
import { readCampaignSettings } from "#app/pages/board/campaign-settings.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { SettingChanges } from "#app/ui/practice/setting-changes.tsx";
import { SettingsForm, type SettingsValues } from "#app/ui/practice/settings-form.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ban-to-chuc/dot-thi-dua/:slug";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

async function readOrMiss({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const page = await readCampaignSettings({ db: context.db, slug: params.slug ?? "" });
  if (!page) throw new Response(null, { status: 404 });
  return { actor, page };
}

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await readOrMiss(args);
  const {
    name,
    slug,
    filingOpensAt,
    filingClosesAt,
    openRegistration,
    authorsConfirmFirst,
    requiredSections,
    addressee,
    scoreSummary,
    maximumAge,
    ...numbers
  } = page.campaign;
  const opening = filingOpensAt && openingMoment(filingOpensAt);
  const closing = filingClosesAt && closingMoment(filingClosesAt);
  const values = {
    ...Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, String(value)])),
    opensOn: opening?.day,
    opensAt: opening?.hour,
    closesOn: closing?.day,
    closesAt: closing?.hour,
    openRegistration: openRegistration ? "yes" : "no",
    authorsConfirmFirst: authorsConfirmFirst ? "yes" : "no",
    maximumAge: maximumAge === null ? "" : String(maximumAge),
    requiredSections,
    addressee,
    scoreSummary,
  };
  return { name, slug, values, changes: page.changes, isSaved: new URL(args.request.url).searchParams.has("xong") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, page } = await readOrMiss(args);
  const { request, context } = args;
  const submission = parseWithZod(await request.formData(), { schema: settingsSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const { slug } = page.campaign;
  const result = await changeSettings({ db: context.db, actor, slug, settings: submission.value, now: context.now });
  if (!result.ok) throw new Response(null, { status: 403 });
  return redirect(`/ban-to-chuc/dot-thi-dua/${slug}?xong=1`);
}

export default function CampaignSettings() {
  const { name, slug, values, changes, isSaved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useServerForm<SettingsValues>({ reply, values });
  const [{ allErrors, id: formId }] = form;
  return (
    <>
      <BackLink href="/ban-to-chuc">{copy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: allErrors, formId })} />
      <PageTitle caption={name}>{copy.title}</PageTitle>
      <p className="mb-8">
        <TextLink href={`/ban-to-chuc/dot-thi-dua/${slug}/bo-tieu-chi`}>{copy.rubrics}</TextLink>
      </p>
      {isSaved && !reply ? (
        <Notice tone="success" announce>
          {copy.saved}
        </Notice>
      ) : null}
      <SettingsForm form={form} />
      <Section title={copy.history}>{changes.length > 0 ? <SettingChanges changes={changes} /> : <p>{copy.historyEmpty}</p>}</Section>
    </>
  );
}
