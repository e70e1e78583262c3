import { createReadStream } from "node:fs";
import { connect } from "node:net";
import { pipeline } from "node:stream/promises";
import { Transform } from "node:stream";

export type ScanVerdict = "clean" | "infected" | "unavailable";

const patience = 60_000;
const answerLimit = 4096;

/**
 * Asks a ClamAV daemon about a file by its INSTREAM command: chunks, each behind its length, then a zero.
 * @param options.url tcp://host:port
 * @returns unavailable where there is no clear answer, for whatever reason: then nobody may keep the file
 */
export async function scanFile(options: { url: string; path: string; milliseconds?: number }): Promise<ScanVerdict> {
  const { hostname, port } = new URL(options.url);
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 3310) });
  const limit = AbortSignal.timeout(options.milliseconds ?? patience);
  limit.addEventListener("abort", () => socket.destroy(new Error("The scanner took too long")));
  try {
    let answer = "";
    const answered = new Promise<string>((resolve, reject) => {
      socket.on("data", (chunk: Buffer) => {
        answer += chunk.toString("utf8");
        if (answer.includes("\0") || answer.length > answerLimit) resolve(answer);
      });
      socket.once("error", reject);
      socket.once("close", () => resolve(answer));
    });
    answered.catch(() => undefined);
    // The daemon may answer and hang up before the end: the answer counts then, not the broken pipe.
    const sent = pipeline(createReadStream(options.path), framing(), socket, { end: false }).catch(() => undefined);
    await Promise.race([sent, answered]);
    return verdictOf(await answered);
  } catch {
    return "unavailable";
  } finally {
    socket.destroy();
  }
}

function verdictOf(answer: string): ScanVerdict {
  const line = answer.split("\0")[0]?.trim() ?? "";
  if (line === "stream: OK") return "clean";
  return /^stream: .+ FOUND$/.test(line) ? "infected" : "unavailable";
}

/** The stream as the daemon wants it. */
function framing(): Transform {
  let begun = false;
  const begin = () => (begun ? Buffer.alloc(0) : ((begun = true), Buffer.from("zINSTREAM\0")));
  const lengthOf = (size: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(size);
    return bytes;
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, Buffer.concat([begin(), lengthOf(chunk.length), chunk]));
    },
    flush(done) {
      done(null, Buffer.concat([begin(), lengthOf(0)]));
    },
  });
}
