import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusalCopy } from "#app/copy/unit.ts";
import { reasonSchema } from "#app/domain/initiative/reason-schema.ts";
import { declineByUnit } from "#app/operations/initiative/decline-by-unit.ts";
import { readFileHead } from "#app/pages/unit/file-head.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ReasonForm } from "#app/ui/dossier/reason-form.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ho-so/:id/don-vi-tu-choi";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: refusalCopy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  const { id, code, title } = await readFileHead({ db: context.db, id: file.id });
  return { id, code, title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: reasonSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await declineByUnit({ db: context.db, actor, id: file.id, reason: submission.value.reason, now: context.now });
  return result.ok ? redirect("/viec-cua-don-vi") : json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function Refusal() {
  const { id, code, title } = useLoaderData<typeof loader>();
  return (
    <ReasonForm
      reply={useActionData<typeof action>()}
      backHref={`/ho-so/${id}/xac-nhan`}
      caption={[code, title].filter(Boolean).join(" · ")}
      copy={refusalCopy}
      tone="warning"
      aside={<TextLink href={`/ho-so/${id}/don-vi-tra-lai`}>{refusalCopy.returnLink}</TextLink>}
    />
  );
}
