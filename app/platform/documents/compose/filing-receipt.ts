import { receiptCopy } from "#app/copy/dossier.ts";
import { kindLabels } from "#app/copy/labels.ts";
import { receiptWords as words } from "#app/copy/papers.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { percentOf } from "#app/domain/papers/figures.ts";
import type { PaperBlock } from "#app/domain/papers/paper.ts";
import type { PaperFile } from "#app/domain/papers/paper-file.ts";
import { oneLine } from "#app/domain/papers/printable-text.ts";
import { headerOfPeople, italic, nameOf, paragraph, text } from "./blocks.ts";

/** The receipt: the same facts as its page, from the version that was sent. */
export function filingReceipt({ file }: { file: PaperFile }): PaperBlock[] {
  const { facts } = receiptCopy;
  const { version, content } = file;
  const rows = [
    [receiptCopy.codeLabel, file.code ?? ""],
    [facts.title, oneLine(content.title)],
    [facts.kind, kindLabels[content.kind]],
    [facts.campaign, oneLine(file.campaignName)],
    [facts.unit, oneLine(file.unitName)],
    [facts.authors, file.authors.map((author) => `${nameOf(author)} (${percentOf(author.share)})`).join("; ")],
    ...(version ? [[facts.sentAt, formatInstant(version.sentAt)]] : []),
    ...(version && version.number > 1 && file.firstSentAt !== null ? [[facts.firstSentAt, formatInstant(file.firstSentAt)]] : []),
    ...(version ? [[facts.version, String(version.number)]] : []),
    ...(version ? [[facts.check, version.checkNumber]] : []),
    ...(version?.sentBy ? [[facts.sentBy, oneLine(version.sentBy)]] : []),
  ];
  return [
    headerOfPeople,
    { kind: "title", text: words.title, subject: null },
    paragraph(text(words.opening(oneLine(file.programmeName)))),
    {
      kind: "table",
      caption: null,
      columns: [
        { header: words.columns.what, width: 28, align: "left" },
        { header: words.columns.value, width: 72, align: "left" },
      ],
      rows,
    },
    { kind: "heading", text: words.next },
    ...words.steps(oneLine(file.unitName)).map((step) => paragraph(text(step))),
    paragraph(italic(words.made)),
  ];
}
