/** Grades of the documents that answer a question: 3 exactly, 2 clearly helpful, 1 related. */
export type Grades = ReadonlyMap<string, number>;

/** The measures of one question, each from 0 to 1. */
export interface Measures {
  ndcg: number;
  mrr: number;
  recall: number;
  success: number;
}

const ndcgDepth = 10;
const mrrDepth = 10;
const recallDepth = 20;

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: readonly number[]) => grades.slice(0, ndcgDepth).reduce((total, grade, index) => total + gain(grade) / Math.log2(index + 2), 0);
const mean = (values: readonly number[]) => (values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length);

/**
 * nDCG@10 with gain 2^grade − 1 and discount log2(place + 1), MRR@10, recall@20, success@1; any grade counts as an answer for the last three.
 * @param options.ids the answer, the best first
 * @returns null where nothing answers the question: it has no part in the means
 */
export function measure(options: { ids: readonly string[]; relevant: Grades }): Measures | null {
  // A document that is answered twice answers once.
  const ids = [...new Set(options.ids)];
  const relevant = new Map([...options.relevant].filter(([, grade]) => grade > 0));
  if (relevant.size === 0) return null;
  const first = ids.findIndex((id) => relevant.has(id));
  const ideal = [...relevant.values()].sort((left, right) => right - left);
  return {
    ndcg: discounted(ids.map((id) => relevant.get(id) ?? 0)) / discounted(ideal),
    mrr: first === -1 || first >= mrrDepth ? 0 : 1 / (first + 1),
    recall: ids.slice(0, recallDepth).filter((id) => relevant.has(id)).length / relevant.size,
    success: first === 0 ? 1 : 0,
  };
}

/** The mean of each measure; null of none. */
export function meanOf(measures: readonly Measures[]): Measures | null {
  if (measures.length === 0) return null;
  const of = (name: keyof Measures) => mean(measures.map((one) => one[name]));
  return { ndcg: of("ndcg"), mrr: of("mrr"), recall: of("recall"), success: of("success") };
}

/**
 * Whether a document that only looks alike stands above the right one: the best graded that is answered with the best place.
 * Where nothing answers, whether one stands first.
 */
export function hasLookalikeAbove(options: { ids: readonly string[]; relevant: Grades; lookalikes: readonly string[] }): boolean {
  const { ids, relevant, lookalikes } = options;
  const best = Math.max(0, ...relevant.values());
  const alike = ids.findIndex((id) => lookalikes.includes(id) && (relevant.get(id) ?? 0) < Math.max(1, best));
  if (alike === -1) return false;
  if (best === 0) return alike === 0;
  const right = ids.findIndex((id) => relevant.get(id) === best);
  return right === -1 || alike < right;
}
