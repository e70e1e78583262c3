import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { editCopy } from "#app/copy/dossier-form.ts";
import type { ContentSection } from "#app/domain/initiative/sections.ts";
import { FormActions } from "../../forms/form-actions.tsx";
import { useServerForm } from "../../forms/use-server-form.ts";
import { useHydrated } from "../../layout/use-hydrated.ts";
import { Button } from "../../navigation/button.tsx";
import { formIds } from "../gap-list.tsx";
import { SimilarPanel } from "../similar-panel.tsx";
import { AutosaveStatus } from "./autosave-status.tsx";
import type { Boxes, FormValues } from "./form-values.ts";
import { SectionFields, type SectionChoices } from "./section-fields.tsx";
import { useAutosave } from "./use-autosave.ts";

export interface SectionFormProps {
  fileId: number;
  accountId: number;
  section: ContentSection;
  /** The page's own address. */
  here: string;
  copyKey: string;
  values: FormValues;
  /** The save that the values come from. */
  revision: number;
  choices: SectionChoices;
  /** The server's answer to the whole form, with what was typed. */
  reply: unknown;
  /** The values are not what is stored: they come from this machine, or back from the server. */
  isUnsaved: boolean;
}

/** One section to fill in: saved while one types where scripts run, and by its buttons everywhere. */
export function SectionForm(props: SectionFormProps) {
  const { section, here, choices, reply } = props;
  const id = formIds.content;
  const [form, fields] = useServerForm<Boxes>({ id, reply, values: props.values });
  const saving = useAutosave({ ...props, formId: id, address: `${here}/tu-luu` });
  const isLive = useHydrated();
  const rowButtons = {
    addProps: form.insert.getButtonProps({ name: "participants" }),
    removeProps: (index: number) => form.remove.getButtonProps({ name: "participants", index }),
  };
  return (
    <Form method="post" {...getFormProps(form)}>
      {/* Enter sends the form by its first button, which must not be one that adds or removes a row. */}
      <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="revision" defaultValue={props.revision} />
      <SectionFields section={section} fields={fields} choices={choices} rowButtons={rowButtons} />
      {section === "content" ? <SimilarPanel id={props.fileId} savedRevision={saving.revision} /> : null}
      <FormActions>
        <Button name="tiep" value="phan-sau">
          {editCopy.saveAndGoOn}
        </Button>
        <Button name="tiep" value="" tone="secondary">
          {editCopy.save}
        </Button>
      </FormActions>
      {isLive ? <AutosaveStatus phase={saving.phase} savedAt={saving.savedAt} refusals={saving.refusals} here={here} /> : null}
    </Form>
  );
}
