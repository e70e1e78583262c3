import { spawn } from "node:child_process";
import { endGroup } from "./process.ts";

export interface ProgramOptions {
  command: string;
  args: string[];
  cwd: string;
  env: Record<string, string | undefined>;
  /** True where its lines go straight to our terminal; else they are collected. */
  loud: boolean;
  /** Ends the program and all it started. */
  signal: AbortSignal;
  onStart?: (pid: number) => void;
  /** Milliseconds between SIGTERM and SIGKILL. */
  patience?: number;
  uid?: number;
  gid?: number;
}

/** How a program ended: `code` is 1 too where a signal ended it or it could not be started. */
export interface ProgramResult {
  code: number;
  output: string;
  errors: string;
}

/** Runs a program in a process group of its own, so that a Ctrl-C in the terminal reaches it only through us, in order. */
export function runProgram(options: ProgramOptions): Promise<ProgramResult> {
  options.signal.throwIfAborted();
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  const { uid, gid } = options;
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: options.env as NodeJS.ProcessEnv,
    detached: process.platform !== "win32",
    stdio: options.loud ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    ...(uid !== undefined && { uid }),
    ...(gid !== undefined && { gid }),
  });
  child.stdout?.on("data", (part: Buffer) => output.push(part));
  child.stderr?.on("data", (part: Buffer) => errors.push(part));
  const { pid } = child;
  const stop = () => void (pid && endGroup(pid, options.patience ?? 10_000));
  options.signal.addEventListener("abort", stop, { once: true });
  if (pid) options.onStart?.(pid);
  return new Promise((resolve) => {
    child.once("error", (error) => errors.push(Buffer.from(error.message)));
    child.once("close", (code) => {
      options.signal.removeEventListener("abort", stop);
      resolve({ code: code ?? 1, output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString() });
    });
  });
}
