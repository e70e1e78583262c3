import { Form } from "@remix-run/react";
import type { FormEvent } from "react";
import { evidenceCopy as copy } from "#app/copy/evidence.ts";
import { evidenceLimits } from "#app/domain/evidence/limits.ts";
import { acceptedExtensions } from "#app/domain/evidence/media-types.ts";
import { FileInput } from "../forms/file-input.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { Radios } from "../forms/radios.tsx";
import { TextArea } from "../forms/text-area.tsx";
import { Button } from "../navigation/button.tsx";
import { fieldSentences, refusalSentences, type UploadReply } from "./upload-reply.ts";
import { UploadRows } from "./upload-rows.tsx";
import type { Uploads } from "./use-uploads.ts";
import { visibilityItems } from "./visibility-items.ts";

/**
 * Several files at once with for whom they are and what they show. Without a script one plain multipart form; with one the same form, whose files are then
 * sent one by one, each with its progress.
 */
export function UploadForm({ reply, uploads }: { reply: UploadReply | undefined; uploads: Uploads }) {
  const refused = refusalSentences(reply?.results ?? []);
  const sendOneByOne = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const data = new FormData(form);
    const files = data.getAll("files").filter((value): value is File => value instanceof File && value.name !== "");
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === "string" ? value : "";
    };
    // What is wrong with the form itself is said by the server, in one place.
    if (files.length === 0 || text("visibility") === "") return;
    event.preventDefault();
    if (uploads.isBusy) return;
    uploads.send(files, { visibility: text("visibility"), note: text("note") });
    const input = form.elements.namedItem("files");
    if (input instanceof HTMLInputElement) input.value = "";
  };
  return (
    <Form method="post" encType="multipart/form-data" noValidate onSubmit={sendOneByOne}>
      <Radios
        name="visibility"
        label={copy.visibility}
        items={visibilityItems}
        defaultValue={reply?.values?.visibility ?? (reply ? undefined : "reviewers")}
        error={fieldSentences(reply, "visibility")}
      />
      <TextArea
        name="note"
        label={copy.note}
        hint={copy.noteHint}
        rows={2}
        maxCharacters={evidenceLimits.note}
        optional
        defaultValue={reply?.values?.note}
        error={fieldSentences(reply, "note")}
      />
      <FileInput
        name="files"
        label={copy.files}
        multiple
        accept={acceptedExtensions}
        hint={`${copy.limits} ${copy.photos} ${copy.secrets}`}
        error={[...fieldSentences(reply, "files"), ...refused]}
      />
      <UploadRows uploads={uploads} />
      <FormActions>
        <Button>{copy.submit}</Button>
      </FormActions>
    </Form>
  );
}
