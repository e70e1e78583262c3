import type { Readable } from "node:stream";
import { assertStorageKey, isStorageKey, StorageFull, type FileStorage, type StoredObject } from "./file-storage.ts";
import type { S3Address } from "./s3-address.ts";

const prefix = "minh-chung/";
const fullAnswers = new Set(["InsufficientStorage", "XMinioStorageFull", "QuotaExceeded", "EntityTooLarge"]);

const statusOf = (error: unknown) => (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
const isFullAnswer = (error: unknown) => statusOf(error) === 507 || fullAnswers.has((error as Error).name);

/**
 * Files in a bucket of an S3-compatible service, under `minh-chung/`. An object appears only once it was sent whole: that is the protocol's own promise.
 * The client is loaded with the first file: it is large, and sites with a folder never need it.
 */
export function createS3Storage(options: { address: S3Address }): FileStorage {
  const { address } = options;
  const bucket = { Bucket: address.bucket };
  let loading: ReturnType<typeof load> | undefined;
  const connect = () => (loading ??= load(address));
  const keyOf = (key: string) => {
    assertStorageKey(key);
    return prefix + key;
  };
  return {
    async put({ key, source, size }) {
      const { s3, client } = await connect();
      const command = new s3.PutObjectCommand({ ...bucket, Key: keyOf(key), Body: source, ContentLength: size, ContentType: "application/octet-stream" });
      // The client itself does not watch its source: an error of it would end the process, and the request would wait for ever.
      const ending = new AbortController();
      source.once("error", (error) => ending.abort(error));
      await client.send(command, { abortSignal: ending.signal }).catch((error: unknown) => {
        if (ending.signal.aborted) throw ending.signal.reason as Error;
        throw isFullAnswer(error) ? new StorageFull("s3", { cause: error }) : error;
      });
    },
    async open({ key, range }) {
      const { s3, client } = await connect();
      const part = range && { Range: `bytes=${range.start}-${range.end}` };
      try {
        const { Body } = await client.send(new s3.GetObjectCommand({ ...bucket, Key: keyOf(key), ...part }));
        return Body as Readable | undefined;
      } catch (error) {
        if (statusOf(error) === 404) return undefined;
        throw error;
      }
    },
    async remove({ key }) {
      const { s3, client } = await connect();
      await client.send(new s3.DeleteObjectCommand({ ...bucket, Key: keyOf(key) }));
    },
    async *list(): AsyncIterable<StoredObject> {
      const { s3, client } = await connect();
      for await (const page of s3.paginateListObjectsV2({ client }, { ...bucket, Prefix: prefix })) {
        for (const { Key = "", LastModified } of page.Contents ?? []) {
          const key = Key.slice(prefix.length);
          if (LastModified && isStorageKey(key)) yield { key, storedAt: LastModified };
        }
      }
    },
  };
}

const nothing = () => undefined;
const silent = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };

async function load({ endpoint, region, accessKeyId, secretAccessKey }: S3Address) {
  const s3 = await import("@aws-sdk/client-s3");
  const client = new s3.S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    // Most services other than Amazon's know buckets by path, and checksums only where they are asked for.
    forcePathStyle: true,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    // It would write lines of its own to our log.
    logger: silent,
    requestHandler: { connectionTimeout: 5000, requestTimeout: 60_000 },
  });
  return { s3, client };
}
