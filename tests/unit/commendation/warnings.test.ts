import { expect, test } from "vitest";
import { acknowledgement, areAcknowledged, commendationWarnings, type WarningFacts } from "#app/domain/commendation/warnings.ts";

const lan = { personKey: "tran thi lan@so-y-te", name: "Trần Thị Lan", unitName: "Đoàn Sở Y tế", unitClosedOn: null };
const facts: WarningFacts = { occasion: "merit", signedOn: "2026-05-20", recipients: [lan], formerUses: [], formerRecipients: [] };

test("a record that repeats nothing has no warning", () => {
  expect(commendationWarnings(facts)).toEqual([]);
});

test("an initiative used before on the same kind of occasion, and a campaign award under a merit award", () => {
  const formerUses = [
    { code: "SK-2026-0001", decisionNumber: "11-QĐ/ĐTN", occasion: "merit" },
    { code: "SK-2026-0001", decisionNumber: "12-QĐ/ĐTN", occasion: "campaign" },
    { code: "SK-2026-0002", decisionNumber: "13-QĐ/ĐTN", occasion: "ad_hoc" },
  ] as const;
  expect(commendationWarnings({ ...facts, formerUses })).toEqual([
    { kind: "ground_reused", code: "SK-2026-0001", decisionNumber: "11-QĐ/ĐTN" },
    { kind: "campaign_basis", code: "SK-2026-0001", decisionNumber: "12-QĐ/ĐTN" },
  ]);
});

test.each([
  ["2026-05-19", 1],
  ["2026-05-20", 1],
  ["2026-05-21", 0],
])("a unit closed on %s gives %i warning on a decision of 20/05/2026", (unitClosedOn, count) => {
  expect(commendationWarnings({ ...facts, recipients: [{ ...lan, unitClosedOn }] })).toHaveLength(count);
});

test("one person twice, in this record and in an earlier one", () => {
  const formerRecipients = [{ personKey: lan.personKey, decisionNumber: "09-QĐ/ĐTN" }];
  expect(commendationWarnings({ ...facts, recipients: [lan, lan] })).toEqual([{ kind: "person_twice", name: lan.name, decisionNumber: null }]);
  expect(commendationWarnings({ ...facts, formerRecipients })).toEqual([{ kind: "person_twice", name: lan.name, decisionNumber: "09-QĐ/ĐTN" }]);
});

test("a warning that came up after the board looked is not acknowledged", () => {
  const seen = commendationWarnings({ ...facts, recipients: [lan, lan] });
  const later = commendationWarnings({ ...facts, recipients: [lan, lan], formerRecipients: [{ personKey: lan.personKey, decisionNumber: "09" }] });
  expect(areAcknowledged({ warnings: seen, acknowledged: acknowledgement(seen) })).toBe(true);
  expect(areAcknowledged({ warnings: later, acknowledged: acknowledgement(seen) })).toBe(false);
  expect(areAcknowledged({ warnings: seen, acknowledged: "" })).toBe(false);
});
