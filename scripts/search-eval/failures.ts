import type { SearchAnswer } from "#search/types.ts";
import type { AskedQuery, AskedSimilar } from "./ask.ts";
import type { CorpusLine } from "./labelled-lines.ts";
import { messages } from "./messages.ts";
import { hasLookalikeAbove, measure, type Grades } from "./metrics.ts";

interface Shown {
  name: string;
  ids: string[];
  relevant: Grades;
  lookalikes: string[];
  lowConfidence: boolean;
  answer: SearchAnswer | null;
}

const shownResults = 5;

/** Lower is worse: what is wrong about the answer to a question that nothing answers counts like a miss. */
function merit({ ids, relevant, lookalikes, lowConfidence }: Shown): number {
  const measures = measure({ ids, relevant });
  if (!measures) return lowConfidence ? 1 : 0.5;
  return measures.ndcg - (hasLookalikeAbove({ ids, relevant, lookalikes }) ? 0.5 : 0) - (lowConfidence ? 0.3 : 0);
}

const reasonsOf = (answer: SearchAnswer | null, index: number) =>
  (answer?.hits[index]?.reasons ?? []).flatMap(({ name, value }) => (Math.abs(value) < 0.005 ? [] : [`${name} ${value.toFixed(2)}`])).join(" ");

function describe(shown: Shown, titles: ReadonlyMap<string, string>): string {
  const { ids, relevant, lookalikes, answer } = shown;
  const notes = [shown.lowConfidence ? messages.low : "", answer?.correction ? messages.correction(answer.correction.text) : ""].filter(Boolean);
  const wanted = [...relevant].sort((left, right) => right[1] - left[1]);
  const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) + 1 : null);
  return [
    `${shown.name}${notes.length > 0 ? ` [${notes.join("; ")}]` : ""}  ${merit(shown).toFixed(3)}`,
    ...wanted.map(([id, grade]) => `    ${messages.wanted} ${grade} ${id} (${messages.place(place(id))}): ${titles.get(id) ?? "?"}`),
    ...ids.slice(0, shownResults).map((id, index) => {
      const mark = lookalikes.includes(id) ? ` ${messages.lookalike}` : "";
      return `    ${messages.found} ${index + 1} ${id} (${relevant.get(id) ?? 0})${mark}: ${titles.get(id) ?? "?"}  ${reasonsOf(answer, index)}`;
    }),
    ...(ids.length === 0 ? [`    ${messages.found} ${messages.nothing}`] : []),
  ].join("\n");
}

function worst(all: readonly Shown[], most: number, titles: ReadonlyMap<string, string>): string {
  const failed = all
    .map((shown) => ({ shown, merit: merit(shown) }))
    .filter((one) => one.merit < 1 - 1e-9)
    .sort((left, right) => left.merit - right.merit)
    .slice(0, most);
  return [messages.worst(failed.length), ...failed.map(({ shown }) => describe(shown, titles))].join("\n");
}

const titlesOf = (lines: readonly CorpusLine[]) => new Map(lines.map(({ id, title }) => [String(id), title]));

/** The questions answered worst, with what should have come and what came. */
export function queryFailures(options: { asked: readonly AskedQuery[]; lines: readonly CorpusLine[]; most: number; category: string | null }): string {
  const chosen = options.asked.filter(({ line }) => options.category === null || line.category === options.category);
  const all = chosen.map(({ line, ids, lowConfidence, answer }): Shown => {
    const name = `${line.qid} ${line.category}: ${line.q}`;
    return { name, ids: ids.map(String), relevant: line.relevant, lookalikes: line.must_not_top, lowConfidence, answer };
  });
  return worst(all, options.most, titlesOf(options.lines));
}

export function similarFailures(options: { asked: readonly AskedSimilar[]; lines: readonly CorpusLine[]; most: number }): string {
  const all = options.asked.map(({ line, ids, lowConfidence }): Shown => {
    const name = `${line.sid}: ${line.title}`;
    return { name, ids: ids.map(String), relevant: line.near, lookalikes: line.lookalike, lowConfidence, answer: null };
  });
  return worst(all, options.most, titlesOf(options.lines));
}
