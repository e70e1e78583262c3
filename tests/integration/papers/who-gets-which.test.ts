import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { copiesFor, paperCopies, paperNames, type PaperCopy, type PaperName, type PaperSource } from "#app/domain/papers/papers.ts";
import { readReceipt } from "#app/pages/dossier/receipt.ts";
import { readPaper } from "#app/pages/papers/paper.ts";
import { readPaperList } from "#app/pages/papers/paper-list.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { castOf } from "#tests/support/cast.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let sent: number;
let draft: number;
beforeAll(async () => {
  world = await makeWorld(database.db);
  sent = await makeDossier({ world, status: "under_review", title: "Tên hiện nay" });
  draft = await makeDossier({ world, status: "draft", title: "Tên bản nháp", confidential: "zqconfidential" });
  const { db } = database;
  const author = {
    accountId: world.coauthor.accountId,
    email: world.coauthor.email,
    unitName: "Đoàn Sở",
    jobTitle: null,
    qualification: "zqdegree",
    share: 4000,
  };
  await db
    .insertInto("initiativeVersion")
    .values({
      initiativeId: sent,
      number: 2,
      content: {
        title: "Tên đã gửi lần hai",
        confidential: "zqconfidential",
        differenceNote: "zqdifference",
        authors: [{ ...author, fullName: "Trần Zqcoauthor", birthDate: "1994-09-02" }],
      },
      submittedAt: new Date(testNow.getTime() + 86_400_000),
      submittedBy: world.author.accountId,
    })
    .execute();
  await db
    .insertInto("unitConfirmation")
    .values({
      initiativeId: sent,
      unitId: world.unitId,
      confirmedBy: world.officer.accountId,
      confirmedAt: testNow,
      canBeReplicated: true,
      conclusion: "Đề nghị xét.",
    })
    .execute();
});

async function read(id: number, actor: Actor, paper: PaperName, copy: PaperCopy, source: PaperSource = "last"): Promise<string | null> {
  const file = (await findInitiativeFacts({ db: database.db, id }))!;
  const found = await readPaper({ db: database.db, actor, file, request: { paper, copy, source, format: "pdf" } });
  return found ? JSON.stringify(found.paper) : null;
}

const people = () => castOf(world).flatMap(([who, viewer]) => (viewer ? [[who, viewer] as const] : []));

test("each secret is on the papers of those who may read it, and on no open copy of anybody", async () => {
  const found: Record<string, Set<string>> = {
    zqconfidential: new Set(),
    zqdifference: new Set(),
    Zqcoauthor: new Set(),
    zqdegree: new Set(),
    "02/09/1994": new Set(),
  };
  const openLeaks: string[] = [];
  const given: Record<string, Set<string>> = { full: new Set(), open: new Set() };
  for (const [who, actor] of people()) {
    for (const paper of paperNames) {
      for (const copy of paperCopies) {
        const text = await read(sent, actor, paper, copy);
        if (text === null) continue;
        given[copy]?.add(who);
        for (const [secret, readers] of Object.entries(found)) {
          if (!text.includes(secret)) continue;
          if (copy === "open") openLeaks.push(`${who} ${paper} ${secret}`);
          else readers.add(who);
        }
      }
    }
  }
  const readers = ["author", "board", "chair", "coauthor", "member", "observer", "officer", "secondMember", "secretary"];
  const handlers = readers.filter((who) => !["member", "secondMember"].includes(who));
  expect(openLeaks).toEqual([]);
  expect(Object.fromEntries(Object.entries(found).map(([secret, names]) => [secret, [...names].sort()]))).toEqual({
    zqconfidential: readers,
    zqdifference: readers,
    Zqcoauthor: readers,
    zqdegree: readers,
    "02/09/1994": handlers,
  });
  expect([...given.full!].sort()).toEqual(readers);
  expect([...given.open!].sort()).toEqual(readers);
});

test("the receipt to be printed bears the check number of the receipt's page", async () => {
  const { checkNumber } = await readReceipt({ db: database.db, id: sent });
  expect(checkNumber).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/);
  expect(await read(sent, world.author, "bien-nhan", "full")).toContain(checkNumber);
  expect(await read(sent, world.author, "bien-nhan", "full", 1)).not.toContain(checkNumber);
});

test("an author who has not accepted gets the open copy alone", async () => {
  const file = (await findInitiativeFacts({ db: database.db, id: sent }))!;
  const invited = { ...file, acceptedAuthorIds: [world.author.accountId] };
  expect(initiativePolicy.readConfidential(world.coauthor, invited)).toBe(false);
  expect(copiesFor({ viewer: world.coauthor, file: invited })).toEqual(["open"]);
  const request = { paper: "don", format: "pdf", source: "last" } as const;
  expect(await readPaper({ db: database.db, actor: world.coauthor, file: invited, request: { ...request, copy: "full" } })).toBeUndefined();
  expect(await readPaper({ db: database.db, actor: world.coauthor, file: invited, request: { ...request, copy: "open" } })).toBeDefined();
});

test("papers are made from the version last sent, or from the one asked for", async () => {
  expect(await read(sent, world.officer, "don", "full")).toContain("Tên đã gửi lần hai");
  expect(await read(sent, world.officer, "don", "full", 1)).toContain("Tên hiện nay");
  expect(await read(sent, world.officer, "don", "full", 3)).toBeNull();
  // Under review nobody writes: there is no draft of it to be read.
  expect(await read(sent, world.author, "don", "full", "draft")).toBeNull();
});

test("a file that was never sent has papers for its authors, marked as a draft, and no receipt", async () => {
  expect(await read(draft, world.author, "don", "full")).toContain("BẢN NHÁP – chưa gửi");
  expect(await read(draft, world.author, "bien-nhan", "full")).toBeNull();
  expect(await read(draft, world.author, "xac-nhan", "full")).toBeNull();
  expect(await read(draft, world.author, "xac-nhan-trong", "full")).toContain("Tên bản nháp");
  expect(await read(draft, world.board, "don", "full")).toBeNull();
});

test("the list offers what there is: the receipt to authors, the unit's word once given", async () => {
  const listOf = async (actor: Actor, id: number) => {
    const file = (await findInitiativeFacts({ db: database.db, id }))!;
    return (await readPaperList({ db: database.db, actor, file, source: "last" }))?.papers;
  };
  expect(await listOf(world.author, sent)).toEqual(["don", "mo-ta", "xac-nhan", "xac-nhan-trong", "bien-nhan"]);
  expect(await listOf(world.officer, sent)).toEqual(["don", "mo-ta", "xac-nhan", "xac-nhan-trong"]);
  expect(await listOf(world.author, draft)).toEqual(["don", "mo-ta", "xac-nhan-trong"]);
});

test("a paper is described by three queries", async () => {
  const file = (await findInitiativeFacts({ db: database.db, id: sent }))!;
  database.takeQueries();
  await readPaper({ db: database.db, actor: world.officer, file, request: { paper: "don", copy: "full", source: "last", format: "pdf" } });
  expect(database.takeQueries().length).toBe(3);
});
