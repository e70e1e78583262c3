import { z } from "zod";
import { ApiError } from "./api-error.ts";
import type { Stored } from "./filter.ts";
import type { Keys } from "./keys.ts";
import { readMultiSearch, readSearch } from "./search-shape.ts";
import { search } from "./search.ts";
import { changeSettings, defaultSettings } from "./settings-shape.ts";
import type { Store, StoredIndex } from "./store.ts";

export interface Asked {
  store: Store;
  keys: Keys;
  /** The key of the request; null for the master key. */
  mayCreateIndexes: boolean;
  version: string;
  /** What stands in the path for `:uid`. */
  uid: string;
  parameters: URLSearchParams;
  body: unknown;
}

interface Route {
  method: string;
  path: RegExp;
  /** null for what anybody may ask. */
  action: string | null;
  answer: (asked: Asked) => { status: number; body?: unknown };
}

const ok = (body: unknown) => ({ status: 200, body });
const accepted = (body: unknown) => ({ status: 202, body });

const documentId = z.union([z.number().int().nonnegative(), z.string().regex(/^[\w-]+$/u)]);

function write(index: StoredIndex, documents: readonly Stored[]): void {
  const name = index.primaryKey;
  if (name === null) throw new ApiError(400, "index_primary_key_no_candidate_found", "The primary key inference failed.");
  for (const document of documents) {
    const id = documentId.safeParse(document[name]);
    if (!id.success) throw new ApiError(400, "invalid_document_id", "Document identifier is invalid.");
    index.documents.set(String(id.data), document);
  }
}

function addDocuments({ store, uid, parameters, body, mayCreateIndexes }: Asked) {
  const unknown = [...parameters.keys()].find((name) => name !== "primaryKey");
  if (unknown !== undefined) throw new ApiError(400, "bad_request", `Unknown parameter \`${unknown}\``);
  const documents = z.array(z.record(z.string(), z.unknown())).safeParse(body);
  if (!documents.success) throw new ApiError(400, "malformed_payload", "The `json` payload provided is malformed.");
  const work = () => {
    if (!store.indexes.has(uid) && !mayCreateIndexes) throw new ApiError(404, "index_not_found", `Index \`${uid}\` not found.`);
    const index = store.indexes.get(uid) ?? store.createIndex(uid, null);
    index.primaryKey ??= parameters.get("primaryKey");
    write(index, documents.data);
  };
  return accepted(store.enqueue({ type: "documentAdditionOrUpdate", indexUid: uid, details: { receivedDocuments: documents.data.length }, work }));
}

function deleteBatch({ store, uid, body }: Asked) {
  const ids = z.array(documentId).safeParse(body);
  if (!ids.success) throw new ApiError(400, "invalid_document_id", "Document identifier is invalid.");
  const work = () => ids.data.forEach((id) => store.index(uid).documents.delete(String(id)));
  return accepted(store.enqueue({ type: "documentDeletion", indexUid: uid, details: { providedIds: ids.data.length }, work }));
}

function createIndex({ store, body }: Asked) {
  const { uid, primaryKey = null } = z.strictObject({ uid: z.string(), primaryKey: z.string().nullish() }).parse(body);
  return accepted(store.enqueue({ type: "indexCreation", indexUid: uid, work: () => void store.createIndex(uid, primaryKey) }));
}

function swapIndexes({ store, body }: Asked) {
  const swaps = z.array(z.strictObject({ indexes: z.tuple([z.string(), z.string()]), rename: z.boolean().optional() })).parse(body);
  return accepted(store.enqueue({ type: "indexSwap", indexUid: null, details: { swaps }, work: () => store.swap(swaps.map(({ indexes }) => indexes)) }));
}

const described = ({ uid, primaryKey, createdAt, updatedAt }: StoredIndex) => ({ uid, primaryKey, createdAt, updatedAt });
const indexPath = (rest: string) => new RegExp(`^/indexes/(?<uid>[\\w-]+)${rest}$`, "u");

const runSearch = (store: Store, uid: string, body: ReturnType<typeof readSearch>) => {
  const { documents, settings } = store.index(uid);
  return search({ documents: [...documents.values()], body, settings });
};

/** The documented API, as far as an adapter without vectors needs it. */
export const routes: readonly Route[] = [
  { method: "GET", path: /^\/health$/u, action: null, answer: () => ok({ status: "available" }) },
  {
    method: "GET",
    path: /^\/version$/u,
    action: "version",
    answer: ({ version }) => ok({ commitSha: "0000000", commitDate: "2026-01-01", pkgVersion: version }),
  },
  {
    method: "GET",
    path: /^\/indexes$/u,
    action: "indexes.get",
    answer: ({ store }) => ok({ results: [...store.indexes.values()].map(described), offset: 0, limit: 20, total: store.indexes.size }),
  },
  { method: "POST", path: /^\/indexes$/u, action: "indexes.create", answer: createIndex },
  { method: "GET", path: indexPath(""), action: "indexes.get", answer: ({ store, uid }) => ok(described(store.index(uid))) },
  {
    method: "DELETE",
    path: indexPath(""),
    action: "indexes.delete",
    answer: ({ store, uid }) => accepted(store.enqueue({ type: "indexDeletion", indexUid: uid, work: () => void store.indexes.delete(store.index(uid).uid) })),
  },
  {
    method: "GET",
    path: indexPath("/stats"),
    action: "stats.get",
    answer: ({ store, uid }) =>
      ok({ numberOfDocuments: store.index(uid).documents.size, isIndexing: false, rawDocumentDbSize: 0, avgDocumentSize: 0, fieldDistribution: {} }),
  },
  { method: "GET", path: indexPath("/settings"), action: "settings.get", answer: ({ store, uid }) => ok(store.index(uid).settings) },
  {
    method: "PATCH",
    path: indexPath("/settings"),
    action: "settings.update",
    answer: ({ store, uid, body }) => {
      // What is said wrongly is refused at once, a missing index only by the task.
      changeSettings(defaultSettings(), body);
      const work = () => {
        const index = store.index(uid);
        index.settings = changeSettings(index.settings, body);
      };
      return accepted(store.enqueue({ type: "settingsUpdate", indexUid: uid, work }));
    },
  },
  { method: "POST", path: indexPath("/documents"), action: "documents.add", answer: addDocuments },
  { method: "POST", path: indexPath("/documents/delete-batch"), action: "documents.delete", answer: deleteBatch },
  { method: "POST", path: indexPath("/search"), action: "search", answer: ({ store, uid, body }) => ok(runSearch(store, uid, readSearch(body))) },
  {
    method: "POST",
    path: /^\/multi-search$/u,
    action: "search",
    answer: ({ store, body }) => ok({ results: readMultiSearch(body).map(({ indexUid, ...one }) => ({ indexUid, ...runSearch(store, indexUid, one) })) }),
  },
  { method: "POST", path: /^\/swap-indexes$/u, action: "indexes.swap", answer: swapIndexes },
  {
    method: "GET",
    path: /^\/tasks\/(?<uid>\d+)$/u,
    action: "tasks.get",
    answer: ({ store, uid }) => {
      const task = store.tasks[Number(uid)];
      if (!task) throw new ApiError(404, "task_not_found", `Task \`${uid}\` not found.`);
      return ok(task);
    },
  },
  { method: "POST", path: /^\/keys$/u, action: "keys.create", answer: ({ keys, body }) => ({ status: 201, body: keys.create(body) }) },
  { method: "GET", path: /^\/keys$/u, action: "keys.get", answer: ({ keys }) => ok({ results: keys.list, offset: 0, limit: 20, total: keys.list.length }) },
];
