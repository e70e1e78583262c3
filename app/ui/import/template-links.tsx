import { importCopy } from "#app/copy/import.ts";
import { TextLink } from "../text/text-link.tsx";

/** The two templates to fill in. */
export function TemplateLinks() {
  return (
    <>
      <p className="max-w-measure mb-3">{importCopy.templatesLead}</p>
      <ul className="space-y-2">
        <li>
          <TextLink href="/viec-cua-don-vi/nhap/mau-nguoi.xlsx" reload>
            {importCopy.templatePeople}
          </TextLink>
        </li>
        <li>
          <TextLink href="/viec-cua-don-vi/nhap/mau-ho-so.xlsx" reload>
            {importCopy.templatePapers}
          </TextLink>
        </li>
      </ul>
    </>
  );
}
