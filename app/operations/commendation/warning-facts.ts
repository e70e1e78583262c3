import type { CommendationRecord } from "#app/domain/commendation/record-schema.ts";
import type { WarningFacts } from "#app/domain/commendation/warnings.ts";
import type { Tx } from "#db/client.ts";
import { findFormerPersons, findFormerUses } from "#db/commendations/former-uses.ts";
import type { DatedUnit } from "#db/commendations/unit-names.ts";
import { fold } from "#search/vietnamese/fold.ts";

/** Two persons of one name are told apart by their unit. */
const personKey = (person: { name: string; unitId: string | null }): string => `${fold(person.name).replace(/\s+/gu, " ").trim()}@${person.unitId ?? ""}`;

/** What the warnings of a record are worked out from: its own recipients and the records in force. */
export async function readWarningFacts(options: {
  tx: Tx;
  record: CommendationRecord;
  initiativeIds: readonly number[];
  units: ReadonlyMap<string, DatedUnit>;
}): Promise<WarningFacts> {
  const { tx, record, initiativeIds, units } = options;
  const formerUses = await findFormerUses({ db: tx, initiativeIds });
  const formerPersons = await findFormerPersons({ db: tx, ...record });
  const recipients = record.recipients.map((recipient) => {
    const unit = recipient.unitId === null ? undefined : units.get(recipient.unitId);
    const key = recipient.kind === "individual" ? personKey(recipient) : null;
    return { personKey: key, name: recipient.name, unitName: unit?.name ?? "", unitClosedOn: unit?.closedOn ?? null };
  });
  const formerRecipients = formerPersons.map((person) => ({ personKey: personKey(person), decisionNumber: person.decisionNumber }));
  return { occasion: record.occasion, signedOn: record.signedOn, recipients, formerUses, formerRecipients };
}
