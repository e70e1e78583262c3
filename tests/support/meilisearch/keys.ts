import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { ApiError } from "./api-error.ts";

export interface StoredKey {
  uid: string;
  key: string;
  name: string | null;
  description: string | null;
  actions: string[];
  indexes: string[];
  expiresAt: string | null;
  createdAt: string;
  updatedAt: string;
}

const keyShape = z.strictObject({
  uid: z.uuid().optional(),
  name: z.string().nullish(),
  description: z.string().nullish(),
  actions: z.array(z.string()).min(1),
  indexes: z.array(z.string()).min(1),
  // Without it the server refuses: a key without an end must say null.
  expiresAt: z.string().nullable(),
});

const known =
  /^(\*|search|(documents|indexes|tasks|settings|stats|metrics|dumps|snapshots|keys)\.\*|documents\.(add|get|delete)|indexes\.(create|get|update|delete|swap)|tasks\.(get|cancel|delete)|settings\.(get|update)|stats\.get|metrics\.get|dumps\.create|snapshots\.create|version|keys\.(get|create|update|delete))$/u;

/** Keys and what each may do. */
export class Keys {
  readonly list: StoredKey[] = [];
  constructor(readonly masterKey: string) {}

  /** @throws ApiError */
  create(body: unknown): StoredKey {
    const parsed = keyShape.safeParse(body);
    if (!parsed.success) {
      const field = String(parsed.error.issues[0]?.path[0] ?? "");
      throw new ApiError(
        400,
        field === "" ? "bad_request" : `invalid_api_key_${field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)}`,
        "Invalid key.",
      );
    }
    const { uid = randomUUID(), name = null, description = null, actions, indexes, expiresAt } = parsed.data;
    const wrong = actions.find((action) => !known.test(action));
    if (wrong !== undefined) throw new ApiError(400, "invalid_api_key_actions", `Unknown value \`${wrong}\` at \`.actions\`.`);
    const now = new Date().toISOString();
    const key = createHash("sha256").update(`${uid}-${this.masterKey}`).digest("hex");
    const made = { uid, key, name, description, actions, indexes, expiresAt, createdAt: now, updatedAt: now };
    this.list.push(made);
    return made;
  }

  /** @throws ApiError where a request may not do this to the index; only the master key may handle keys */
  authorise(options: { header: string | undefined; action: string; index?: string }): StoredKey | null {
    const { header, action, index } = options;
    if (header === undefined)
      throw new ApiError(401, "missing_authorization_header", "The Authorization header is missing. It must use the bearer authorization method.");
    const token = /^Bearer (.+)$/u.exec(header)?.[1];
    if (token === this.masterKey) return null;
    const key = this.list.find((one) => one.key === token);
    const mayDo = key?.actions.some((one) => one === "*" || one === action || (one.endsWith(".*") && action.startsWith(one.slice(0, -1))));
    const mayReach =
      key && (index === undefined || key.indexes.some((one) => one === "*" || one === index || (one.endsWith("*") && index.startsWith(one.slice(0, -1)))));
    if (!key || !mayDo || !mayReach) throw new ApiError(403, "invalid_api_key", "The provided API key is invalid.");
    return key;
  }
}
