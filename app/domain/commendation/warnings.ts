import type { Occasion } from "./kinds.ts";

/** Another record in force that uses one of the same initiatives. */
export interface FormerUse {
  code: string;
  decisionNumber: string;
  occasion: Occasion;
}

/** A person's earlier commendation on the same occasion. */
export interface FormerRecipient {
  personKey: string;
  decisionNumber: string;
}

export interface WarningFacts {
  occasion: Occasion;
  signedOn: string;
  recipients: readonly { personKey: string | null; name: string; unitName: string; unitClosedOn: string | null }[];
  formerUses: readonly FormerUse[];
  formerRecipients: readonly FormerRecipient[];
}

export type CommendationWarning =
  | { kind: "ground_reused" | "campaign_basis"; code: string; decisionNumber: string }
  | { kind: "unit_closed"; unitName: string; closedOn: string }
  | { kind: "person_twice"; name: string; decisionNumber: string | null };

/**
 * What the board should look at again before it records a decision; none of it blocks (domain notes §5): an initiative already used on the same kind
 * of occasion, a campaign award as basis for a merit award, a recipient unit that was closed on the signing day, a person commended twice on one occasion.
 */
export function commendationWarnings(facts: WarningFacts): CommendationWarning[] {
  const { occasion, signedOn, recipients } = facts;
  const uses = facts.formerUses.flatMap(({ code, decisionNumber, occasion: former }): CommendationWarning[] => {
    if (former === occasion) return [{ kind: "ground_reused", code, decisionNumber }];
    return occasion === "merit" && former === "campaign" ? [{ kind: "campaign_basis", code, decisionNumber }] : [];
  });
  const closed = recipients.flatMap(({ unitName, unitClosedOn }): CommendationWarning[] =>
    unitClosedOn !== null && unitClosedOn <= signedOn ? [{ kind: "unit_closed", unitName, closedOn: unitClosedOn }] : [],
  );
  const twice = recipients.flatMap(({ personKey, name }, index): CommendationWarning[] => {
    if (personKey === null) return [];
    const isRepeated = recipients.findIndex((other) => other.personKey === personKey) < index;
    const former = facts.formerRecipients.filter((other) => other.personKey === personKey);
    const here: CommendationWarning[] = isRepeated ? [{ kind: "person_twice", name, decisionNumber: null }] : [];
    return [...here, ...former.map(({ decisionNumber }): CommendationWarning => ({ kind: "person_twice", name, decisionNumber }))];
  });
  return [...uses, ...closed, ...twice];
}

/** One warning as text that stays the same while the warning does: what the board acknowledges. */
export const warningKey = (warning: CommendationWarning): string => Object.values(warning).join("|").replaceAll(",", ";");

/** Whether every warning is among those acknowledged. */
export function areAcknowledged(options: { warnings: readonly CommendationWarning[]; acknowledged: string }): boolean {
  const seen = new Set(options.acknowledged.split(","));
  return options.warnings.every((warning) => seen.has(warningKey(warning)));
}

export const acknowledgement = (warnings: readonly CommendationWarning[]): string => warnings.map(warningKey).join(",");
