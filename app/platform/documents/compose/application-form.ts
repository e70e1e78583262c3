import { applicationWords as words, paperTitles, paperWords } from "#app/copy/papers.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import type { PaperBlock } from "#app/domain/papers/paper.ts";
import type { PaperFile } from "#app/domain/papers/paper-file.ts";
import { oneLine } from "#app/domain/papers/printable-text.ts";
import { answer, bold, declaredPlaceAndDate, headerOfPeople, italic, paragraph, question, text } from "./blocks.ts";
import { officialAuthorTable, participantTable } from "./people-tables.ts";

/** The application (Thông tư 18/2013/TT-BKHCN, phụ lục I), every question in the order of the form; an idea asks for no recognition. */
export function applicationForm(options: { file: PaperFile; isFull: boolean }): PaperBlock[] {
  const { file, isFull } = options;
  const { content } = file;
  const noun = paperWords.noun[content.kind];
  const number = file.authors.length > 1 ? "many" : "one";
  const ask = (label: string, written: string) => question({ label, written, file });
  return [
    headerOfPeople,
    { kind: "title", text: paperTitles[content.kind].don.toLocaleUpperCase("vi"), subject: null },
    { kind: "addressee", text: words.to(oneLine(file.addressee) || oneLine(file.campaignName)) },
    paragraph(text(words.opening[number])),
    officialAuthorTable({ file, isFull }),
    paragraph(text(words.request[content.kind][number]), bold(oneLine(content.title) || paperWords.notWritten)),
    ...(content.kind === "idea" ? [paragraph(italic(words.ideaNote))] : []),
    ...ask(words.investor(noun), content.investor),
    ...ask(words.field(noun), file.fieldName ?? ""),
    { kind: "heading", text: words.firstApplied(noun) },
    paragraph(text(firstApplied(file))),
    ...ask(words.nature(noun), [content.summary, content.problem, content.solution, content.novelty].join("\n")),
    ...(isFull ? confidential(file) : []),
    ...ask(words.conditions(noun), content.conditions),
    ...ask(words.benefits(noun), content.benefits),
    ...ask(words.benefitsByAppliers(noun), content.benefitsByAppliers),
    { kind: "heading", text: words.participants },
    ...participantTable({ file, isFull }),
    {
      kind: "closing",
      paragraphs: [[text(words.declaration[number])]],
      placeAndDate: declaredPlaceAndDate(file),
      signers: file.authors.map((author, index) => ({
        role: number === "one" ? words.signer.one : words.signer.many(index + 1),
        note: paperWords.sign,
        name: oneLine(author.fullName),
      })),
    },
  ];
}

function firstApplied({ content }: PaperFile): string {
  if (content.firstAppliedOn === null) return paperWords.notApplied;
  return [formatDay(content.firstAppliedOn), oneLine(content.appliedPlace)].filter((part) => part !== "").join(", ");
}

function confidential(file: PaperFile): PaperBlock[] {
  const { confidential: written } = file.content;
  const heading: PaperBlock = { kind: "heading", text: words.confidential };
  if (written === "") return [heading, paragraph(text(paperWords.nothing))];
  return [heading, paragraph(bold(`[${words.confidentialMark}]`)), ...answer({ written, file })];
}
