import { evidenceCopy as copy } from "#app/copy/evidence.ts";
import type { UploadReply } from "./upload-reply.ts";

export interface Sending {
  /** null where the file was kept; else the sentence that says why it was not. */
  ended: Promise<string | null>;
  cancel(): void;
}

/**
 * Sends one file with the words of the form. XMLHttpRequest, because fetch tells nothing of how much has gone out.
 * @param options.onProgress per cent of the bytes that have left
 */
export function sendFile(options: { endpoint: string; file: File; fields: Readonly<Record<string, string>>; onProgress: (percent: number) => void }): Sending {
  const form = new FormData();
  for (const [name, value] of Object.entries(options.fields)) form.append(name, value);
  form.append("files", options.file);
  const request = new XMLHttpRequest();
  request.open("POST", options.endpoint);
  request.upload.addEventListener("progress", ({ loaded, total }) => options.onProgress(total > 0 ? Math.floor((loaded / total) * 100) : 0));
  const ended = new Promise<string | null>((resolve) => {
    request.addEventListener("load", () => resolve(sentenceOf(request)));
    request.addEventListener("error", () => resolve(copy.network));
    request.addEventListener("abort", () => resolve(copy.cancelled));
  });
  request.send(form);
  return { ended, cancel: () => request.abort() };
}

/** What the answer to a data request says: a redirect means that all was kept, or that somebody has to sign in. */
function sentenceOf(request: XMLHttpRequest): string | null {
  const redirect = request.getResponseHeader("X-Remix-Redirect");
  if (redirect?.startsWith("/dang-nhap")) return copy.signedOut;
  if (redirect) return null;
  if (request.status === 413) return copy.tooLarge;
  try {
    const { errors, results } = JSON.parse(request.responseText) as UploadReply;
    const refused = results.find((result) => !result.ok);
    const sentence = refused && !refused.ok ? refused.reason : Object.values(errors)[0]?.[0];
    if (sentence) return sentence;
  } catch {
    // A page instead of an answer: the gate refused, or something broke.
  }
  return copy.refusedHere;
}
