import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import type { z } from "zod";
import { reasonSchema } from "#app/domain/initiative/reason-schema.ts";
import { withdrawInitiative } from "#app/operations/initiative/withdraw-initiative.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";

const path = "/ho-so/:id/rut";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  return { id: file.id, code: file.code };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: reasonSchema });
  if (submission.status !== "success") return json(submission.reply(), { status: 422 });
  const result = await withdrawInitiative({ db: context.db, actor, id: file.id, reason: submission.value.reason, now: context.now });
  if (!result.ok) return json(submission.reply({ formErrors: [result.reason] }), { status: 409 });
  return redirect(`/ho-so/${file.id}`);
}

export default function Withdrawal() {
  const [form, fields] = useServerForm<z.input<typeof reasonSchema>>({ reply: useActionData<typeof action>() });
  return (
    <Form method="post" {...getFormProps(form)}>
      <textarea name={fields.reason.name} defaultValue={fields.reason.initialValue} />
      <button>Rút</button>
    </Form>
  );
}
