import { request } from "node:http";
import { connect } from "node:net";

export interface PlainFile {
  name: string;
  bytes: Buffer;
  type?: string;
}

const boundary = "----giua";

/** A multipart form as a browser without scripts sends it. */
export function formOf(fields: Record<string, string>, files: readonly PlainFile[]): { type: string; body: Buffer } {
  const parts: Buffer[] = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  for (const { name, bytes, type = "application/octet-stream" } of files) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
    parts.push(Buffer.from(head), bytes, Buffer.from("\r\n"));
  }
  return { type: `multipart/form-data; boundary=${boundary}`, body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]) };
}

export interface Answer {
  status: number;
  location: string | undefined;
  text: string;
}

/** Sends the form to an address of the site as from one of its own pages. */
export function sendForm(options: {
  origin: string;
  path: string;
  cookie: string;
  form: { type: string; body: Buffer };
  headers?: Record<string, string>;
}): Promise<Answer> {
  const { origin, path, cookie, form } = options;
  const headers = { Cookie: cookie, Origin: origin, "Content-Type": form.type, "Content-Length": form.body.length, ...options.headers };
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, origin), { method: "POST", headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, location: answer.headers.location, text: Buffer.concat(chunks).toString("utf8") }));
    });
    sent.on("error", reject);
    sent.end(form.body);
  });
}

/** Sends the head of a large upload and a first piece of it, and nothing more. @returns the first line of the answer, or “” where there is none in `patience` */
export function beginUpload(options: {
  origin: string;
  path: string;
  cookie: string;
  piece: Buffer;
  patience: number;
  headers?: string;
  length?: number;
}): Promise<string> {
  const { origin, path, cookie, piece, patience, headers = `Origin: ${origin}\r\n`, length = 50_000_000 } = options;
  const { hostname, port, host } = new URL(origin);
  const socket = connect(Number(port), hostname);
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\n${headers}Content-Type: multipart/form-data; boundary=${boundary}\r\nContent-Length: ${length}\r\n\r\n`,
  );
  socket.write(piece);
  return new Promise((resolve) => {
    let answer = "";
    const end = () => {
      socket.destroy();
      resolve(answer.split("\r\n")[0] ?? "");
    };
    const timer = setTimeout(end, patience);
    socket.on("error", () => undefined);
    socket.on("data", (chunk: Buffer) => {
      answer += chunk.toString("latin1");
      if (!answer.includes("\r\n")) return;
      clearTimeout(timer);
      end();
    });
  });
}
