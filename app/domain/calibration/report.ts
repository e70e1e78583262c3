import type { Rubric } from "../scoring/rubric.ts";
import type { MarkedSheet } from "../scoring/rules/counted-sheets.ts";
import { scoreOfCouncil } from "../scoring/rules/council-score.ts";
import type { ScoringRules } from "../scoring/rules/rules.ts";
import { panelAgreement, type Agreement } from "./agreement.ts";
import { calibrate, type CalibratedJudge } from "./calibration.ts";
import type { CalibratedFile } from "./calibrated-files.ts";
import { sheetsByFile } from "./sheet.ts";
import type { Spread } from "./spread.ts";

export interface ReportFile extends CalibratedFile {
  /** What the rules of the rubric make of the sheets, in hundredths. */
  official: number;
}

/** Judges and files of one component: nothing of two of them may be compared. */
export interface ReportGroup {
  number: number;
  judges: CalibratedJudge[];
  files: ReportFile[];
}

export interface CalibrationReport {
  /** The official score is the plain mean of the sheets: no weights, no sheet left out. */
  meanIsOfficial: boolean;
  groups: ReportGroup[];
  /** Null where no file has two sheets: there is nothing to compare. */
  spread: Spread | null;
  agreement: { total: Agreement; criteria: (Agreement & { criterionId: number })[] };
}

/** The calibration of a council's sheets, each scored by the rules of its rubric; the order of the sheets does not matter. */
export function calibrationReport(options: {
  rubric: Rubric & { rules: ScoringRules };
  sheets: readonly (MarkedSheet & { judgeId: number; fileId: number })[];
}): CalibrationReport {
  const { rubric } = options;
  const scoreOf = (sheets: readonly MarkedSheet[]) => scoreOfCouncil({ rubric, sheets, rules: rubric.rules })?.total ?? 0;
  const sheets = options.sheets.map((sheet) => ({ judgeId: sheet.judgeId, fileId: sheet.fileId, total: scoreOf([sheet]) }));
  const { components, judges, files, spread } = calibrate({ sheets });
  const sheetsOfFile = sheetsByFile(options.sheets);
  const marked = options.sheets.map((sheet, index) => ({
    ...{ judgeId: sheet.judgeId, fileId: sheet.fileId, total: sheets[index]?.total ?? 0 },
    marks: Object.fromEntries(sheet.marks.map(({ criterionId, mark }) => [criterionId, mark])),
  }));
  return {
    meanIsOfficial: rubric.rules.weights === null && rubric.rules.dropFrom === null,
    groups: components.map(({ number }) => ({
      number,
      judges: judges.filter(({ component }) => component === number),
      files: files.filter(({ component }) => component === number).map((file) => ({ ...file, official: scoreOf(sheetsOfFile.get(file.fileId) ?? []) })),
    })),
    spread,
    agreement: panelAgreement({ criterionIds: rubric.criteria.map(({ id }) => id), sheets: marked }),
  };
}
