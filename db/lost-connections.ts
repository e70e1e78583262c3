import { AsyncLocalStorage } from "node:async_hooks";

/** What this file needs to know of a connection that postgres.js lends for a while. */
interface Lent {
  unsafe(...args: never[]): PromiseLike<unknown>;
  release(): void;
}

interface Lender {
  reserve(): Promise<Lent>;
}

interface Loan {
  /** The connection's number, known from its first query on. */
  connection?: number;
  loss?: Error;
}

const lostCodes = ["CONNECTION_CLOSED", "CONNECTION_ENDED", "CONNECTION_DESTROYED", "CONNECT_TIMEOUT", "ERR_STREAM_DESTROYED"];

/** True where the server ended the connection or the line broke; an error of one statement leaves the connection sound. */
export function meansLost(error: unknown): boolean {
  const { code, severity, syscall } = (error ?? {}) as { code?: unknown; severity?: unknown; syscall?: unknown };
  return severity === "FATAL" || severity === "PANIC" || syscall !== undefined || lostCodes.includes(String(code));
}

/**
 * postgres.js 3.4.9 goes on using a lent connection whose server is gone: a query written to it ends the whole process or never answers
 * (github.com/porsager/postgres/issues/1208); the ROLLBACK of a transaction is enough. So we learn which connection each loan uses and which one
 * closes, and a lost loan is neither written to again nor given back: its pool has noticed the loss by itself and will connect anew.
 * @returns settings for the pool, and the wrapper of the pool made with them
 */
export function lossTracking() {
  const loans = new Set<Loan>();
  const current = new AsyncLocalStorage<Loan>();

  function guard(lent: Lent): Lent {
    const loan: Loan = {};
    loans.add(loan);
    const unsafe = (...args: never[]) => {
      if (loan.loss !== undefined) return Promise.reject(loan.loss);
      return current.run(loan, () => {
        const query = lent.unsafe(...args);
        query.then(undefined, (error: unknown) => {
          if (error instanceof Error && meansLost(error)) loan.loss = error;
        });
        return query;
      });
    };
    const release = () => {
      loans.delete(loan);
      if (loan.loss === undefined) lent.release();
    };
    return new Proxy(lent, {
      get: (target, name) => (name === "unsafe" ? unsafe : name === "release" ? release : (Reflect.get(target, name) as unknown)),
    });
  }

  return {
    settings: {
      // Called as each query is built, in the loan's own context: the only place where the number of its connection shows.
      debug: (connection: number) => {
        const loan = current.getStore();
        if (loan) loan.connection = connection;
      },
      onclose: (connection: number) => {
        for (const loan of loans) if (loan.connection === connection) loan.loss ??= new Error("The database closed the connection");
      },
    },
    wrap<Pool extends Lender>(pool: Pool): Pool {
      const reserve = async () => guard(await pool.reserve());
      return new Proxy(pool, { get: (target, name) => (name === "reserve" ? reserve : (Reflect.get(target, name) as unknown)) });
    },
  };
}
