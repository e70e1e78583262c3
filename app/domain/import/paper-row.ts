import { limits, type DraftContent, type Kind, type SolutionKind } from "../initiative/content.ts";
import type { SheetRow } from "./cells.ts";
import { authorNumbers, type PaperColumn } from "./paper-columns.ts";
import { readChoice, readDay, readEmail, readLine, readShare, readText } from "./read-cell.ts";
import type { rowReader } from "./review.ts";

/** The words people may write in the cells of a choice, as `plainWord` makes them. */
export interface PaperWords {
  kind: ReadonlyMap<string, Kind>;
  solutionKind: ReadonlyMap<string, SolutionKind>;
  fieldSlug: ReadonlyMap<string, string>;
  yesNo: ReadonlyMap<string, boolean>;
}

export interface AuthorCells {
  fullName: string;
  email: string | null;
  /** Hundredths of a per cent. */
  share: number;
}

interface RowOptions {
  cells: SheetRow["cells"];
  reader: ReturnType<typeof rowReader<PaperColumn>>;
}

const longColumns = ["problem", "purpose", "solution", "novelty", "conditions", "benefits", "benefitsByAppliers", "economicEffect", "socialEffect"] as const;

/** The cells about the initiative itself; what is missing is asked by `findGaps` afterwards. */
export function contentOf(options: RowOptions & { words: PaperWords; today: string }): {
  content: DraftContent;
  canBeReplicated: boolean;
  documentNumber: string;
} {
  const { cells, reader, words } = options;
  const line = (column: PaperColumn, maximum: number) => reader.take(column, readLine(cells[column], { maximum }), "");
  const long = (column: PaperColumn, maximum: number = limits.long) => reader.take(column, readText(cells[column], { maximum }), "");
  const texts = Object.fromEntries(longColumns.map((column) => [column, long(column)])) as Record<(typeof longColumns)[number], string>;
  const canBeReplicated = reader.take("canBeReplicated", readChoice(cells.canBeReplicated, words.yesNo), null);
  if (canBeReplicated === null && !reader.errors.some(({ column }) => column === "canBeReplicated")) reader.add("canBeReplicated", "cell_missing");
  const content: DraftContent = {
    ...texts,
    title: line("title", limits.title),
    kind: reader.take("kind", readChoice(cells.kind, words.kind), null) ?? "initiative",
    solutionKind: reader.take("solutionKind", readChoice(cells.solutionKind, words.solutionKind), null),
    fieldSlug: reader.take("fieldSlug", readChoice(cells.fieldSlug, words.fieldSlug), null),
    summary: long("summary", limits.summary),
    firstAppliedOn: reader.take("firstAppliedOn", readDay(cells.firstAppliedOn, { today: options.today }), null),
    appliedPlace: line("appliedPlace", limits.place),
    replicationScope: long("replicationScope"),
    differenceNote: "",
    yearlySavingVnd: null,
    verifiedByFinance: null,
    investor: "",
    participants: [],
    links: [],
    confidential: "",
  };
  return { content, canBeReplicated: canBeReplicated ?? false, documentNumber: line("documentNumber", 60) };
}

/** The authors of a row in their order. A place of which all three cells are empty is none; the first must be there, with an address. */
export function readAuthors({ cells, reader }: RowOptions): AuthorCells[] {
  const authors: AuthorCells[] = [];
  for (const number of authorNumbers) {
    const places = [`name${number}`, `email${number}`, `share${number}`] as const;
    if (number > 1 && places.every((place) => (cells[place] ?? "") === "")) continue;
    const email = reader.take(places[1], readEmail(cells[places[1]]), null);
    const share = readShare(cells[places[2]]);
    if (!share.ok) reader.add(places[2], share.reason);
    if (number === 1 && email === null && !reader.errors.some(({ column }) => column === "email1")) reader.add("email1", "cell_missing");
    if (email !== null && authors.some((author) => author.email === email)) reader.add(places[1], "author_twice");
    authors.push({
      fullName: reader.take(places[0], readLine(cells[places[0]], { maximum: 120, required: true }), ""),
      email,
      share: share.ok ? share.value : 0,
    });
  }
  return authors;
}
