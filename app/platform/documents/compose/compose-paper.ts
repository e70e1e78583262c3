import { paperTitles, paperWords } from "#app/copy/papers.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import type { Paper, PaperBlock } from "#app/domain/papers/paper.ts";
import { contentOfCopy, type PaperFile, type PaperReader } from "#app/domain/papers/paper-file.ts";
import type { PaperCopy, PaperName } from "#app/domain/papers/papers.ts";
import { applicationForm } from "./application-form.ts";
import { descriptionReport } from "./description-report.ts";
import { filingReceipt } from "./filing-receipt.ts";
import { unitConfirmation } from "./unit-confirmation.ts";

const composers: Record<PaperName, (options: { file: PaperFile; isFull: boolean }) => PaperBlock[]> = {
  don: applicationForm,
  "mo-ta": descriptionReport,
  "xac-nhan": ({ file }) => unitConfirmation({ file, isBlank: false }),
  "xac-nhan-trong": ({ file }) => unitConfirmation({ file, isBlank: true }),
  "bien-nhan": filingReceipt,
};

/** Papers that carry what is confidential in their full copy. */
const holdsSecrets: readonly PaperName[] = ["don", "mo-ta"];

/** One paper of a file, described block by block: the same description is drawn as DOCX and as PDF. */
export function composePaper(options: { paper: PaperName; copy: PaperCopy; file: PaperFile; reader: PaperReader }): Paper {
  const { paper, copy } = options;
  const file = contentOfCopy(options);
  return {
    title: paperTitles[file.content.kind][paper],
    mark: markOf({ paper, copy, file }),
    footer:
      file.version && file.code !== null
        ? paperWords.footerVersion(file.code, file.version.number, formatInstant(file.version.sentAt))
        : paperWords.footerDraft(file.id),
    blocks: composers[paper]({ file, isFull: copy === "full" }),
  };
}

function markOf(options: { paper: PaperName; copy: PaperCopy; file: PaperFile }): string | null {
  const { paper, copy, file } = options;
  const marks = [
    ...(file.version ? [] : [paperWords.draftMark]),
    ...(copy === "open" ? [paperWords.openMark] : []),
    ...(copy === "full" && holdsSecrets.includes(paper) && file.content.confidential !== "" ? [paperWords.fullMark] : []),
  ];
  return marks.length > 0 ? marks.join("\n") : null;
}
