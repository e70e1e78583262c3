import { solutionKindLabels } from "#app/copy/labels.ts";
import { applicationWords, descriptionWords as words, paperTitles, paperWords } from "#app/copy/papers.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { groupedNumber } from "#app/domain/papers/figures.ts";
import type { PaperBlock } from "#app/domain/papers/paper.ts";
import type { PaperFile } from "#app/domain/papers/paper-file.ts";
import { oneLine } from "#app/domain/papers/printable-text.ts";
import { answer, bold, declaredPlaceAndDate, fact, headerOfPeople, paragraph, question, text } from "./blocks.ts";
import { shortAuthorTable } from "./people-tables.ts";

const heading = (label: string): PaperBlock => ({ kind: "heading", text: label });

/** The description report: what is asked beside the official form (domain notes §2). */
export function descriptionReport(options: { file: PaperFile; isFull: boolean }): PaperBlock[] {
  const { file, isFull } = options;
  const { content } = file;
  const ask = (label: string, written: string) => question({ label, written, file });
  return [
    headerOfPeople,
    { kind: "title", text: paperTitles[content.kind]["mo-ta"].toLocaleUpperCase("vi"), subject: null },
    heading(words.general),
    fact(words.name(paperWords.noun[content.kind]), content.title),
    ...(file.code === null ? [] : [fact(words.code, file.code)]),
    fact(words.solutionKind, content.solutionKind === null ? "" : solutionKindLabels[content.solutionKind]),
    fact(words.field, file.fieldName ?? ""),
    fact(words.unit, file.unitName),
    fact(words.campaign, file.campaignName),
    paragraph(bold(words.authors)),
    shortAuthorTable(file),
    heading(words.situation),
    ...ask(words.problem, content.problem),
    ...ask(words.purpose, content.purpose),
    heading(words.solution),
    ...ask(words.summary, content.summary),
    ...ask(words.steps, content.solution),
    ...ask(words.novelty, content.novelty),
    ...ask(words.conditions, content.conditions),
    ...(isFull && content.differenceNote !== "" ? ask(words.difference, content.differenceNote) : []),
    heading(words.practice),
    fact(words.firstApplied, content.firstAppliedOn === null ? paperWords.notApplied : formatDay(content.firstAppliedOn)),
    fact(words.place, content.appliedPlace),
    ...ask(words.scope, content.replicationScope),
    heading(words.effect),
    ...ask(words.byAuthors, content.benefits),
    ...ask(words.byAppliers, content.benefitsByAppliers),
    ...ask(words.economic, content.economicEffect),
    ...saving(file),
    ...ask(words.social, content.socialEffect),
    heading(words.links),
    ...links(file),
    heading(words.evidence),
    ...evidence(file),
    ...(isFull ? confidential(file) : []),
    closing(file),
  ];
}

function saving({ content }: PaperFile): PaperBlock[] {
  if (content.yearlySavingVnd === null) return [];
  const verified = content.verifiedByFinance === true ? words.verified : words.unverified;
  return [paragraph(text(`${words.saving(groupedNumber(content.yearlySavingVnd))} ${verified}`))];
}

function links(file: PaperFile): PaperBlock[] {
  if (file.links.length === 0) return [paragraph(text(paperWords.nothing))];
  return file.links.map((link) => paragraph(bold(`${link.code}. `), text([link.text, link.reason].map(oneLine).filter(Boolean).join(" – "))));
}

function evidence(file: PaperFile): PaperBlock[] {
  if (file.evidence.length === 0) return [paragraph(text(paperWords.nothing))];
  return file.evidence.map(({ name }, index) => paragraph(text(`${index + 1}. ${oneLine(name)}`)));
}

function confidential(file: PaperFile): PaperBlock[] {
  if (file.content.confidential === "") return [heading(words.confidential), paragraph(text(paperWords.nothing))];
  return [heading(words.confidential), paragraph(bold(`[${applicationWords.confidentialMark}]`)), ...answer({ written: file.content.confidential, file })];
}

function closing(file: PaperFile): PaperBlock {
  const [first, ...others] = file.authors;
  return {
    kind: "closing",
    paragraphs: [],
    placeAndDate: declaredPlaceAndDate(file),
    signers: [{ role: others.length > 0 ? words.author.many : words.author.one, note: paperWords.sign, name: oneLine(first?.fullName ?? "") }],
  };
}
