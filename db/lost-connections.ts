/** What this file needs to know of a connection that postgres.js lends for a while. */
interface Lent {
  unsafe(...args: never[]): PromiseLike<unknown>;
  release(): void;
}

interface Lender {
  reserve(): Promise<Lent>;
}

const lostCodes = ["CONNECTION_CLOSED", "CONNECTION_ENDED", "CONNECTION_DESTROYED", "CONNECT_TIMEOUT", "ERR_STREAM_DESTROYED"];

/** True where the server ended the connection or the line broke; an error of one statement leaves the connection sound. */
export function meansLost(error: unknown): boolean {
  const { code, severity, syscall } = (error ?? {}) as { code?: unknown; severity?: unknown; syscall?: unknown };
  return severity === "FATAL" || severity === "PANIC" || syscall !== undefined || lostCodes.includes(String(code));
}

/**
 * postgres.js 3.4.9 goes on writing to a lent connection whose server is gone, which ends the whole process
 * (github.com/porsager/postgres/issues/1208): after a transaction has met the loss, its ROLLBACK is enough. So a lent connection that
 * was lost is not written to again and not given back; its pool has noticed the loss by itself and will connect anew.
 * @returns the same pool, with such connections from `reserve`
 */
export function withstandLosses<Pool extends Lender>(pool: Pool): Pool {
  const reserve = async () => guard(await pool.reserve());
  return new Proxy(pool, { get: (target, name) => (name === "reserve" ? reserve : (Reflect.get(target, name) as unknown)) });
}

function guard(lent: Lent): Lent {
  let loss: unknown;
  const note = (error: unknown) => {
    if (meansLost(error)) loss = error;
  };
  const unsafe = (...args: never[]) => {
    if (loss !== undefined) return Promise.reject(loss as Error);
    const query = lent.unsafe(...args);
    query.then(undefined, note);
    return query;
  };
  const release = () => {
    if (loss === undefined) lent.release();
  };
  return new Proxy(lent, {
    get: (target, name) => (name === "unsafe" ? unsafe : name === "release" ? release : (Reflect.get(target, name) as unknown)),
  });
}
