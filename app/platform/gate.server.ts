import type { AppLoadContext } from "@remix-run/node";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import type { Actor, Viewer } from "../domain/access/actor.ts";
import { routeAccess, type RouteRule } from "../domain/access/routes.ts";
import type { InitiativeFacts } from "../domain/initiative/facts.ts";
import { routeId } from "../domain/account/route-id.ts";
import { initiativePolicy } from "../domain/initiative/policy.ts";

interface GateArgs {
  request: Request;
  context: AppLoadContext;
}

const refuse = (status: 403 | 404) => new Response(null, { status });

function ruleOf(path: string, method: string): RouteRule {
  const rule = method === "GET" || method === "HEAD" ? routeAccess[path]?.read : routeAccess[path]?.write;
  if (!rule) throw new Response(null, { status: 405 });
  return rule;
}

/** A visitor is sent to sign in and comes back afterwards; a signed-in person gets the refusal. */
function turnAway(options: GateArgs & { status: 403 | 404 }): Response {
  if (options.context.viewer) return refuse(options.status);
  const { pathname, search } = new URL(options.request.url);
  const back = options.request.method === "GET" ? `${pathname}${search}` : pathname;
  return new Response(null, { status: 302, headers: { Location: `/dang-nhap?tiep=${encodeURIComponent(back)}` } });
}

/**
 * The gate of a route whose rule is about the viewer alone.
 * @param options.path the route's path as in `app/routes.ts`
 * @throws Response 302 to sign in, 403 or 405
 */
export function admit(options: GateArgs & { path: string }): Viewer {
  const rule = ruleOf(options.path, options.request.method);
  if (rule.about !== "viewer") throw new Error(`${options.path} is about a thing of its own`);
  if (!rule.allows(options.context.viewer)) throw turnAway({ ...options, status: 403 });
  return options.context.viewer;
}

/** As `admit`, for routes that only signed-in people reach. */
export function admitActor(options: GateArgs & { path: string }): Actor {
  const viewer = admit(options);
  if (!viewer) throw turnAway({ ...options, status: 403 });
  return viewer;
}

/**
 * The gate of a route about one initiative. The operation behind it asks the same policy again inside its transaction.
 * @throws Response 302 to sign in; 404 where the viewer may not know the file; 403 where they may, but not this
 */
export async function admitToInitiative(options: GateArgs & { path: string; id: string | undefined }): Promise<{ actor: Actor; file: InitiativeFacts }> {
  const rule = ruleOf(options.path, options.request.method);
  if (rule.about !== "initiative") throw new Error(`${options.path} is not about an initiative`);
  const actor = options.context.viewer;
  if (!actor) throw turnAway({ ...options, status: 404 });
  if (!/^[1-9]\d{0,8}$/.test(options.id ?? "")) throw refuse(404);
  const file = await findInitiativeFacts({ db: options.context.db, id: Number(options.id) });
  if (!file || !initiativePolicy.view(actor, file)) throw refuse(404);
  if (!rule.allows(actor, file)) throw refuse(403);
  return { actor, file };
}

/**
 * The gate of a route about one council. Its operations ask the same policy again.
 * @throws Response 302 to sign in; 404 for everybody whom the rule does not allow, as for a council that does not exist
 */
export function admitToCouncil(options: GateArgs & { path: string; id: string | undefined }): { actor: Actor; councilId: number } {
  const rule = ruleOf(options.path, options.request.method);
  if (rule.about !== "council") throw new Error(`${options.path} is not about a council`);
  const actor = options.context.viewer;
  if (!actor) throw turnAway({ ...options, status: 404 });
  const councilId = routeId(options.id);
  if (councilId === null || !rule.allows(actor, councilId)) throw refuse(404);
  return { actor, councilId };
}
