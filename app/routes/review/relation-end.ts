import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { relationEndSchema } from "#app/domain/assignment/relation-schemas.ts";
import { withdrawRelation } from "#app/operations/review/withdraw-relation.ts";
import { admitActor } from "#app/platform/gate.server.ts";

const path = "/cham-diem/quan-he/thoi";

/** Taking back is no reading: a GET is refused. */
export function loader({ request, context }: LoaderFunctionArgs) {
  admitActor({ request, context, path });
  return null;
}

/** A declared relation is no more. One that is not there any more, by a second click, has ended too. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: relationEndSchema });
  if (submission.status !== "success") throw new Response(null, { status: 422 });
  await withdrawRelation({ db: context.db, actor, id: submission.value.relation, now: context.now });
  return redirect("/cham-diem/quan-he?xong=da-bo", 303);
}
