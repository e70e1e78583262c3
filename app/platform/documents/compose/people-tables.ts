import { applicationWords, paperWords } from "#app/copy/papers.ts";
import { percentOf } from "#app/domain/papers/figures.ts";
import type { PaperBlock, TableColumn } from "#app/domain/papers/paper.ts";
import type { PaperFile } from "#app/domain/papers/paper-file.ts";
import { oneLine } from "#app/domain/papers/printable-text.ts";
import { dayOrNothing, nameOf, paragraph, text } from "./blocks.ts";

const words = paperWords.authorTable;
const column = (header: string, width: number, align: TableColumn["align"] = "left"): TableColumn => ({ header, width, align });

/** The columns of the official form; without birth date and qualification in a copy that may be passed on. */
export function officialAuthorTable(options: { file: PaperFile; isFull: boolean }): PaperBlock {
  const { file, isFull } = options;
  const columns = isFull
    ? [
        column(words.number, 6, "center"),
        column(words.name, 20),
        column(words.birthDate, 15, "center"),
        column(words.workplace, 19),
        column(words.jobTitle, 13),
        column(paperWords.qualification, 14),
        column(paperWords.share, 13, "center"),
      ]
    : [
        column(words.number, 7, "center"),
        column(words.name, 27),
        column(words.workplace, 30),
        column(words.jobTitle, 20),
        column(paperWords.share, 16, "center"),
      ];
  const rows = file.authors.map((author, index) => [
    String(index + 1),
    nameOf(author),
    ...(isFull ? [dayOrNothing(author.birthDate)] : []),
    oneLine(author.unitName),
    oneLine(author.jobTitle ?? ""),
    ...(isFull ? [oneLine(author.qualification ?? "")] : []),
    percentOf(author.share),
  ]);
  return { kind: "table", caption: null, columns, rows };
}

/** Name, workplace, title, share: all that the other papers need. */
export const shortAuthorTable = (file: PaperFile): PaperBlock => officialAuthorTable({ file, isFull: false });

/** People of the first application; a copy that may be passed on says only how many they were. */
export function participantTable(options: { file: PaperFile; isFull: boolean }): PaperBlock[] {
  const { participants } = options.file.content;
  if (participants.length === 0) return [paragraph(text(paperWords.nothing))];
  if (!options.isFull) return [paragraph(text(applicationWords.participantsWithheld(participants.length)))];
  const columns = [
    column(words.number, 6, "center"),
    column(words.name, 19),
    column(words.birthDate, 14, "center"),
    column(words.workplace, 18),
    column(words.jobTitle, 12),
    column(paperWords.qualification, 12),
    column(paperWords.contribution, 19),
  ];
  const rows = participants.map((person, index) => [
    String(index + 1),
    oneLine(person.fullName),
    dayOrNothing(person.birthDate),
    oneLine(person.workplace),
    oneLine(person.jobTitle),
    oneLine(person.qualification),
    oneLine(person.contribution),
  ]);
  return [{ kind: "table", caption: null, columns, rows }];
}
