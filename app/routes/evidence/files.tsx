import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { errorSentence, errorSentences } from "#app/copy/error-sentence.ts";
import { evidenceCopy as copy } from "#app/copy/evidence.ts";
import { isMachineTrouble, type FileResult } from "#app/domain/evidence/refusals.ts";
import { addEvidence } from "#app/operations/evidence/add-evidence.ts";
import { readEvidenceFiles } from "#app/pages/evidence/files.ts";
import { receiveEvidence } from "#app/platform/files/receive-evidence.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { EvidencePage } from "#app/ui/evidence/evidence-page.tsx";
import type { UploadReply } from "#app/ui/evidence/upload-reply.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";

const path = "/ho-so/:id/minh-chung";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  const { searchParams } = new URL(request.url);
  const done = { saved: Number(searchParams.get("da-luu") ?? 0) || 0, removed: searchParams.has("da-go"), changed: searchParams.has("da-sua") };
  return { id: file.id, heading: file.code ?? dossierCopy.draft, done, ...(await readEvidenceFiles({ db: context.db, initiativeId: file.id })) };
}

/**
 * Gate and policy come before the first byte of the files is read: the body is a stream that nobody has touched (upload-body.ts), and neither Remix's server
 * handler nor its router reads the body of a request before the action does; they only hand its stream on.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const { db, env, storage, now } = context;
  const received = await receiveEvidence({ request, env, now });
  const values = { visibility: received.fields.visibility, note: received.fields.note };
  if (!received.ok) return json<UploadReply>({ errors: errorSentences(received.errors), results: [], values }, received.status);
  const { files, details } = received;
  const results = await addEvidence({ db, storage, clamavUrl: env.clamavUrl, actor, initiativeId: file.id, files, details, now });
  if (results.every((result) => result.ok)) return redirect(`/ho-so/${file.id}/minh-chung?da-luu=${results.length}`, 303);
  return json<UploadReply>({ errors: {}, results: results.map(inWords), values }, statusOf(results));
}

const inWords = (result: FileResult) => (result.ok ? result : { ...result, reason: errorSentence(result.reason) });

function statusOf(results: readonly FileResult[]): number {
  const reasons = results.flatMap((result) => (result.ok ? [] : [result.reason]));
  if (reasons.includes("state_changed")) return 409;
  return reasons.every(isMachineTrouble) ? 503 : 422;
}

export default function EvidenceFiles() {
  const page = useLoaderData<typeof loader>();
  return <EvidencePage {...page} reply={useActionData<typeof action>()} endpoint={`/ho-so/${page.id}/minh-chung?_data=routes%2Fevidence%2Ffiles`} />;
}
