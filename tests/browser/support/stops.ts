import { councilsAs, type Actor, type Viewer } from "#app/domain/access/actor.ts";
import { routeAccess } from "#app/domain/access/routes.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { findActor } from "#db/accounts/find-actor.ts";
import { selectFacts } from "#db/initiatives/facts.ts";
import type { DatabaseConnection } from "#db/client.ts";
import { dossierAddress } from "#tests/support/dossier-address.ts";
import { addressesOf } from "./addresses.ts";
import { makeReleasedIdea } from "./released-idea.ts";
import { openSession } from "./session.ts";

/** One page of the site at a real address, with somebody who may open it. */
export interface Stop {
  path: string;
  url: string;
  email: string | null;
}

/** Feeds and data, and the specimens that only developers see: no pages. */
const noPages = [
  "/sang-kien.atom",
  "/api/v1/initiatives",
  "/opensearch.xml",
  "/sitemap.xml",
  "/robots.txt",
  "/ho-so/:id/minh-chung/:file",
  "/ho-so/:id/giay-to/:paper",
  "/viec-cua-don-vi/nhap/mau-ho-so.xlsx",
  "/viec-cua-don-vi/nhap/mau-nguoi.xlsx",
  "/viec-cua-don-vi/xuat.xlsx",
  "/viec-cua-hoi-dong/:council/doi-chieu.xlsx",
  "/viec-cua-hoi-dong/:council/doi-chuan.xlsx",
  "/ban-to-chuc/dot-cong-bo/:release/danh-sach.xlsx",
  "/sang-kien/:code/minh-chung/:file",
  "/thiet-ke",
  "/*",
];

/** Every path of the registry behind which a page stands. */
export const pagePaths = Object.entries(routeAccess).flatMap(([path, access]) => (access.read && !noPages.includes(path) ? [path] : []));

let known: Promise<Actor[]> | undefined;

/** Read once: no test here changes a grant. */
const people = (connection: DatabaseConnection) => (known ??= readPeople(connection));

async function readPeople({ db }: DatabaseConnection): Promise<Actor[]> {
  const day = dayInVietnam(new Date());
  const rows = await db.selectFrom("account").select("id").orderBy("id").execute();
  const actors = await Promise.all(rows.map(({ id }) => findActor({ db, accountId: id, day })));
  return actors.filter((actor) => actor !== undefined);
}

async function evidenceOf({ db }: DatabaseConnection, initiativeId: number): Promise<number[]> {
  const rows = await db.selectFrom("evidenceFile").select("id").where("initiativeId", "=", initiativeId).where("removedAt", "is", null).execute();
  return rows.map(({ id }) => id);
}

const councilAddress = ({ path, councilId, accountId }: { path: string; councilId: number; accountId: number }) =>
  path.replace(":council", String(councilId)).replace(":member", String(accountId));

/** Who may open which addresses of the path, by the policy; the site has the last word. */
async function* candidates(connection: DatabaseConnection, path: string, kind: "read" | "write"): AsyncGenerator<{ url: string; viewer: Viewer }> {
  const rule = routeAccess[path]?.[kind];
  const actors = await people(connection);
  if (path.startsWith("/ho-so/:id/len-sang-kien")) await makeReleasedIdea({ db: connection.db, isAsked: path.endsWith("/tra-loi") });
  if (rule?.about === "initiative") {
    for (const file of await selectFacts(connection.db).orderBy("initiative.id", "desc").execute()) {
      const viewer = actors.find((actor) => rule.allows(actor, file));
      if (!viewer) continue;
      const address = dossierAddress(path, file.id);
      if (!address.includes(":file")) yield { url: address, viewer };
      else for (const id of await evidenceOf(connection, file.id)) yield { url: address.replace(":file", String(id)), viewer };
    }
    return;
  }
  if (rule?.about === "council") {
    for (const council of await connection.db.selectFrom("council").select("id").orderBy("id", "desc").execute()) {
      const viewer = actors.find((actor) => rule.allows(actor, council.id));
      if (!viewer) continue;
      for (const member of actors.filter((actor) => councilsAs(actor, "council_member").includes(council.id))) {
        const url = councilAddress({ path, councilId: council.id, accountId: member.accountId });
        // The plan itself before the questions that lead to it.
        if (path.endsWith("/phan-cong")) yield { url: `${url}?so-nguoi=3&ngoai-nhanh=on&uu-tien=can-bang`, viewer };
        yield { url, viewer };
        if (!path.includes(":member")) break;
      }
    }
    return;
  }
  const viewers = [null, ...actors].filter((viewer) => rule?.allows(viewer));
  for (const url of await addressesOf({ db: connection.db, path })) for (const viewer of viewers.slice(0, 20)) yield { url, viewer };
}

/**
 * The first address of a path that answers 200.
 * @param options.holding what must stand in its main part: a form that only some files have
 * @throws Error where the demo data have no such page
 */
export async function findStop(options: { connection: DatabaseConnection; origin: string; path: string; holding?: string }): Promise<Stop> {
  const { connection, origin, path, holding = "" } = options;
  const cookies = new Map<string, string>();
  // A form that must stand there is looked for with those who may send it.
  for await (const { url, viewer } of candidates(connection, path, holding === "" ? "read" : "write")) {
    const email = viewer?.email ?? null;
    if (email && !cookies.has(email)) cookies.set(email, await openSession({ connection, email }));
    const headers = email ? { Cookie: `phien=${cookies.get(email) ?? ""}` } : {};
    const answer = await fetch(`${origin}${url}`, { headers, redirect: "manual" });
    const html = await answer.text();
    if (answer.status === 200 && html.slice(html.indexOf("<main")).includes(holding)) return { path, url, email };
  }
  throw new Error(`Nobody can open any address of ${path}`);
}
