import type { Entries } from "./local-copy.ts";

export type SaveAnswer =
  | { kind: "saved"; revision: number; savedAt: string }
  | { kind: "refused"; errors: Record<string, string[]> }
  | { kind: "unreached" | "signed_out" | "stale" | "closed" };

// Browsers let a page send this much while it is being closed.
const largestFarewell = 60_000;

/** Sends a form to the address that saves it and says what came of it; never throws. */
export async function sendSave(options: { address: string; revision: number; entries: Entries }): Promise<SaveAnswer> {
  const body = new URLSearchParams([...options.entries.map(([name, value]) => [name, value]), ["revision", String(options.revision)]]);
  try {
    const keepalive = body.toString().length < largestFarewell;
    // Who is signed out is sent to sign in, which the page of the form must not follow.
    const answer = await fetch(options.address, { method: "POST", body, redirect: "manual", keepalive, signal: AbortSignal.timeout(30_000) });
    if (answer.type === "opaqueredirect") return { kind: "signed_out" };
    if (answer.ok) return { kind: "saved", ...((await answer.json()) as { revision: number; savedAt: string }) };
    if (answer.status === 422) return { kind: "refused", errors: ((await answer.json()) as { errors: Record<string, string[]> }).errors };
    if (answer.status === 409) return { kind: "stale" };
    return { kind: answer.status === 403 || answer.status === 404 ? "closed" : "unreached" };
  } catch {
    return { kind: "unreached" };
  }
}
