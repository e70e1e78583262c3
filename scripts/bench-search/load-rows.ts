// One of the processes that write the corpus of a bench: `node --import tsx load-rows.ts ROWS PART PARTS`, address in DATABASE_URL.
import { once } from "node:events";
import { connectDatabase } from "#db/client.ts";
import { entryOf } from "#search/postgres/postgres-index.ts";
import { benchCorpus } from "./bench-corpus.ts";
import { copiedColumns, copyLine } from "./copy-line.ts";

const [rows = 0, part = 0, parts = 1] = process.argv.slice(2).map(Number);
const chunk = 100;

const corpus = benchCorpus(rows);
const connection = connectDatabase({ url: process.env.DATABASE_URL ?? "", maximumConnections: 1 });
const stream = await connection.sql.unsafe(`copy search_entry (${copiedColumns}) from stdin`).writable();
let lines: string[] = [];
for (let index = part; index < rows; index += parts) {
  lines.push(copyLine(entryOf(corpus.document(index))));
  if (lines.length < chunk) continue;
  if (!stream.write(lines.join(""))) await once(stream, "drain");
  lines = [];
}
stream.end(lines.join(""));
await once(stream, "finish");
await connection.close();
