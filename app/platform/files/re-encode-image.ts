import { stat } from "node:fs/promises";
import sharp from "sharp";
import type { FileRefusal } from "../../domain/evidence/refusals.ts";

type ImageType = "image/jpeg" | "image/png" | "image/webp";

const maximumPixels = 40_000_000;
const formats = { "image/jpeg": "jpeg", "image/png": "png", "image/webp": "webp" } as const;

// Only the three kinds that we take may be read, whatever a file pretends to be; and one image at a time, each with one thread and no cache.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });
sharp.cache(false);
sharp.concurrency(1);
let last: Promise<unknown> = Promise.resolve();

export type ReEncoding = { ok: true; size: number } | { ok: false; reason: FileRefusal };

/**
 * Draws the picture anew into `target`: its pixels stay, upright, and all else goes – place and camera (EXIF), comments, colour profiles, appended data.
 * @returns a refusal where it is not an image of that type, moves, has more than 40 million pixels or does not open
 */
export async function reEncodeImage(options: { source: string; target: string; mediaType: ImageType }): Promise<ReEncoding> {
  const turn = last.then(() => draw(options));
  last = turn.catch(() => undefined);
  return turn;
}

async function draw(options: { source: string; target: string; mediaType: ImageType }): Promise<ReEncoding> {
  const { source, target, mediaType } = options;
  try {
    const facts = await sharp(source, { limitInputPixels: false }).metadata();
    if (facts.format !== formats[mediaType]) return { ok: false, reason: "evidence_type_mismatch" };
    if ((facts.pages ?? 1) > 1) return { ok: false, reason: "evidence_animated" };
    if (facts.width * facts.height > maximumPixels) return { ok: false, reason: "evidence_too_many_pixels" };
    const picture = sharp(source, { limitInputPixels: maximumPixels, sequentialRead: true, failOn: "error" }).autoOrient().timeout({ seconds: 60 });
    if (mediaType === "image/jpeg") picture.jpeg({ quality: 90 });
    else if (mediaType === "image/png") picture.png();
    else picture.webp({ quality: 90 });
    await picture.toFile(target);
    return { ok: true, size: (await stat(target)).size };
  } catch (error) {
    // The library has no codes; a full disk is told by its own words.
    if (/no space|write error|unable to write/i.test((error as Error).message)) return { ok: false, reason: "evidence_storage_full" };
    return { ok: false, reason: "evidence_damaged" };
  }
}
