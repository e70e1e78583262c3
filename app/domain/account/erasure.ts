import { z } from "zod";
import { isAdministrator, type Actor } from "../access/actor.ts";
import { givenPasswordField } from "./fields.ts";

/** What keeps a person from having their account erased now: others depend on them for it. */
export type ErasureBlock =
  | { kind: "open_file" | "shared_draft"; id: number; name: string }
  | { kind: "only_chair" | "only_secretary"; name: string }
  | { kind: "owes_sheets"; name: string }
  | { kind: "last_administrator" };

/** What the database knows of it. */
export interface ErasureFacts {
  /** Files sent and not closed of which the person is the contact author. */
  openFiles: readonly { id: number; name: string }[];
  /** Drafts of the person with another author who accepted. */
  sharedDrafts: readonly { id: number; name: string }[];
  /** Councils at work in which nobody else plays that part. */
  aloneOn: readonly { role: "council_chair" | "council_secretary"; name: string }[];
  /** Files of which the person still owes a sheet. */
  owedSheets: readonly { name: string }[];
  otherAdministrators: number;
}

/** Every reason against erasing, in the order in which they are best settled; an empty list means the account may go. */
export function erasureBlocks(options: { actor: Actor; facts: ErasureFacts }): ErasureBlock[] {
  const { actor, facts } = options;
  return [
    ...facts.openFiles.map((file): ErasureBlock => ({ kind: "open_file", ...file })),
    ...facts.sharedDrafts.map((file): ErasureBlock => ({ kind: "shared_draft", ...file })),
    ...facts.owedSheets.map((file): ErasureBlock => ({ kind: "owes_sheets", ...file })),
    ...facts.aloneOn.map(({ role, name }): ErasureBlock => ({ kind: role === "council_chair" ? "only_chair" : "only_secretary", name })),
    ...(isAdministrator(actor) && facts.otherAdministrators === 0 ? [{ kind: "last_administrator" } as const] : []),
  ];
}

const sameWords = (left: string, right: string) => {
  const plain = (text: string) => text.normalize("NFC").toLowerCase().replaceAll(/\s+/g, " ").trim();
  return plain(left) === plain(right);
};

/** The form of erasing: the password, and a phrase typed out so that nobody does it by a stray click. Codes of `copy/errors/own-data.ts`. */
export const erasureSchema = (options: { phrase: string }) =>
  z.object({
    phrase: z.string({ error: "erasure_phrase_wrong" }).refine((text) => sameWords(text, options.phrase), "erasure_phrase_wrong"),
    password: givenPasswordField,
  });
export type ErasureInput = z.input<ReturnType<typeof erasureSchema>>;

/** Where an erased account's address points to: nobody's, by the reserved domain of RFC 2606. */
export const erasedAddress = (accountId: number): string => `da-xoa-${accountId}@khong-con.invalid`;
