import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FileStorage } from "#app/platform/storage/file-storage.ts";
import { createStorage } from "#app/platform/storage/create-storage.ts";
import { isS3Address, parseS3Address } from "#app/platform/storage/s3-address.ts";
import { testObjectStore } from "#tests/support/object-store.ts";

const store = testObjectStore();
let folder = "";
const storages: Record<string, () => FileStorage> = {
  folder: () => createStorage({ storageUrl: undefined, dataDir: folder }),
  S3: () => createStorage({ storageUrl: store.url, dataDir: folder }),
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "storage-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const keyOf = (digit: string) => digit.repeat(32);
const bytesOf = async (source: Readable | undefined) => (source ? Buffer.concat(await source.toArray()) : undefined);
const keysOf = async (storage: FileStorage) => {
  const keys: string[] = [];
  for await (const { key, storedAt } of storage.list()) {
    expect(Math.abs(Date.now() - storedAt.getTime())).toBeLessThan(60_000);
    keys.push(key);
  }
  return keys.sort();
};
const put = (storage: FileStorage, key: string, bytes: Buffer) =>
  storage.put({ key, source: Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]), size: bytes.length });

describe.each(Object.entries(storages))("files in %s", (name, make) => {
  const text = Buffer.from("số liệu trước và sau");

  test("what was put is there, whole and in part, and gone once removed", async () => {
    const storage = make();
    await put(storage, keyOf("a"), text);
    expect(await bytesOf(await storage.open({ key: keyOf("a") }))).toEqual(text);
    expect(await bytesOf(await storage.open({ key: keyOf("a"), range: { start: 2, end: 5 } }))).toEqual(text.subarray(2, 6));
    await storage.remove({ key: keyOf("a") });
    await storage.remove({ key: keyOf("a") });
    expect(await storage.open({ key: keyOf("a") })).toBeUndefined();
  });

  test("every key is listed, page after page", async () => {
    const storage = make();
    const keys = ["1", "2", "3", "4", "5"].map(keyOf);
    for (const key of keys) await put(storage, key, text);
    expect(await keysOf(storage)).toEqual(keys);
    for (const key of keys) await storage.remove({ key });
    expect(await keysOf(storage)).toEqual([]);
  });

  test("a stream that breaks leaves nothing under its key", async () => {
    const storage = make();
    const broken = Readable.from(
      (function* () {
        yield text;
        throw new Error("cut");
      })(),
    );
    await expect(storage.put({ key: keyOf("b"), source: broken, size: 1000 })).rejects.toThrow();
    expect(await storage.open({ key: keyOf("b") })).toBeUndefined();
    expect(await keysOf(storage)).toEqual([]);
  });

  test("a key that we did not make opens nothing", async () => {
    const storage = make();
    for (const key of ["../../etc/passwd", "", "A".repeat(32), `${keyOf("a")}/`, keyOf("g")]) {
      await expect(storage.open({ key }), `${name} ${key}`).rejects.toThrow("Not a storage key");
      await expect(storage.put({ key, source: Readable.from([text]), size: text.length })).rejects.toThrow("Not a storage key");
      await expect(storage.remove({ key })).rejects.toThrow("Not a storage key");
    }
  });
});

test("in a folder: two levels deep, for the site's own account alone, no half files", async () => {
  const storage = createStorage({ storageUrl: undefined, dataDir: folder });
  await put(storage, `abcd${"0".repeat(28)}`, Buffer.from("x"));
  await expect(storage.put({ key: keyOf("c"), source: Readable.from([Buffer.from("long")]), size: 2 })).rejects.toThrow("More bytes");
  await expect(storage.put({ key: keyOf("c"), source: Readable.from([Buffer.from("s")]), size: 2 })).rejects.toThrow("Fewer bytes");
  const place = join(folder, "files", "ab", "cd", `abcd${"0".repeat(28)}`);
  expect((await stat(place)).mode & 0o777).toBe(0o600);
  const all = await readdir(join(folder, "files"), { recursive: true, withFileTypes: true });
  expect(all.filter((entry) => entry.isFile()).map((entry) => entry.name)).toEqual([`abcd${"0".repeat(28)}`]);
});

test("over S3: signed requests with their length, under the bucket of the address; no room is told apart", async () => {
  const storage = createStorage({ storageUrl: store.url, dataDir: folder });
  store.requests.length = 0;
  await put(storage, keyOf("d"), Buffer.from("1234567"));
  await storage.open({ key: keyOf("d") });
  await storage.remove({ key: keyOf("d") });
  const path = `/kho/minh-chung/${keyOf("d")}`;
  expect(store.requests.map(({ length: _length, ...request }) => request)).toEqual(
    ["PUT", "GET", "DELETE"].map((method) => ({ method, path, isSigned: true })),
  );
  expect(store.requests[0]?.length).toBe("7");
  store.isFull = true;
  await expect(put(storage, keyOf("d"), Buffer.from("1234567"))).rejects.toMatchObject({ name: "StorageFull" });
  store.isFull = false;
});

test("an address is read with its secret, and a wrong one is told without", () => {
  expect(parseS3Address("s3://k%2F1:b%40d@kho.vn:9000/minh-chung?region=vn-1&tls=0")).toEqual({
    accessKeyId: "k/1",
    secretAccessKey: "b@d",
    endpoint: "http://kho.vn:9000",
    bucket: "minh-chung",
    region: "vn-1",
  });
  expect(parseS3Address("s3://k:b@kho.vn/minh-chung")).toMatchObject({ endpoint: "https://kho.vn", region: "us-east-1" });
  for (const wrong of ["", "s3://kho.vn/x", "https://k:b@kho.vn/minh-chung", "s3://k:b@kho.vn/", "s3://k:b@kho.vn/A B", "s3://k@kho.vn/minh-chung"]) {
    expect([wrong, isS3Address(wrong)]).toEqual([wrong, false]);
  }
});
