import loadHighs from "highs";
import { solveAssignment } from "#app/domain/assignment/solver/solve.ts";
import { messages } from "./messages.ts";
import { solveByProgram } from "./oracle.ts";
import { randomProblem } from "./random-problem.ts";

/** Far above what all readers of one drawn problem can cost, so that a reader more is always worth it. */
const big = 1_000_000;
const k = 3;

function timeOf(files: number, reviewers: number): { files: number; reviewers: number; k: number; ms: number } {
  const rules = { oneFromOutside: true, oneChairClass: true };
  const problem = randomProblem({ seed: files, files, reviewers, k, room: 115, conflicts: 10, locked: 0, previous: 0, rules });
  const start = performance.now();
  solveAssignment(problem);
  return { files, reviewers, k, ms: Math.round(performance.now() - start) };
}

const highs = await loadHighs();

function isEqual(number: number): boolean {
  const files = number % 20 === 0 ? 300 : 5 + ((number * 7) % 50);
  const problem = randomProblem({
    seed: number,
    files,
    reviewers: files === 300 ? 30 : 5 + (number % 12),
    k: 1 + (number % 4),
    room: 70 + ((number * 13) % 70),
    conflicts: (number * 11) % 60,
    locked: number % 4,
    previous: (number * 3) % 20,
    rules: { oneFromOutside: number % 2 === 0, oneChairClass: number % 3 === 0 },
  });
  const plan = solveAssignment(problem);
  const assigned = plan.pairs.filter((pair) => pair.origin !== "locked").length;
  const best = solveByProgram({ highs, problem, big });
  return best.assigned === assigned && best.cost === plan.cost;
}

const cases = [timeOf(60, 12), timeOf(1000, 60), timeOf(3000, 120)];
const numbers = Array.from({ length: 120 }, (_, n) => n + 1);
const oracle = { cases: numbers.length, equal: numbers.filter(isEqual).length };
if (process.argv.includes("--json")) console.log(JSON.stringify({ cases, oracle }));
else console.log([...cases.map(messages.time), messages.oracle(oracle)].join("\n"));
if (oracle.equal !== oracle.cases) process.exitCode = 1;
