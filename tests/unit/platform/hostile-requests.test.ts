import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { limitAddress, readLimitedBody } from "#app/platform/http/limits.ts";

const app = express().use(limitAddress, readLimitedBody, (_request, response) => void response.send("ok"));
const server = app.listen(0, "127.0.0.1");
let port = 0;
beforeAll(async () => {
  if (!server.listening) await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

/** The first line of the answer to a request of exactly these bytes. */
async function answerTo(options: { target: string; body?: string; type?: string }): Promise<string> {
  const { target, body, type = "application/x-www-form-urlencoded" } = options;
  const socket = connect(port, "127.0.0.1");
  const head = `${body === undefined ? "GET" : "POST"} ${target} HTTP/1.1\r\nHost: trang.test\r\nConnection: close\r\n`;
  socket.write(body === undefined ? `${head}\r\n` : `${head}Content-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  const [answer] = (await once(socket, "data")) as [Buffer];
  socket.destroy();
  return answer.toString("latin1").split("\r\n")[0] ?? "";
}

const parts = '--giua\r\nContent-Disposition: form-data; name="email"\r\n\r\nan\u0000@don-vi.vn\r\n--giua--\r\n';

test.each([
  ["written in an address", { target: "/sang-kien?q=so%00hoa" }],
  ["written in a form", { target: "/dang-nhap", body: "email=an%00%40don-vi.vn" }],
  ["as it is in a form", { target: "/dang-nhap", body: "email=an\u0000%40don-vi.vn" }],
  ["as it is in a form of several parts", { target: "/dang-nhap", body: parts, type: "multipart/form-data; boundary=giua" }],
])("a zero byte, which no text of the database can hold, is a bad request %s", async (_where, request) => {
  expect(await answerTo(request)).toBe("HTTP/1.1 400 Bad Request");
});

test("the three signs %00 themselves may be typed", async () => {
  expect(await answerTo({ target: "/sang-kien?q=%2500", body: "email=an%2500" })).toBe("HTTP/1.1 200 OK");
});

test.each(["http://xau.test/", "*"])("the target of a request is a path, not %s", async (target) => {
  expect(await answerTo({ target })).toBe("HTTP/1.1 400 Bad Request");
});
