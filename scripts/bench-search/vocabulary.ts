import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { randomOf } from "./random.ts";

const root = join(import.meta.dirname, "..", "..");
/** Words that are made of real syllables, behind those that stand in texts. */
const invented = 6000;
const letters = /^\p{L}+$/u;

export interface Vocabulary {
  /** Words of one to three syllables, the most frequent first. */
  words: string[];
  syllables: string[];
}

/** Texts of the project: the plan, the demonstration data, the labelled set of the search. */
function texts(): string[] {
  const data = join(root, "db", "data");
  const files = [...filesIn(data), ...filesIn(join(data, "demo")), join(root, "tests", "search", "corpus.jsonl")].filter((file) => existsSync(file));
  return files.flatMap((file) => {
    const content = readFileSync(file, "utf8").normalize("NFC");
    return file.endsWith(".csv") ? [content] : [...content.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].flatMap(([, text]) => (text?.includes(" ") ? [text] : []));
  });
}

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.(json|csv)$/u.test(name))
    .sort()
    .map((name) => join(folder, name));

/** Stretches of syllables without a sign between them. */
const stretches = (text: string): string[][] =>
  text.split(/[^\p{L}\s]+/u).map((part) =>
    part
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => letters.test(word) && word.length <= 7),
  );

/** Reads the vocabulary of the bench: real words with the frequencies of their ranks, then combinations of real syllables. */
export function readVocabulary(): Vocabulary {
  const counts = new Map<string, number>();
  const alone = new Map<string, number>();
  const count = (map: Map<string, number>, word: string) => map.set(word, (map.get(word) ?? 0) + 1);
  for (const stretch of texts().flatMap(stretches)) {
    stretch.forEach((syllable, index) => {
      count(alone, syllable);
      if (index + 1 < stretch.length) count(counts, stretch.slice(index, index + 2).join(" "));
      if (index + 2 < stretch.length) count(counts, stretch.slice(index, index + 3).join(" "));
    });
  }
  const byCount = (map: Map<string, number>, least: number) =>
    [...map].filter(([, times]) => times >= least).sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
  const syllables = byCount(alone, 2).map(([word]) => word);
  const real = [...byCount(counts, 1).filter(([word, times]) => word.split(" ").length === 2 || times >= 3), ...byCount(alone, 12)]
    .sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
    .map(([word]) => word);
  const random = randomOf(1, 0);
  const more = Array.from({ length: invented }, () => `${random.pick(syllables)} ${random.pick(syllables)}`);
  return { words: [...new Set([...real, ...more])], syllables };
}
