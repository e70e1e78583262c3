import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { receiveFiles, UploadFailed } from "#app/platform/files/receive-files.ts";

const megabyte = 1024 * 1024;
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "incoming-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const contentType = "multipart/form-data; boundary=giua";
const field = (name: string, value: string) => `--giua\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const fileHead = (name: string) => `--giua\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`;
const end = "--giua--\r\n";

/** A body of these pieces; a number stands for that many bytes, made only when they are asked for. `asked` counts what was taken. */
function bodyOf(pieces: (string | number | Error)[]) {
  const counted = { given: 0 };
  const chunks = (function* () {
    for (const piece of pieces) {
      if (typeof piece !== "number") yield piece;
      else for (let left = piece; left > 0; left -= 65_536) yield Buffer.alloc(Math.min(65_536, left), 65);
    }
  })();
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { value, done } = chunks.next();
        if (done) return controller.close();
        if (value instanceof Error) return controller.error(value);
        const bytes = Buffer.from(value as string);
        counted.given += bytes.length;
        controller.enqueue(bytes);
      },
    },
    { highWaterMark: 0 },
  );
  return { body, counted };
}

const faultOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof UploadFailed ? error.fault : error;
};
const left = () => readdir(folder);

test("words and files come apart, names as they were sent, bytes as they were", async () => {
  const { body } = bodyOf([
    field("visibility", "public"),
    fileHead("..\\Báo cáo.pdf"),
    "một",
    "\r\n",
    fileHead("b.pdf"),
    "hai",
    "\r\n",
    fileHead(""),
    "\r\n",
    end,
  ]);
  const form = await receiveFiles({ body, contentType, folder });
  expect(form.fields).toEqual({ visibility: "public" });
  expect(form.files.map(({ rawName, size }) => [rawName, size])).toEqual([
    ["..\\Báo cáo.pdf", 4 + 1],
    ["b.pdf", 3],
  ]);
  expect(await readFile(form.files[0]!.path!, "utf8")).toBe("một");
  // The field that was left empty has left no file.
  expect((await left()).length).toBe(2);
  for (const { path } of form.files) await rm(path!);
});

test("a file over 20 MB is told apart and not kept; the others are", async () => {
  const { body } = bodyOf([fileHead("lon.pdf"), 21 * megabyte, "\r\n", fileHead("nho.pdf"), 10, "\r\n", end]);
  const form = await receiveFiles({ body, contentType, folder });
  expect(form.files.map(({ rawName, path }) => [rawName, path === null])).toEqual([
    ["lon.pdf", true],
    ["nho.pdf", false],
  ]);
  expect((await left()).length).toBe(1);
  await rm(form.files[1]!.path!);
});

test.each([
  ["the connection breaks in the middle of a file", [fileHead("a.pdf"), 3 * megabyte, new Error("reset")], "evidence_upload_cut"],
  ["the form stops in the middle of a file", [fileHead("a.pdf"), 3 * megabyte], "evidence_form_broken"],
  ["the form is no form", ["khong phai bieu mau"], "evidence_form_broken"],
  ["there are more than twenty files", [...Array.from({ length: 21 }, (_, index) => `${fileHead(`${index}.pdf`)}x\r\n`), end], "evidence_too_many"],
  [
    "all files together are too large",
    [...Array.from({ length: 7 }, () => [fileHead("a.pdf"), 19 * megabyte, "\r\n"]).flat(), end],
    "evidence_upload_too_large",
  ],
])("%s: refused, and nothing is left", async (_what, pieces, fault) => {
  expect(await faultOf(receiveFiles({ body: bodyOf(pieces).body, contentType, folder }))).toBe(fault);
  expect(await left()).toEqual([]);
});

test("a form without a boundary is refused", async () => {
  expect(await faultOf(receiveFiles({ body: bodyOf([end]).body, contentType: "multipart/form-data", folder }))).toBe("evidence_form_broken");
});

test("a disk that fills up in the middle of a file: refused, and nothing is left", async () => {
  let written = 0;
  const full = () =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.length;
        done(written > megabyte ? Object.assign(new Error("no space left on device"), { code: "ENOSPC" }) : null);
      },
    });
  const { body, counted } = bodyOf([fileHead("a.pdf"), 19 * megabyte, "\r\n", end]);
  expect(await faultOf(receiveFiles({ body, contentType, folder, open: full }))).toBe("evidence_storage_full");
  expect(counted.given).toBeLessThan(3 * megabyte);
  expect(await left()).toEqual([]);
});

test("no more is taken from the network than the disk has taken: a few chunks wait, whatever the size", async () => {
  let written = 0;
  let widest = 0;
  const { body, counted } = bodyOf([...Array.from({ length: 4 }, () => [fileHead("a.pdf"), 20 * megabyte, "\r\n"]).flat(), end]);
  const slow = () =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        widest = Math.max(widest, counted.given - written);
        written += chunk.length;
        setImmediate(done);
      },
    });
  await receiveFiles({ body, contentType, folder, open: slow });
  expect(written).toBe(80 * megabyte);
  expect(widest).toBeLessThan(megabyte);
  console.log(`upload of 4 × 20 MB: at most ${Math.round(widest / 1024)} KB waited in memory`);
});
