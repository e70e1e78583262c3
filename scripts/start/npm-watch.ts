import { commandLine, isAlive, parentOf } from "#scripts/processes/process.ts";

/**
 * A killed npm must not leave the site behind without an owner: where npm started us (with a shell between or not), its end is ours.
 * @returns the timer to clear, or undefined where npm did not start us
 */
export function watchNpm(options: { env: NodeJS.ProcessEnv; onEnd: () => void }): NodeJS.Timeout | undefined {
  if (!options.env.npm_lifecycle_event) return undefined;
  const npm = [process.ppid, parentOf(process.ppid)].find((pid) => pid !== undefined && /^npm |npm-cli/.test(commandLine(pid) ?? ""));
  if (npm === undefined) return undefined;
  return setInterval(() => {
    if (!isAlive(npm)) options.onEnd();
  }, 1000).unref();
}
