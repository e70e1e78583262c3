import { sql } from "kysely";

/**
 * The digest, in hexadecimal, of all that was sent and when: `v` is the row of the version, `i` of its initiative.
 * The same whatever the settings of the connection: jsonb writes itself in one way only.
 */
export const receiptDigest = sql<string>`encode(sha256(convert_to(
  concat_ws('|', i.code, v.number, extract(epoch from v.submitted_at), v.declared_place, v.content::text), 'UTF8')), 'hex')`;
