import { ApiError } from "./api-error.ts";
import type { Stored } from "./filter.ts";
import { defaultSettings, type IndexSettings } from "./settings-shape.ts";

export interface StoredIndex {
  uid: string;
  primaryKey: string | null;
  documents: Map<string, Stored>;
  settings: IndexSettings;
  createdAt: string;
  updatedAt: string;
}

export interface StoredTask {
  uid: number;
  batchUid: number | null;
  indexUid: string | null;
  status: "enqueued" | "processing" | "succeeded" | "failed";
  type: string;
  canceledBy: null;
  details: Record<string, unknown>;
  error: ReturnType<ApiError["body"]> | null;
  duration: string | null;
  enqueuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

const uidSign = /^[\w-]{1,400}$/u;

/** What a server holds: indexes, and tasks that are worked on one after the other. */
export class Store {
  readonly indexes = new Map<string, StoredIndex>();
  readonly tasks: StoredTask[] = [];
  /** Milliseconds that a task waits, and again that it takes. */
  taskDelay = 2;
  /** With it every task that writes documents fails. */
  isFull = false;
  #last: Promise<void> = Promise.resolve();

  /** @throws ApiError as the server says it */
  index(uid: string): StoredIndex {
    const found = this.indexes.get(uid);
    if (!found) throw new ApiError(404, "index_not_found", `Index \`${uid}\` not found.`);
    return found;
  }

  createIndex(uid: string, primaryKey: string | null): StoredIndex {
    if (!uidSign.test(uid)) throw new ApiError(400, "invalid_index_uid", `\`${uid}\` is not a valid index uid.`);
    if (this.indexes.has(uid)) throw new ApiError(409, "index_already_exists", `Index \`${uid}\` already exists.`);
    const now = new Date().toISOString();
    const made = { uid, primaryKey, documents: new Map<string, Stored>(), settings: defaultSettings(), createdAt: now, updatedAt: now };
    this.indexes.set(uid, made);
    return made;
  }

  swap(pairs: readonly [string, string][]): void {
    for (const [left, right] of pairs) {
      const [one, other] = [this.index(left), this.index(right)];
      this.indexes.set(left, { ...other, uid: left });
      this.indexes.set(right, { ...one, uid: right });
    }
  }

  /** Takes a task; it is done later, and a failure is told by the task alone. */
  enqueue(options: { type: string; indexUid: string | null; details?: Record<string, unknown>; work: () => void }): Record<string, unknown> {
    const { type, indexUid, details = {}, work } = options;
    const task: StoredTask = {
      uid: this.tasks.length,
      batchUid: null,
      indexUid,
      status: "enqueued",
      type,
      canceledBy: null,
      details,
      error: null,
      duration: null,
      enqueuedAt: new Date().toISOString(),
      startedAt: null,
      finishedAt: null,
    };
    this.tasks.push(task);
    this.#last = this.#last.then(() => this.#run(task, work));
    return { taskUid: task.uid, indexUid, status: task.status, type, enqueuedAt: task.enqueuedAt };
  }

  async #run(task: StoredTask, work: () => void): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.taskDelay));
    task.status = "processing";
    task.batchUid = task.uid;
    task.startedAt = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, this.taskDelay));
    try {
      if (this.isFull && task.type.startsWith("document")) throw new ApiError(422, "no_space_left_on_device", "No space left on device.", "system");
      work();
      task.status = "succeeded";
    } catch (error) {
      task.status = "failed";
      task.error = error instanceof ApiError ? error.body() : new ApiError(500, "internal", String(error), "internal").body();
    }
    task.duration = "PT0.002S";
    task.finishedAt = new Date().toISOString();
  }
}
