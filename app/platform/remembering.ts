import { fingerprintOf } from "./fingerprint.ts";

/**
 * A slow pure function of plain data that knows its last answers: the same input, compared by its content, gives the same object again.
 * @param options.most how many answers are kept; the one longest unused goes first
 */
export function remembering<Input, Output>(options: { compute: (input: Input) => Output; most: number }): (input: Input) => Output {
  const known = new Map<string, Output>();
  return (input) => {
    const key = fingerprintOf(input);
    const answer = known.has(key) ? (known.get(key) as Output) : options.compute(input);
    known.delete(key);
    known.set(key, answer);
    const oldest = known.keys().next();
    if (known.size > options.most && !oldest.done) known.delete(oldest.value);
    return answer;
  };
}
