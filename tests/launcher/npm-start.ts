import { spawn } from "node:child_process";
import { readdirSync, readlinkSync } from "node:fs";
import type { Account } from "#scripts/postgres/account.ts";
import { commandLine, signalGroup, waitForEnd } from "#scripts/processes/process.ts";

/** `npm start` in a clone, as a terminal runs it: in a process group of its own, to which Ctrl-C goes. */
export interface NpmStart {
  /** The address it printed. */
  origin: string;
  /** The lines it printed so far, without durations and empty ones. */
  lines: () => string[];
  ctrlC: () => void;
  /** @returns the exit code, null where a signal ended npm itself */
  ended: Promise<number | null>;
}

export interface Person {
  folder: string;
  home: string;
  port: number;
  account: Account | undefined;
}

/** Nothing of our environment but what a login gives, and the way to the registry where this machine needs one. */
const passed = ["PATH", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy", "NODE_EXTRA_CA_CERTS", "npm_config_registry"];

/**
 * Runs `npm start` until it says where the site is.
 * @throws Error with all it printed where it ends before
 */
export async function npmStart(person: Person): Promise<NpmStart> {
  const child = spawn("npm", ["start"], {
    ...person.account,
    cwd: person.folder,
    env: environmentOf(person),
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (part: Buffer) => (output += part.toString()));
  child.stderr.on("data", (part: Buffer) => (output += part.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const running = new Promise<string>((resolve) => {
    child.stdout.on("data", () => {
      // The accounts come with the address: the last line is the observer's.
      const origin = /Trang đang chạy tại (\S+) [^]*observer@demo\.test .*\n/.exec(output)?.[1];
      if (origin) resolve(origin);
    });
  });
  const origin = await Promise.race([running, ended.then(() => undefined)]);
  if (origin === undefined) throw new Error(`npm start ended early:\n${output}`);
  return {
    origin,
    lines: () => linesOf(output),
    ctrlC: () => signalGroup(child.pid ?? 0, "SIGINT"),
    ended,
  };
}

function environmentOf({ home, port }: Person): NodeJS.ProcessEnv {
  const names = passed.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries([...names, ["HOME", home], ["PORT", String(port)]]) as NodeJS.ProcessEnv;
}

/** npm's own remarks on its configuration are the machine's. */
const linesOf = (output: string) =>
  output
    .split("\n")
    .map((line) => line.trimEnd().replace(/ … \d+,\d giây/, " …"))
    .filter((line) => line !== "" && !/^npm (warn|notice)/.test(line));

interface Running {
  pid: number;
  command: string;
}

/** Every living process of the clone: its folder stands among the words, or is where it works. */
export function processesOf(folder: string): Running[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((name) => {
    const command = commandLine(Number(name)) ?? "";
    const ours = command !== "" && (command.includes(folder) || workingFolder(name).startsWith(folder));
    return ours ? [{ pid: Number(name), command }] : [];
  });
}

function workingFolder(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    // It ended meanwhile, or belongs to somebody else.
    return "";
  }
}

/** kill -9 of the processes of the clone whose words match. @returns how many there were */
export async function killProcesses(folder: string, words: RegExp): Promise<number> {
  const chosen = processesOf(folder).filter(({ command }) => words.test(command));
  for (const { pid } of chosen) process.kill(pid, "SIGKILL");
  await Promise.all(chosen.map(({ pid }) => waitForEnd(pid, 60_000)));
  return chosen.length;
}
