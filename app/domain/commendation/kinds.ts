export const levels = ["central", "city", "bloc", "grassroots"] as const;
export type Level = (typeof levels)[number];

/** Loại hình khen thưởng (domain notes §5). */
export const occasions = ["merit", "campaign", "ad_hoc", "cumulative"] as const;
export type Occasion = (typeof occasions)[number];

export const recipientKinds = ["individual", "collective", "author_group"] as const;
export type RecipientKind = (typeof recipientKinds)[number];

/** On behalf of whom the signer signs: TM. thay mặt, KT. ký thay, TL. thừa lệnh, TUQ. thừa ủy quyền. */
export const signingAuthorities = ["TM.", "KT.", "TL.", "TUQ."] as const;

export const commendationStatuses = ["proposed", "reviewed", "issued", "awarded", "revoked"] as const;
export type CommendationStatus = (typeof commendationStatuses)[number];

export interface CatalogueAward {
  slug: string;
  name: string;
  giver: string;
  level: Level;
  recipientKind: "individual" | "collective" | "both";
  validFrom: string | null;
  /** The first day on which the award is no longer given. */
  validTo: string | null;
}

/** Whether the award is in the catalogue on `day` ('YYYY-MM-DD'): names of awards change, so the signing date decides. */
export const isGivenOn = (award: CatalogueAward, day: string): boolean =>
  (award.validFrom === null || award.validFrom <= day) && (award.validTo === null || day < award.validTo);

/** A group of authors is a collective to the catalogue. */
export const mayReceive = (award: CatalogueAward, kind: RecipientKind): boolean =>
  award.recipientKind === "both" || (award.recipientKind === "individual") === (kind === "individual");
