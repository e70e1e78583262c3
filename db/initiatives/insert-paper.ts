import type { DraftContent } from "#app/domain/initiative/content.ts";
import type { ImportedPaper } from "#app/domain/import/papers.ts";
import type { Tx } from "../client.ts";
import { findAuthors } from "./authors.ts";
import { freezeVersion } from "./freeze-version.ts";

/** Where and by whom papers are filed. */
export interface PaperFiling {
  campaign: { id: number; isDemo: boolean };
  unit: { id: string; name: string };
  officerId: number;
  now: Date;
}

/**
 * Writes an initiative that was filed on paper as one the unit has confirmed: content, authors, first version and the officer's confirmation.
 * It begins its life in `awaiting_intake`: there was no draft to move. Its authors signed the paper, so their shares count as confirmed; whether their names
 * may be public they are asked here as everybody. The caller logs `import` once all papers are written.
 * @param options.conclusion of the unit, in words
 * @returns the id of the file
 */
export async function insertPaper(options: { tx: Tx; paper: ImportedPaper; code: string; filing: PaperFiling; conclusion: string }): Promise<number> {
  const { tx, paper, filing } = options;
  const { campaign, unit, officerId, now } = filing;
  // A paper names neither people who took part nor targets of the plan: those have tables of their own.
  const content: Partial<Pick<DraftContent, "participants" | "links">> & Omit<DraftContent, "participants" | "links"> = { ...paper.content };
  delete content.participants;
  delete content.links;
  const { id } = await tx
    .insertInto("initiative")
    .values({
      ...content,
      campaignId: campaign.id,
      isDemo: campaign.isDemo,
      code: options.code,
      status: "awaiting_intake",
      ownerId: paper.ownerId,
      unitId: unit.id,
      unitName: unit.name,
      createdAt: now,
      updatedAt: now,
      submittedAt: now,
      statusSince: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("initiativeAuthor")
    .values(
      paper.authors.map(({ account, ...author }, index) => ({
        ...author,
        initiativeId: id,
        // Somebody whose account is closed stays a name, as on the paper.
        accountId: account?.isOpen ? account.accountId : null,
        unitId: account?.unitId ?? unit.id,
        unitName: account?.unitName ?? unit.name,
        birthDate: account?.birthDate ?? null,
        position: index + 1,
        acceptedAt: now,
        confirmedAt: now,
      })),
    )
    .execute();
  await freezeVersion({ tx, id, content: paper.content, authors: await findAuthors({ db: tx, id }), submittedBy: officerId, at: now });
  const applied = paper.content.firstAppliedOn;
  await tx
    .insertInto("unitConfirmation")
    .values({
      initiativeId: id,
      unitId: unit.id,
      confirmedBy: officerId,
      confirmedAt: now,
      appliedSince: applied === null ? null : `${applied.slice(0, 7)}-01`,
      economicEffect: content.economicEffect,
      socialEffect: content.socialEffect,
      canBeReplicated: paper.canBeReplicated,
      conclusion: options.conclusion,
    })
    .execute();
  return id;
}
