import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** False for a process that has ended, and for a zombie nobody has waited for. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return !(readProc(pid, "stat") ?? "").includes(") Z ");
}

/** The words a process was started with, or undefined where the system does not tell. */
export function commandLine(pid: number): string | undefined {
  if (process.platform === "linux") return readProc(pid, "cmdline")?.replaceAll("\0", " ");
  if (process.platform === "win32") return undefined;
  return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout;
}

/** The process that started this one, or undefined where the system does not tell. */
export function parentOf(pid: number): number | undefined {
  if (process.platform === "win32") return undefined;
  const stat = readProc(pid, "stat");
  // The name in parentheses may hold spaces and parentheses itself.
  if (stat) return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  return Number(spawnSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" }).stdout) || undefined;
}

function readProc(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return undefined;
  }
}

/** Waits for the end of a process. @returns false where it still lives after `milliseconds` */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(25);
  }
  return true;
}

/** Signals a child started by `runProgram` with all it started itself; a child that is gone is no error. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Ends a group of ours: politely, then by force after `milliseconds`. */
export async function endGroup(pid: number, milliseconds: number): Promise<void> {
  signalGroup(pid, "SIGTERM");
  if (!(await waitForEnd(pid, milliseconds))) signalGroup(pid, "SIGKILL");
  await waitForEnd(pid, 5_000);
}
