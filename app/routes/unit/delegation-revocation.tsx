import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { delegationEndCopy as copy } from "#app/copy/unit.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { reasonSchema } from "#app/domain/initiative/reason-schema.ts";
import { endDelegation } from "#app/operations/unit/end-delegation.ts";
import { readDelegations } from "#app/pages/unit/delegations.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ReasonForm } from "#app/ui/dossier/reason-form.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";

const path = "/viec-cua-don-vi/uy-quyen/:grant/thu-hoi";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

/** Only what the officer gave and may still take back is there. */
async function readOrMiss({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const { delegations } = await readDelegations({ db: context.db, actor, now: context.now });
  const grant = delegations.find(({ id, mayEnd }) => mayEnd && id === routeId(params.grant));
  if (!grant) throw new Response(null, { status: 404 });
  return { actor, grant };
}

export async function loader(args: LoaderFunctionArgs) {
  const { grant } = await readOrMiss(args);
  return { delegate: grant.delegate, unitName: grant.unitName };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, grant } = await readOrMiss(args);
  const { request, context } = args;
  const submission = parseWithZod(await request.formData(), { schema: reasonSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await endDelegation({ db: context.db, actor, grantId: grant.id, reason: submission.value.reason, now: context.now });
  return result.ok ? redirect("/viec-cua-don-vi/uy-quyen?xong=cham-dut") : json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function DelegationRevocation() {
  const { delegate, unitName } = useLoaderData<typeof loader>();
  return (
    <ReasonForm reply={useActionData<typeof action>()} backHref="/viec-cua-don-vi/uy-quyen" caption={`${delegate} · ${unitName}`} copy={copy} tone="warning" />
  );
}
