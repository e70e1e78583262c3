import { Logger } from "graphile-worker";

/** The queue reports its migrations line by line; the launcher shows one line a step. Failures are thrown. */
export const quietQueue = new Logger(() => () => undefined);
