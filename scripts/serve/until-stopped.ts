/** Waits for the first of Ctrl-C and SIGTERM. A second signal changes nothing: stopping has its own time limits. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
  });
}
