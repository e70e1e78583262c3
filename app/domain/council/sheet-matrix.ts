import type { FeasibilityTag } from "../feasibility/tags.ts";
import type { Status } from "../initiative/states.ts";
import { findDisagreement, type Disagreement } from "../scoring/disagreement.ts";
import { rangeOf } from "../scoring/mean.ts";
import { findStandingApart } from "../scoring/standing-apart.ts";

/** What one member has handed in for a file. */
export interface MatrixCell {
  memberId: number;
  /** Hundredths; null until the score sheet is in. */
  total: number | null;
  /** Null until the feasibility sheet is in. */
  tag: FeasibilityTag | null;
  standsApart: boolean;
}

export interface MatrixRow {
  id: number;
  code: string | null;
  title: string;
  cells: MatrixCell[];
  /** Members who owe one sheet or both. */
  waiting: number;
  /** Between the highest and the lowest total; null below two. */
  range: number | null;
  /** The council's score of the sheets that are in, in hundredths; null where there is none. */
  score: number | null;
  disagreement: Disagreement | null;
  /** The members disagree and the council has not decided: the file is for its meeting. */
  isOnAgenda: boolean;
  /** On the agenda, judged by fewer than three, and the viewer is the one who may ask a third. */
  asksThird: boolean;
}

/** From this number on no further reader is proposed (domain notes §3: two readers, a third where they disagree). */
const enoughReaders = 3;

const undecided: readonly Status[] = ["under_review", "in_council"];

/** One row of the matrix. @param options.mayAssign whether the viewer may give the file to another reader now */
export function matrixRow(options: {
  file: { id: number; code: string | null; title: string; status: Status };
  sheets: readonly { memberId: number; total: number | null; tag: FeasibilityTag | null }[];
  score: number | null;
  mayAssign: boolean;
}): MatrixRow {
  const { file, sheets, score, mayAssign } = options;
  const scored = sheets.flatMap(({ memberId, total }) => (total === null ? [] : [{ memberId, total }]));
  const totals = scored.map(({ total }) => total);
  const apart = findStandingApart(totals);
  const apartId = apart === null ? null : scored[apart]?.memberId;
  const disagreement = findDisagreement({ totals, tags: sheets.flatMap(({ tag }) => tag ?? []) });
  const isOnAgenda = disagreement !== null && undecided.includes(file.status);
  return {
    ...{ id: file.id, code: file.code, title: file.title },
    cells: sheets.map((sheet) => ({ ...sheet, standsApart: sheet.memberId === apartId })),
    waiting: sheets.filter(({ total, tag }) => total === null || tag === null).length,
    range: rangeOf(totals),
    score,
    disagreement,
    isOnAgenda,
    asksThird: isOnAgenda && mayAssign && sheets.length < enoughReaders,
  };
}

export interface MatrixMember {
  memberId: number;
  fullName: string;
  /** Files of which both sheets are in, of how many, and in how many the member stands apart. */
  finished: number;
  assigned: number;
  apart: number;
}

/** Who judges any of the files and how far they have come, by name. */
export function matrixMembers(options: { rows: readonly MatrixRow[]; names: ReadonlyMap<number, string> }): MatrixMember[] {
  const members = new Map<number, MatrixMember>();
  for (const { memberId, total, tag, standsApart } of options.rows.flatMap(({ cells }) => cells)) {
    const known = members.get(memberId) ?? { memberId, fullName: options.names.get(memberId) ?? "", finished: 0, assigned: 0, apart: 0 };
    members.set(memberId, {
      ...known,
      finished: known.finished + (total !== null && tag !== null ? 1 : 0),
      assigned: known.assigned + 1,
      apart: known.apart + (standsApart ? 1 : 0),
    });
  }
  const byName = new Intl.Collator("vi");
  return [...members.values()].sort((one, other) => byName.compare(one.fullName, other.fullName) || one.memberId - other.memberId);
}
