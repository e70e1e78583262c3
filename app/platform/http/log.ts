/**
 * One line of JSON to standard error, without personal data: never a body, an address or a value.
 * A database error is told by its code, because its own message repeats what people typed.
 */
export function logError(options: { requestId: string; error: unknown }): void {
  writeLine({ level: "error", requestId: options.requestId, ...describe(options.error) });
}

/** As `logError`, for work without a request: jobs, start and stop. */
export function logFailure(options: { during: string; error: unknown }): void {
  writeLine({ level: "error", during: options.during, ...describe(options.error) });
}

/** A request that took longer than it should. @param options.route the pattern of the route, not its address */
export function logSlowRequest(options: { requestId: string; method: string; route: string; status: number; milliseconds: number }): void {
  writeLine({ level: "slow", ...options });
}

function writeLine(line: Record<string, unknown>): void {
  console.error(JSON.stringify({ at: new Date().toISOString(), ...line }));
}

/** Mail servers repeat the recipient in their refusals. */
const withoutAddresses = (text: string) => text.replace(/[^\s<>"']+@[^\s<>"']+/g, "…@…");

function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: withoutAddresses(String(error)) };
  const frames = error.stack
    ?.split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
  const { code, constraint_name: constraint } = error as { code?: unknown; constraint_name?: unknown };
  const isFromDatabase = typeof code === "string" && /^[0-9A-Z]{5}$/.test(code);
  return { message: isFromDatabase ? `SQLSTATE ${code}` : withoutAddresses(error.message), ...(isFromDatabase && { constraint }), stack: frames };
}
