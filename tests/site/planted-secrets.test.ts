import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { notices, type NoticeKind } from "#app/copy/notices.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import { castOf } from "#tests/support/cast.ts";
import { concreteAddress } from "#tests/support/concrete-address.ts";
import { crawl, type ReadPage } from "#tests/support/crawl.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeLandmarks, type Landmarks } from "#tests/support/landmarks.ts";
import { bait, plantSecrets, type Planted } from "#tests/support/planted.ts";
import { routePaths } from "#tests/support/route-paths.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
let landmarks: Landmarks;
let planted: Planted;
beforeAll(async () => {
  world = await makeWorld(database.db);
  landmarks = await makeLandmarks(world, site.dataDir);
  planted = await plantSecrets(world);
});

const authors = ["author", "coauthor"];
const council = ["chair", "member", "secondMember", "secretary"];
/** Whoever may open a file that lies with the council. */
const file = [...authors, "board", "observer", "officer", ...council];
const readersOfSheets = ["board", "observer", ...council];
const everybody = [...file, "administrator", "idleMember", "otherOfficer", "public", "stranger"];

/** Who reads what, by hand from the domain notes (§3, §8): exactly these and nobody else. */
const readers: Record<string, string[]> = {
  zqdtitle: authors,
  zqdconfidential: authors,
  zqdnamed: authors,
  zqdunnamed: authors,

  // Under review: the one who handed in, and those who lead the council. The second reviewer still owes both sheets.
  zqstitle: file,
  zqsconfidential: file,
  zqsnamed: file,
  zqsunnamed: file,
  zqsfirstcomment: ["chair", "member", "secretary"],
  zqsfirstnote: ["chair", "member", "secretary"],
  zqsfirstmark: ["chair", "member", "secretary"],
  zqsfirstfeasibility: ["chair", "member", "secretary"],
  zqsfirstnovelty: ["chair", "member", "secretary"],
  // Why a member would not judge the file: for who gives it to another.
  zqsabstained: ["secretary"],
  // Why the file concerns a member: for who gives it to another, and who may let them judge it.
  zqsrecused: ["chair", "secretary"],
  // What authors ask is not read by those who only judge.
  zqsthread: [...authors, "board", "chair", "observer", "officer", "secretary"],
  // A draft of a sheet is its writer's alone.
  zqssecondcomment: ["secondMember"],
  zqssecondnote: ["secondMember"],
  zqssecondfeasibility: ["secondMember"],
  zqssecondnovelty: ["secondMember"],

  // Decided, not yet released.
  zqetitle: file,
  zqeconfidential: file,
  zqenamed: file,
  zqeunnamed: file,
  zqereason: ["board", "chair", "observer", "secretary"],
  zqefirstcomment: readersOfSheets,
  zqesecondcomment: readersOfSheets,
  zqefirstmark: readersOfSheets,
  zqesecondmark: readersOfSheets,
  zqefirstfeasibility: readersOfSheets,
  zqesecondfeasibility: readersOfSheets,
  zqefirstnote: council,
  zqesecondnote: council,
  zqefirstnovelty: council,
  zqesecondnovelty: council,

  // Released to the public.
  zqrtitle: everybody,
  zqrnamed: everybody,
  zqrunnamed: file,
  zqrconfidential: file,
  zqrreason: file,
  // Words to the authors are released with the decision, without their writers' names.
  zqrfirstcomment: file,
  zqrsecondcomment: file,
  zqrfirstmark: readersOfSheets,
  zqrsecondmark: readersOfSheets,
  zqrfirstfeasibility: readersOfSheets,
  zqrsecondfeasibility: readersOfSheets,
  zqrfirstnote: council,
  zqrsecondnote: council,
  zqrfirstnovelty: council,
  zqrsecondnovelty: council,

  // Names of reviewers: the council and the board, who appoint and weigh; the administrator keeps the accounts, the observer reads the log. Never an author.
  Zqfirst: ["administrator", "board", "observer", ...council],
  Zqsecond: ["administrator", "board", ...council],
};

function seeds(): string[] {
  const plain = routePaths().filter((path) => !path.startsWith("/ho-so/:id"));
  // Papers are packed files in which nothing could be found this way: tests/integration/papers opens them.
  const dossiers = routePaths().filter((path) => path.startsWith("/ho-so/:id") && !path.endsWith(":paper"));
  const files = Object.values(planted) as number[];
  const found = [bait, "zqsconfidential", "Zqfirst"].flatMap((query) => [`/sang-kien?q=${query}`, `/api/v1/initiatives?q=${query}`]);
  return [
    ...plain.map((path) => concreteAddress({ path, landmarks })),
    ...files.flatMap((initiativeId) => dossiers.map((path) => concreteAddress({ path, landmarks, initiativeId }))),
    // A search says again what was asked: only the bait may be asked on pages.
    ...found.filter((address) => address.startsWith("/api/") || address.endsWith(bait)),
  ];
}

/** What a page says of the files. An officer chooses a stand-in among the colleagues of the unit: there a reviewer's name tells of no review. */
const textOf = ({ address, text }: ReadPage) => (address.startsWith("/viec-cua-don-vi/uy-quyen") ? text.replaceAll(/Zq(first|second)/g, "") : text);

test("each planted text is read by those who may and by nobody else", { timeout: 480_000 }, async () => {
  const found = Object.fromEntries(Object.keys(readers).map((secret): [string, string[]] => [secret, []]));
  let pages = 0;
  for (const [who, viewer] of castOf(world)) {
    const read = await crawl({ site, viewer, from: seeds() });
    pages += read.length;
    const broken = read.filter(({ status }) => status >= 500).map(({ address }) => address);
    expect(broken, `${who} met broken pages`).toEqual([]);
    const all = read.map(textOf).join("\n");
    for (const secret of Object.keys(readers)) if (all.includes(secret)) found[secret]?.push(who);
  }
  const sorted = (table: Record<string, string[]>) => Object.fromEntries(Object.entries(table).map(([secret, names]) => [secret, [...new Set(names)].sort()]));
  expect(sorted(found)).toEqual(sorted(readers));
  console.log(`planted secrets: ${pages} pages read by ${castOf(world).length} people, ${Object.keys(readers).length} texts`);
});

test("the API, the feed and the sitemap tell of the released file alone", async () => {
  const released = await database.db.selectFrom("initiative").select("code").where("id", "=", planted.released).executeTakeFirstOrThrow();
  const hidden = await database.db.selectFrom("initiative").select("code").where("id", "in", [planted.sealed, planted.embargoed]).execute();
  for (const path of [`/api/v1/initiatives?q=${bait}`, "/sang-kien.atom", "/sitemap.xml"]) {
    const text = await (await site.request(null, path)).text();
    expect([path, text.includes(released.code!), hidden.filter(({ code }) => text.includes(code!)).length]).toEqual([path, true, 0]);
  }
  for (const secret of ["zqsconfidential", "zqrconfidential", "zqrfirstcomment", "zqrunnamed", "Zqfirst", "zqetitle"]) {
    const answer = await site.request(null, `/api/v1/initiatives?q=${secret}`);
    expect([secret, ((await answer.json()) as { total: number }).total]).toEqual([secret, 0]);
  }
});

test("mails tell of a file by its name and its code, and nothing that is kept in it", async () => {
  const kinds = Object.keys(notices) as NoticeKind[];
  const files = [planted.sealed, planted.embargoed, planted.released];
  for (const initiativeId of files) {
    for (const kind of kinds) await enqueueNotices({ db: database.db, kind, initiativeId, recipients: [world.author.accountId, world.officer.accountId] });
  }
  const folder = join(site.dataDir, "mail");
  const arrived = async () => (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json"));
  await expect.poll(async () => (await arrived()).length).toBe(kinds.length * files.length * 2);
  const mails = await Promise.all((await arrived()).map((name) => readFile(join(folder, name), "utf8")));
  const all = mails.join("\n");
  expect(Object.keys(readers).filter((secret) => all.includes(secret))).toEqual(["zqstitle", "zqetitle", "zqrtitle"]);
});
