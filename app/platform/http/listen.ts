import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { Lifecycle } from "./health.ts";

export interface Listening {
  port: number;
  /** Accepts nobody new, finishes the requests under way within `patience` milliseconds, then cuts what is left. */
  stop(options?: { patience?: number }): Promise<void>;
}

/**
 * Opens the site.
 * @throws the error of the socket, for example with code EADDRINUSE
 */
export async function listen(options: { app: RequestListener; host: string; port: number; lifecycle: Lifecycle }): Promise<Listening> {
  // Files may take ten minutes to arrive, anything else half a minute (limits.ts); a proxy may keep its connections longer than it does itself.
  const server = createServer({ requestTimeout: 600_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 }, options.app);
  server.listen(options.port, options.host);
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    async stop({ patience = 10_000 } = {}) {
      options.lifecycle.stopping = true;
      const closed = once(server, "close");
      server.close();
      const sweep = setInterval(() => server.closeIdleConnections(), 100);
      const cut = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
}
