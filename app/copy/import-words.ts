import { plainWord } from "../domain/import/cells.ts";
import type { PaperWords } from "../domain/import/paper-row.ts";
import { yesNoWords } from "./import.ts";
import { kindLabels, solutionKindLabels } from "./labels.ts";

const backwards = <Value extends string>(labels: Record<Value, string>): Map<string, Value> =>
  new Map((Object.entries(labels) as [Value, string][]).map(([value, label]) => [plainWord(label), value]));

/** The words a sheet of papers may use for coded values; the names of fields are the catalogue's. */
export const paperWords: Omit<PaperWords, "fieldSlug"> = {
  kind: backwards(kindLabels),
  solutionKind: backwards(solutionKindLabels),
  yesNo: new Map([
    [plainWord(yesNoWords.yes), true],
    [plainWord(yesNoWords.no), false],
  ]),
};
