import { uiCopy } from "#app/copy/ui.ts";
import { controlClass, widths } from "./control-class.ts";
import { Field } from "./field.tsx";
import type { FieldProps } from "./field-props.ts";

export interface FileInputProps extends FieldProps {
  multiple?: boolean | undefined;
  /** The `accept` attribute: “.pdf,.docx”. */
  accept?: string | undefined;
  /** The limits in words, shown under the label: kinds (“PDF, DOCX”) and size (“20 MB”). */
  limits?: { types: string; size: string } | undefined;
}

/** Files from the reader's machine; native, so that it works without a script. The form needs `encType="multipart/form-data"`. */
export function FileInput({ multiple, accept, limits, hint, ...field }: FileInputProps) {
  const fullHint = hint ?? (limits ? uiCopy.fileLimits(limits.types, limits.size) : uiCopy.fileChoose);
  return (
    <Field {...field} hint={fullHint}>
      {({ id, describedBy, message }) => (
        <input
          id={id}
          name={field.name}
          type="file"
          multiple={multiple}
          accept={accept}
          aria-describedby={describedBy}
          aria-invalid={message ? true : undefined}
          className={`${controlClass({ invalid: Boolean(message) })} ${widths.full} border-dashed text-sm file:mr-4 file:min-h-9 file:cursor-pointer file:rounded-sm file:border-0 file:bg-accent-wash file:px-4 file:font-semibold file:text-accent`}
        />
      )}
    </Field>
  );
}
