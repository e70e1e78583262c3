import type { SearchEngine } from "../types.ts";
import { createBreaker, type Breaker } from "./breaker.ts";

/** Milliseconds that the outside engine has; what is left of a second is the built-in one's. */
export const remotePatience = 600;

class TooSlow extends Error {}

/**
 * Asks the outside engine while it is well, else the built-in one; a question is answered within a second either way, and nobody sees a failure.
 * @param options.isReady whether whoever watches the outside engine says that it may be asked
 * @param options.onFailure is told of every question that the outside engine left unanswered
 */
export function withFallback(options: {
  remote: SearchEngine;
  local: SearchEngine;
  isReady: () => Promise<boolean>;
  breaker?: Breaker;
  patience?: number;
  onFailure?: (error: unknown) => void;
}): SearchEngine {
  const { remote, local, isReady, patience = remotePatience, onFailure = () => undefined } = options;
  const breaker = options.breaker ?? createBreaker({ clock: () => performance.now() });
  async function either<Answer>(ask: (engine: SearchEngine) => Promise<Answer>): Promise<Answer> {
    if (!(await isReady().catch(() => false)) || !breaker.allows()) return ask(local);
    try {
      const answer = await within(ask(remote), patience);
      breaker.succeeded();
      return answer;
    } catch (error) {
      breaker.failed();
      onFailure(error);
      return ask(local);
    }
  }
  return {
    search: (request) => either((engine) => engine.search(request)),
    // Likeness is known to the built-in engine alone: its time says nothing about the outside one.
    similar: (request) => local.similar(request),
  };
}

/** @throws TooSlow after so many milliseconds; what was begun may end by itself, unheard */
async function within<Answer>(answer: Promise<Answer>, milliseconds: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
