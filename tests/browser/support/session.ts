import { createHash, randomBytes } from "node:crypto";
import type { DatabaseConnection } from "#db/client.ts";

/** Opens a session for an account by its row, without the sign-in page. @returns the value of the cookie `phien` */
export async function openSession({ connection, email }: { connection: DatabaseConnection; email: string }): Promise<string> {
  const account = await connection.db.selectFrom("account").select("id").where("email", "=", email).executeTakeFirstOrThrow();
  const token = randomBytes(32).toString("base64url");
  await connection.db
    .insertInto("accountSession")
    .values({ id: createHash("sha256").update(token).digest("hex"), userId: account.id, expiresAt: new Date(Date.now() + 86_400_000) })
    .execute();
  return token;
}
