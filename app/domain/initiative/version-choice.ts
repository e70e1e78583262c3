import type { DraftContent } from "./content.ts";
import { contentFields, type ContentField } from "./draft-differences.ts";

/** How the page of two versions names its boxes. */
export const choiceNames = { asked: "can-chon", of: (field: ContentField) => `chon.${field}` } as const;

/**
 * What a person chose between their own version and the stored one: the content to write, without the fields that stay as they are stored.
 * A form that asked for no choice is taken whole.
 */
export function chosenContent(options: { form: FormData; content: Partial<DraftContent> }): { content: Partial<DraftContent>; unanswered: ContentField[] } {
  const { form, content } = options;
  const read = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const names = read(choiceNames.asked).split(" ");
  const asked = contentFields.filter((field) => names.includes(field));
  const kept = asked.filter((field) => read(choiceNames.of(field)) === "stored");
  const unanswered = asked.filter((field) => !["mine", "stored"].includes(read(choiceNames.of(field))));
  return { content: Object.fromEntries(Object.entries(content).filter(([field]) => !kept.some((name) => name === field))), unanswered };
}

/** What was typed in the form, box by box, without what only steers its sending. */
export function typedEntries(form: FormData): [name: string, value: string][] {
  const steers = (name: string) => name === "revision" || name === "tiep" || name === choiceNames.asked || name.startsWith("chon.") || name.startsWith("__");
  return [...form].flatMap(([name, value]): [string, string][] => (typeof value === "string" && !steers(name) ? [[name, value.replaceAll("\r\n", "\n")]] : []));
}
