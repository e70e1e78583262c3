import { PassThrough, type Duplex } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { dropPadding } from "#app/platform/http/drop-padding.ts";

/** The bytes of a page of many short texts: React pads where a letter does not fit the end of a chunk. */
async function render(through: Duplex): Promise<Buffer> {
  const lines = Array.from({ length: 800 }, (_, index) => <li key={index}>Người dân chọn giờ hẹn</li>);
  const { pipe } = renderToPipeableStream(<ul>{lines}</ul>);
  pipe(through);
  const chunks: Buffer[] = [];
  for await (const chunk of through as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test("a long Vietnamese page reaches the browser whole and without a zero byte", async () => {
  const page = await render(dropPadding());
  expect(page.includes(0)).toBe(false);
  expect(page.toString("utf8")).toBe(`<ul>${"<li>Người dân chọn giờ hẹn</li>".repeat(800)}</ul>`);
});

test("React still pads: the day it does not, the filter may go", async () => {
  expect((await render(new PassThrough())).includes(0)).toBe(true);
});
