import type { AssignmentProblem, Reviewer } from "#app/domain/assignment/solver/problem.ts";

/** Most rules met at once, each by a reader of its own. */
function mostSeated(options: { readers: readonly Reviewer[]; tests: readonly ((reader: Reviewer) => boolean)[] }): number {
  const [accepts, ...tests] = options.tests;
  if (!accepts) return 0;
  const { readers } = options;
  const met = readers.filter(accepts).map((one) => 1 + mostSeated({ readers: readers.filter((other) => other !== one), tests }));
  return Math.max(mostSeated({ readers, tests }), ...met);
}

const subsets = (readers: readonly Reviewer[]): Reviewer[][] =>
  readers.reduce<Reviewer[][]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);

/** The most readers, and the least cost of as many, over every set of pairs; for problems of some 4 × 4. */
export function bestByTrial(problem: AssignmentProblem): { assigned: number; cost: number } {
  const has = (pairs: readonly { fileId: string; reviewerId: string }[], fileId: string, reviewerId: string) =>
    pairs.some((pair) => pair.fileId === fileId && pair.reviewerId === reviewerId);
  const menus = problem.files.map((file) => {
    const locked = problem.reviewers.filter((reviewer) => has(problem.locked, file.id, reviewer.id));
    const free = problem.reviewers.filter((reviewer) => !locked.includes(reviewer) && !has(problem.blocked, file.id, reviewer.id));
    const tests: ((reader: Reviewer) => boolean)[] = [];
    if (problem.rules.oneFromOutside) tests.push((reader) => reader.branchId !== file.branchId);
    if (problem.rules.oneChairClass) tests.push((reader) => reader.isChairClass);
    const open = file.readers - locked.length;
    const owed = tests.length - mostSeated({ readers: locked, tests });
    return subsets(free).filter((some) => {
      if (some.length === 0) return true;
      // Rules still unmet must leave their places open; one last place for both rules takes a reader who meets both.
      if (owed === 2 && open === 1) return some.length === 1 && some.every((one) => tests.every((accepts) => accepts(one)));
      const unmet = tests.length - mostSeated({ readers: [...locked, ...some], tests });
      return some.length + unmet <= open;
    });
  });
  let best = { assigned: -1, cost: 0 };
  const walk = (at: number, loads: Map<string, number>, assigned: number, cost: number) => {
    const file = problem.files[at];
    if (!file) {
      if (assigned > best.assigned || (assigned === best.assigned && cost < best.cost)) best = { assigned, cost };
      return;
    }
    for (const some of menus[at] ?? []) {
      const next = new Map(loads);
      let price = cost;
      for (const reader of some) {
        const load = next.get(reader.id) ?? 0;
        if (load >= reader.capacity) price = Infinity;
        const affinity = problem.affinities.find((pair) => pair.fileId === file.id && pair.reviewerId === reader.id)?.affinity ?? 0;
        price += 100 - affinity - (has(problem.previous, file.id, reader.id) ? problem.changeCost : 0) + problem.evenness * load;
        next.set(reader.id, load + 1);
      }
      if (price < Infinity) walk(at + 1, next, assigned + some.length, price);
    }
  };
  const carried = problem.reviewers.map((one): [string, number] => [one.id, one.load + problem.locked.filter((pair) => pair.reviewerId === one.id).length]);
  walk(0, new Map(carried), problem.locked.length, 0);
  return best;
}
