/** One paper, described once and drawn twice (DOCX and PDF). Plain data: it passes between threads. */
export interface Paper {
  /** The name in the file's properties. */
  title: string;
  /** Printed in a box above everything else: a draft, a copy that is not for everybody. */
  mark: string | null;
  /** Small, at the foot of every page: which file, which version. */
  footer: string;
  blocks: PaperBlock[];
}

export interface TextRun {
  text: string;
  bold?: true;
  italic?: true;
}

/** Who issues a paper, for the left column of the State layout. */
export interface Issuer {
  superior: string | null;
  name: string;
  /** “Số: …”, filled in by hand. */
  number: string;
}

export interface Signer {
  role: string;
  /** “(Ký và ghi rõ họ tên)”. */
  note: string;
  /** Printed below the room for the signature; empty where it is written by hand. */
  name: string;
}

export interface TableColumn {
  header: string;
  /** Share of the table's width; the shares of a table sum to 100. */
  width: number;
  align: "left" | "center";
}

export type PaperBlock =
  /** Quốc hiệu and tiêu ngữ: beside the issuer, or alone in the middle where the paper comes from people (Nghị định 30/2020, phụ lục I). */
  | { kind: "nationalHeader"; country: string; motto: string; issuer: Issuer | null; placeAndDate: string | null }
  | { kind: "title"; text: string; subject: string | null }
  | { kind: "addressee"; text: string }
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; runs: TextRun[]; indent: boolean }
  | { kind: "table"; caption: string | null; columns: TableColumn[]; rows: string[][] }
  /** A line to write on by hand. */
  | { kind: "blankLines"; count: number }
  /** The last words with the place of the signatures, which never stand alone on a page. */
  | { kind: "closing"; paragraphs: TextRun[][]; placeAndDate: string | null; signers: Signer[] };

/** A4 and the State margins, in millimetres (Nghị định 30/2020: 20–25 top and bottom, 30–35 left, 15–20 right). */
export const pageLayout = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;
export const textWidth = pageLayout.width - pageLayout.left - pageLayout.right;

/** Points. Text 13–14, quốc hiệu 12–13, tiêu ngữ 13–14 (Nghị định 30/2020); tables and the foot are ours. */
export const typeSizes = { text: 14, country: 12, motto: 13, issuer: 12, table: 12, footer: 9, mark: 12 } as const;

/** Points: the width of the motto in Tinos Bold 13; the line under it is as long as its words. */
export const mottoWidth = 159;
