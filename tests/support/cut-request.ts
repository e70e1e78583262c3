import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Sends a form whole and tears the connection before the answer is read, as a train does that enters a tunnel.
 * Whether the server took it is not known, here as there.
 * @param options.after milliseconds between the last byte sent and the end of the line
 */
export async function cutRequest(options: { origin: string; cookie: string; path: string; form: Record<string, string>; after: number }): Promise<void> {
  const { origin, cookie, path, form, after } = options;
  const body = new URLSearchParams(form).toString();
  const sent = request(`${origin}${path}`, {
    method: "POST",
    agent: false,
    headers: { Cookie: cookie, Origin: origin, "Content-Type": "application/x-www-form-urlencoded", "Content-Length": Buffer.byteLength(body) },
  });
  // A broken line is the purpose here.
  sent.on("error", () => undefined);
  sent.on("response", (answer) => answer.resume());
  await new Promise<void>((resolve) => sent.end(body, resolve));
  await sleep(after);
  sent.destroy();
}
