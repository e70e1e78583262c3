import { uiCopy } from "#app/copy/ui.ts";
import { buttonClass } from "../navigation/button-class.ts";
import { HiddenFields } from "./hidden-fields.tsx";

export interface SearchBoxProps {
  /** Where the list is: “/sang-kien”. */
  action: string;
  name?: string | undefined;
  label?: string | undefined;
  hint?: string | undefined;
  defaultValue?: string | undefined;
  /** The home page's one big box. */
  size?: "large" | "medium" | undefined;
  /** Filters to keep. */
  hidden?: Readonly<Record<string, string | number | null | undefined>> | undefined;
  id?: string | undefined;
  /** The `id` of what says that nothing could be looked for. */
  errorId?: string | undefined;
}

/** A search that is a plain GET form. */
export function SearchBox({
  action,
  name = "q",
  label = uiCopy.searchLabel,
  hint,
  defaultValue,
  size = "medium",
  hidden = {},
  id = "search",
  errorId,
}: SearchBoxProps) {
  const large = size === "large";
  return (
    <form action={action} method="get" role="search" aria-label={label} className="screen-only max-w-[46rem]">
      <label htmlFor={id} className={large ? "text-lg font-semibold" : "font-semibold"}>
        {label}
      </label>
      <div className="mt-2 flex">
        <input
          id={id}
          name={name}
          type="search"
          defaultValue={defaultValue}
          autoComplete="off"
          aria-invalid={errorId ? true : undefined}
          aria-describedby={[hint && `${id}-hint`, errorId].filter(Boolean).join(" ") || undefined}
          className={`min-w-0 flex-1 appearance-none rounded-none rounded-l-sm border-2 border-r-0 bg-paper px-4 text-ink ${errorId ? "border-danger" : "border-accent"} ${large ? "min-h-14 text-lg" : "min-h-11"}`}
        />
        <button type="submit" className={`${buttonClass("primary")} rounded-l-none ${large ? "min-w-24 text-lg" : ""}`}>
          {uiCopy.search}
        </button>
      </div>
      {hint ? (
        <p id={`${id}-hint`} className="mt-2 text-sm text-soft">
          {hint}
        </p>
      ) : null}
      <HiddenFields values={hidden} />
    </form>
  );
}
