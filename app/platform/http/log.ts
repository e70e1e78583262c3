/** One line of JSON to standard error, without personal data: a message and a stack, never a request body or an address. */
export function logError(options: { requestId: string; error: unknown }): void {
  const { error } = options;
  const shown = error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) };
  console.error(JSON.stringify({ at: new Date().toISOString(), level: "error", requestId: options.requestId, ...shown }));
}
