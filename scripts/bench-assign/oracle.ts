import type { AssignmentProblem, Pair } from "#app/domain/assignment/solver/problem.ts";
import type loadHighs from "highs";

const key = (pair: Pair) => `${pair.fileId} ${pair.reviewerId}`;

/** Tests of who may take each place still open on a file, written from the rule and not from the solver's limits. */
function openPlaces(options: { problem: AssignmentProblem; fileId: string; locked: ReadonlySet<string> }): ((outside: boolean, chair: boolean) => boolean)[] {
  const { problem, fileId, locked } = options;
  const file = problem.files.find(({ id }) => id === fileId);
  if (!file) return [];
  const stay = problem.reviewers.filter((reviewer) => locked.has(key({ fileId, reviewerId: reviewer.id })));
  const outside = (reviewer: (typeof stay)[number]) => reviewer.branchId !== file.branchId;
  const onlyOutside = stay.filter((reviewer) => outside(reviewer) && !reviewer.isChairClass).length;
  const onlyChair = stay.filter((reviewer) => !outside(reviewer) && reviewer.isChairClass).length;
  const twofold = stay.filter((reviewer) => outside(reviewer) && reviewer.isChairClass).length;
  const wants = [problem.rules.oneFromOutside && onlyOutside === 0, problem.rules.oneChairClass && onlyChair === 0];
  const open = Math.max(file.readers - stay.length, 0);
  const rest = wants.filter(Boolean).length - twofold;
  const places: ((outside: boolean, chair: boolean) => boolean)[] = [];
  if (rest === 2 && open === 1) places.push((out, chair) => out && chair);
  else if (rest === 2)
    places.push(
      (out) => out,
      (_, chair) => chair,
    );
  else if (rest === 1 && twofold === 1) places.push((out, chair) => out || chair);
  else if (rest === 1) places.push(wants[0] ? (out) => out : (_, chair) => chair);
  while (places.length < open) places.push(() => true);
  return places.slice(0, open);
}

/** The best number of new readers and its cost, by HiGHS as a program over reader × place × file. */
export function solveByProgram(options: { highs: Awaited<ReturnType<typeof loadHighs>>; problem: AssignmentProblem; big: number }): {
  assigned: number;
  cost: number;
} {
  const { highs, problem, big } = options;
  const locked = new Set(problem.locked.map(key));
  const barred = new Set([...problem.blocked, ...problem.locked].map(key));
  const previous = new Set(problem.previous.map(key));
  const affinity = new Map(problem.affinities.map((pair) => [key(pair), pair.affinity]));
  const terms: string[] = [];
  const rows: string[] = [];
  const names: string[] = [];
  const ofReviewer = new Map<string, string[]>(problem.reviewers.map(({ id }) => [id, []]));
  for (const file of problem.files) {
    const places = openPlaces({ problem, fileId: file.id, locked }).map((accepts) => ({ accepts, takers: [] as string[] }));
    for (const reviewer of problem.reviewers) {
      const pair = { fileId: file.id, reviewerId: reviewer.id };
      if (barred.has(key(pair))) continue;
      const price = 100 - (affinity.get(key(pair)) ?? 0) - (previous.has(key(pair)) ? problem.changeCost : 0);
      const mine: string[] = [];
      places.forEach((place, number) => {
        if (!place.accepts(reviewer.branchId !== file.branchId, reviewer.isChairClass)) return;
        const name = `x_${file.id}_${reviewer.id}_${number}`;
        terms.push(`- ${big - price} ${name}`);
        mine.push(name);
        place.takers.push(name);
      });
      if (mine.length > 0) rows.push(`${mine.join(" + ")} <= 1`);
      ofReviewer.get(reviewer.id)?.push(...mine);
      names.push(...mine);
    }
    for (const place of places) if (place.takers.length > 0) rows.push(`${place.takers.join(" + ")} <= 1`);
  }
  for (const reviewer of problem.reviewers) {
    const mine = ofReviewer.get(reviewer.id) ?? [];
    if (mine.length === 0) continue;
    const carried = reviewer.load + problem.locked.filter((pair) => pair.reviewerId === reviewer.id).length;
    const steps: string[] = [];
    for (let load = carried; load < reviewer.capacity; load += 1) {
      const name = `y_${reviewer.id}_${load}`;
      terms.push(`+ ${problem.evenness * load} ${name}`);
      steps.push(name);
      names.push(name);
    }
    rows.push(`${mine.join(" + ")}${steps.map((step) => ` - ${step}`).join("")} <= 0`);
  }
  const program = `Minimize\n obj: ${terms.join("\n ")}\nSubject To\n ${rows.join("\n ")}\nBounds\n ${names.map((name) => `0 <= ${name} <= 1`).join("\n ")}\nEnd`;
  if (terms.length === 0) return { assigned: 0, cost: 0 };
  const value = Math.round(highs.solve(program).ObjectiveValue);
  const assigned = Math.ceil(-value / big);
  return { assigned, cost: value + assigned * big };
}
