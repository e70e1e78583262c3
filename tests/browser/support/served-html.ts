import { HtmlValidate, type RuleConfig } from "html-validate";

// React writes ="" for a boolean attribute, a slash in an empty element, camel case in some attributes and colons in made-up ids: all valid.
const rules = {
  "no-inline-style": "error",
  "valid-id": ["error", { relaxed: true }],
  "aria-label-misuse": ["error", { allowAnyNamable: true }],
  // The boxes of one group share their name, also where each stands in a row of a table.
  "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit"] }],
  "attr-case": "off",
  "attribute-boolean-style": "off",
  "attribute-empty-style": "off",
  "void-style": "off",
  // Longer than seventy characters where the initiative's own title is.
  "long-title": "off",
  // Remix writes its data into a script of its own, and <!DOCTYPE html> in capitals.
  "doctype-style": "off",
  "script-type": "off",
  "require-sri": "off",
} satisfies Record<string, RuleConfig[string]>;

const validator = new HtmlValidate({ root: true, extends: ["html-validate:recommended"], rules });

/** What the validator says of a whole document as the server sent it. */
export async function markupFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) => result.messages.map((message) => `${message.ruleId}: ${message.message} (${message.selector})`));
}
