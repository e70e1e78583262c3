import { confirmationWords as words, paperWords } from "#app/copy/papers.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { datePartsOf, formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import type { PaperBlock, TextRun } from "#app/domain/papers/paper.ts";
import type { PaperConfirmation, PaperFile } from "#app/domain/papers/paper-file.ts";
import { oneLine } from "#app/domain/papers/printable-text.ts";
import { answer, bold, fact, headerOfIssuer, italic, paragraph, placeAndDate, text } from "./blocks.ts";
import { shortAuthorTable } from "./people-tables.ts";

/**
 * The unit's confirmation, with the room for signature and seal empty.
 * @param options.isBlank leaves its answers open too, to be written by hand
 */
export function unitConfirmation(options: { file: PaperFile; isBlank: boolean }): PaperBlock[] {
  const { file } = options;
  const { content } = file;
  const confirmation = options.isBlank ? null : file.confirmation;
  const unit = oneLine(file.unitName);
  return [
    headerOfIssuer({
      issuer: { superior: file.unitSuperior?.toLocaleUpperCase("vi") ?? null, name: unit.toLocaleUpperCase("vi"), number: paperWords.number },
      placeAndDate: placeAndDate(confirmation && dayInVietnam(new Date(confirmation.confirmedAt))),
    }),
    { kind: "title", text: words.title, subject: words.subject[content.kind] },
    paragraph(text(words.opening(unit))),
    fact(words.name, content.title || paperWords.notWritten),
    ...(file.code === null ? [] : [fact(words.code, file.code)]),
    paragraph(bold(words.authors)),
    shortAuthorTable(file),
    ...(confirmation ? written(file, confirmation) : blank),
    {
      kind: "closing",
      paragraphs: notes(file, confirmation),
      placeAndDate: null,
      signers: [{ role: words.signer, note: paperWords.signAndSeal, name: "" }],
    },
  ];
}

function written(file: PaperFile, confirmation: PaperConfirmation): PaperBlock[] {
  // The unit's word is complete as it was given: an empty answer is “none”, also while the authors work on a new text.
  const said = (label: string, words: string): PaperBlock[] => [{ kind: "heading", text: label }, ...answer({ written: words, file: { version: {} } })];
  const { month, year } = datePartsOf(confirmation.appliedSince);
  return [
    fact(words.appliedSince, confirmation.appliedSince === null ? words.notApplied : words.since(month, year)),
    ...said(words.economic, confirmation.economicEffect),
    ...said(words.social, confirmation.socialEffect),
    fact(words.replication, confirmation.canBeReplicated ? words.canBe : words.cannotBe),
    ...said(words.conclusion, confirmation.conclusion),
  ];
}

const byHand = (label: string, count: number): PaperBlock[] => [
  { kind: "heading", text: label },
  { kind: "blankLines", count },
];

const blank: PaperBlock[] = [
  fact(words.appliedSince, words.blankMonth),
  ...byHand(words.economic, 4),
  ...byHand(words.social, 4),
  fact(words.replication, words.blankReplication),
  ...byHand(words.conclusion, 4),
];

function notes(file: PaperFile, confirmation: PaperConfirmation | null): TextRun[][] {
  const notRecognition = [italic(words.notRecognition(oneLine(file.programmeName)))];
  if (!confirmation) return [notRecognition];
  const by = oneLine(confirmation.confirmedBy ?? "") || words.recordedBySomeone;
  return [[text(words.recorded(by, formatInstant(confirmation.confirmedAt)))], notRecognition];
}
