import { parseVietnameseDate } from "../dates/vietnamese-date.ts";
import { pageNumber } from "../lists/page-number.ts";

/** What a reader of the log asked for, as it stands in the address. */
export interface EventQuery {
  verb: string;
  actor: string;
  subjectKind: string;
  subject: string;
  from: string;
  to: string;
}

const names = { verb: "viec", actor: "nguoi", subjectKind: "loai", subject: "doi-tuong", from: "tu", to: "den" } as const satisfies Record<
  keyof EventQuery,
  string
>;
const keys = Object.keys(names) as (keyof EventQuery)[];

/** Reads the filters of the log from an address. Nothing typed is lost: what cannot be read stays in `query` and is named in `wrongDays`. */
export function readEventFilters(address: URL) {
  const query = Object.fromEntries(keys.map((key) => [key, (address.searchParams.get(names[key]) ?? "").slice(0, 100).trim()])) as Record<
    keyof EventQuery,
    string
  >;
  const from = parseVietnameseDate(query.from);
  const to = parseVietnameseDate(query.to);
  return {
    query,
    wrongDays: (["from", "to"] as const).filter((key) => query[key] !== "" && !(key === "from" ? from : to).ok),
    filters: {
      verb: query.verb || null,
      actor: query.actor,
      subjectKind: query.subjectKind || null,
      subject: query.subject,
      from: from.ok ? from.value : null,
      to: to.ok ? to.value : null,
      page: pageNumber(address.searchParams.get("trang")),
    },
  };
}

/** The address of another page of the same list. */
export function eventPageAddress(options: { path: string; query: EventQuery; page: number }): string {
  const filled = keys.flatMap((key) => (options.query[key] === "" ? [] : [[names[key], options.query[key]] as [string, string]]));
  return `${options.path}?${new URLSearchParams([...filled, ["trang", String(options.page)]]).toString()}`;
}
