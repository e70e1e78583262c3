// One of the processes that write the corpus of a bench: `node --import tsx load-rows.ts ROWS PART PARTS`, address in DATABASE_URL.
import { once } from "node:events";
import { connectDatabase } from "#db/client.ts";
import { ensureFacetCodes } from "#search/postgres/facet-codes.ts";
import { facetsOf } from "#search/postgres/facts.ts";
import { entryOf } from "#search/postgres/postgres-index.ts";
import type { SearchDocument } from "#search/types.ts";
import { benchCorpus } from "./bench-corpus.ts";
import { copiedColumns, copyLine } from "./copy-line.ts";

const [rows = 0, part = 0, parts = 1] = process.argv.slice(2).map(Number);
const chunk = 100;

const corpus = benchCorpus(rows);
const connection = connectDatabase({ url: process.env.DATABASE_URL ?? "", maximumConnections: 2 });
const stream = await connection.sql.unsafe(`copy search_entry (${copiedColumns}) from stdin`).writable();

async function write(documents: SearchDocument[]): Promise<void> {
  const codes = await connection.db.transaction().execute((tx) => ensureFacetCodes({ db: tx, facets: documents.map(facetsOf) }));
  if (!stream.write(documents.map((document) => copyLine(entryOf(document, codes))).join(""))) await once(stream, "drain");
}

let documents: SearchDocument[] = [];
for (let index = part; index < rows; index += parts) {
  documents.push(corpus.document(index));
  if (documents.length < chunk) continue;
  await write(documents);
  documents = [];
}
await write(documents);
stream.end();
await once(stream, "finish");
await connection.close();
