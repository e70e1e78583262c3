import { beforeAll, expect, test } from "vitest";
import { statuses } from "#app/domain/initiative/states.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

test.each(statuses)("the facts of a file that is %s", async (status) => {
  const id = await makeDossier({ world, status });
  const facts = await findInitiativeFacts({ db: database.db, id });
  const judged = ["in_council", "approved", "needs_work", "not_approved"].includes(status);
  expect(facts).toMatchObject({
    id,
    status,
    ownerId: world.author.accountId,
    authorIds: [world.author.accountId, world.coauthor.accountId],
    acceptedAuthorIds: [world.author.accountId, world.coauthor.accountId],
    campaignCouncilIds: [world.councilId],
    hasVote: ["approved", "needs_work", "not_approved"].includes(status),
    isPublished: false,
  });
  expect(facts?.reviewers.map((reviewer) => reviewer.scoreSubmitted)).toEqual(judged ? [true, true] : status === "under_review" ? [true, false] : []);
});

test("facts are one query", async () => {
  const id = await makeDossier({ world, status: "under_review" });
  database.takeQueries();
  await findInitiativeFacts({ db: database.db, id });
  expect(database.takeQueries()).toHaveLength(1);
});
