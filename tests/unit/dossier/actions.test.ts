import { expect, test } from "vitest";
import routes from "#app/routes.ts";
import { routeAccess } from "#app/domain/access/routes.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { availableActions } from "#app/domain/initiative/actions.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { actionLabels } from "#app/copy/dossier-progress.ts";

const author: Actor = { accountId: 1, fullName: "Tác giả", email: "t@thu.vn", unitId: "u", grants: [] };
const officer: Actor = { ...author, accountId: 2, grants: [{ role: "unit_officer", unitId: "u" }] };
const secretary: Actor = { ...author, accountId: 3, grants: [{ role: "council_secretary", councilId: 7 }] };
const file: InitiativeFacts = {
  id: 1,
  code: null,
  status: "draft",
  campaignId: 1,
  ownerId: 1,
  authorIds: [1],
  acceptedAuthorIds: [1],
  unitId: "u",
  councilId: null,
  campaignCouncilIds: [7],
  reviewers: [],
  hasVote: false,
  isPublished: false,
  isEscalated: false,
  recusedIds: [],
  kind: "initiative",
  asksPromotion: false,
};

test("each person is offered what the policy allows now, in the order of the work", () => {
  expect(availableActions({ viewer: author, file })).toEqual(["tac-gia", "minh-chung", "gui", "dong-y", "giay-to", "rut"]);
  const sent = { ...file, code: "SK-2026-0001", status: "awaiting_unit" } as const;
  expect(availableActions({ viewer: author, file: sent })).toEqual(["dong-y", "bien-nhan", "giay-to", "phien-ban", "trao-doi", "rut"]);
  expect(availableActions({ viewer: officer, file: sent })).toEqual(["giay-to", "phien-ban", "trao-doi", "xac-nhan", "don-vi-tra-lai", "don-vi-tu-choi"]);
  expect(availableActions({ viewer: secretary, file: sent })).toEqual([]);
  expect(availableActions({ viewer: secretary, file: { ...sent, status: "awaiting_intake" } })).toEqual([
    "giay-to",
    "phien-ban",
    "trao-doi",
    "tiep-nhan",
    "yeu-cau-bo-sung",
    "huy",
  ]);
});

test("every action leads to an address that exists and has a rule", () => {
  const paths = routes.map((route) => route.path);
  for (const action of Object.keys(actionLabels)) {
    expect(paths).toContain(`ho-so/:id/${action}`);
    expect(Object.keys(routeAccess)).toContain(`/ho-so/:id/${action}`);
  }
});
