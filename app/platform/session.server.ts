import { createHash, randomBytes } from "node:crypto";
import { PostgresJsAdapter } from "@lucia-auth/adapter-postgresql";
import { Lucia, TimeSpan } from "lucia";
import type { DatabaseConnection } from "#db/client.ts";

/** The session of one request. Methods return the `Set-Cookie` value that the response must carry. */
export interface SessionHandle {
  /** The row of the session the request came with (the digest, never the token), or null. For marking it in a list. */
  readonly id: string | null;
  /** Opens a new session and ends the one the request came with. */
  signIn(accountId: number): Promise<string>;
  signOut(): Promise<string>;
  /** Ends every session of the account, this one too. */
  signOutEverywhere(accountId: number): Promise<string>;
}

export interface SessionService {
  /** The account whose session the cookie names, with the handle; `refreshed` is a cookie to set where the session was prolonged. */
  open(cookieHeader: string | undefined): Promise<{ accountId: number | null; refreshed: string | null; session: SessionHandle }>;
}

// The cookie carries the token; the table holds only its digest.
const digest = (token: string) => createHash("sha256").update(token).digest("hex");

/**
 * Sessions by Lucia behind our own verbs. It is unmaintained: this file is the only one that knows it.
 * @param options.secure the site is served over https: `__Host-` cookie with Secure
 */
export function createSessionService(options: { sql: DatabaseConnection["sql"]; secure: boolean }): SessionService {
  const cookieName = options.secure ? "__Host-phien" : "phien";
  const adapter = new PostgresJsAdapter(options.sql as never, { user: "account", session: "account_session" });
  const lucia = new Lucia<Record<never, never>, Record<never, never>>(adapter, {
    sessionExpiresIn: new TimeSpan(14, "d"),
    sessionCookie: { name: cookieName, attributes: { secure: options.secure, sameSite: "lax", path: "/" } },
  });
  const readToken = (header: string | undefined) =>
    header
      ?.split(";")
      .map((pair) => pair.trim())
      .find((pair) => pair.startsWith(`${cookieName}=`))
      ?.slice(cookieName.length + 1);
  const blankCookie = () => lucia.createBlankSessionCookie().serialize();

  return {
    async open(cookieHeader) {
      const token = readToken(cookieHeader);
      const found = token ? await lucia.validateSession(digest(token)) : { session: null, user: null };
      const current = found.session?.id ?? null;
      return {
        accountId: found.user ? Number(found.user.id) : null,
        refreshed: token && found.session?.fresh ? lucia.createSessionCookie(token).serialize() : null,
        session: {
          id: current,
          async signIn(accountId) {
            // A new token for every signing in: one planted before it is worth nothing after it.
            if (current) await lucia.invalidateSession(current);
            await lucia.deleteExpiredSessions();
            const fresh = randomBytes(32).toString("base64url");
            await lucia.createSession(accountId, {}, { sessionId: digest(fresh) });
            return lucia.createSessionCookie(fresh).serialize();
          },
          async signOut() {
            if (current) await lucia.invalidateSession(current);
            return blankCookie();
          },
          async signOutEverywhere(accountId) {
            await lucia.invalidateUserSessions(accountId);
            return blankCookie();
          },
        },
      };
    },
  };
}

declare module "lucia" {
  interface Register {
    UserId: number;
  }
}
