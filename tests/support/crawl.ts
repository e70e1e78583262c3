import type { Viewer } from "#app/domain/access/actor.ts";
import { routePatternOf } from "#app/platform/http/route-pattern.ts";
import { inParallel } from "./in-parallel.ts";
import { routePlaces } from "./route-paths.ts";
import type { TestSite } from "./site.ts";

export interface ReadPage {
  address: string;
  status: number;
  /** All that was sent: the data, and the page where there is one. */
  text: string;
}

const dataIds = new Map(routePlaces().map(({ path, dataId }) => [path, dataId]));
const mostPages = 600;

/**
 * Reads the addresses given and every page of the site that they lead to, as that person: the data of each route and, where it is given, the page.
 * @throws Error beyond 600 addresses: a calendar or a filter without end
 */
export async function crawl(options: { site: TestSite; viewer: Viewer; from: readonly string[] }): Promise<ReadPage[]> {
  const { site, viewer } = options;
  const seen = new Set(options.from);
  const pages: ReadPage[] = [];
  for (let fresh = [...seen]; fresh.length > 0;) {
    const read = await inParallel(fresh, 6, (address) => readOne(site, viewer, address));
    pages.push(...read);
    fresh = [...new Set(read.flatMap(({ text }) => linksIn(text)))].filter((address) => !seen.has(address));
    for (const address of fresh) seen.add(address);
    if (seen.size > mostPages) throw new Error(`More than ${mostPages} addresses, the last of them ${fresh.slice(-3).join(" ")}`);
  }
  return pages;
}

async function readOne(site: TestSite, viewer: Viewer, address: string): Promise<ReadPage> {
  const dataId = dataIds.get(routePatternOf(decodeURI(address.split("?")[0] ?? "")));
  const data = await site.request(viewer, `${address}${address.includes("?") ? "&" : "?"}_data=${encodeURIComponent(dataId ?? "root")}`);
  const told = await data.text();
  // A refused page is drawn from what was refused: nothing more to read there.
  if (data.status !== 200) return { address, status: data.status, text: told };
  const page = await site.request(viewer, address);
  return { address, status: page.status, text: `${told}\n${await page.text()}` };
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, address]) => (address ?? "").replaceAll("&amp;", "&"))
    // Papers are packed files in which nothing could be found this way: tests/integration/papers opens them.
    .filter((address) => !/^\/(assets|favicon)|\/giay-to\/./.test(address));
