import { join } from "node:path";
import type { Env } from "../env.server.ts";
import type { FileStorage } from "./file-storage.ts";
import { createFolderStorage } from "./folder-storage.ts";
import { parseS3Address } from "./s3-address.ts";
import { createS3Storage } from "./s3-storage.ts";

/** The storage that the settings name: STORAGE_URL, else the folder `files` of DATA_DIR. */
export function createStorage(env: Pick<Env, "storageUrl" | "dataDir">): FileStorage {
  if (env.storageUrl) return createS3Storage({ address: parseS3Address(env.storageUrl) });
  return createFolderStorage({ folder: join(env.dataDir, "files") });
}
