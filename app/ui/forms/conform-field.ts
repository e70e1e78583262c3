/** The part of Conform's field metadata that a plain field needs. */
export interface ConformFieldLike {
  id: string;
  name: string;
  required?: boolean | undefined;
  errors?: string[] | undefined;
  initialValue?: unknown;
}

const textOf = (value: unknown) => (typeof value === "string" || typeof value === "number" || typeof value === "bigint" ? String(value) : undefined);

/** Conform's metadata → the props of a text, select or radio field: `<TextInput {...fieldProps(fields.title)} label="…" />`. */
export function fieldProps(field: ConformFieldLike) {
  return { id: field.id, name: field.name, required: field.required, error: field.errors, defaultValue: textOf(field.initialValue) };
}

/** Conform's metadata → the props of `Checkboxes`: the chosen values. A single checkbox arrives as “on”. */
export function checkboxProps(field: ConformFieldLike) {
  const { initialValue } = field;
  const values: unknown[] = Array.isArray(initialValue) ? initialValue : [initialValue];
  return { id: field.id, name: field.name, error: field.errors, defaultValues: values.flatMap((value) => textOf(value) ?? []) };
}

/** Conform's metadata → the props of `DateInput`; its value is an object of day, month, year or 'YYYY-MM-DD'. */
export function dateProps(field: ConformFieldLike) {
  const { initialValue } = field;
  const boxes = typeof initialValue === "object" && initialValue !== null ? (initialValue as Record<string, unknown>) : undefined;
  const parts = boxes && { day: textOf(boxes.day) ?? "", month: textOf(boxes.month) ?? "", year: textOf(boxes.year) ?? "" };
  return { id: field.id, name: field.name, error: field.errors, defaultValue: parts ?? textOf(initialValue) };
}
