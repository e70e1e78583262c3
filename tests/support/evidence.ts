import { createHash, randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Visibility } from "#app/domain/evidence/visibility.ts";
import { testNow } from "./people.ts";
import type { World } from "./world.ts";

/**
 * A text file of a dossier as its author has added it.
 * @param options.dataDir where the site keeps its files; without it there are no bytes behind the row
 */
export async function makeEvidence(options: {
  world: World;
  initiativeId: number;
  visibility: Visibility;
  name?: string;
  text?: string;
  dataDir?: string;
}): Promise<number> {
  const { world, initiativeId, visibility, name = `${visibility}.txt`, dataDir } = options;
  const bytes = Buffer.from(options.text ?? `Tệp ${visibility} của hồ sơ ${initiativeId}`);
  const storageKey = randomBytes(16).toString("hex");
  if (dataDir) {
    const place = join(dataDir, "files", storageKey.slice(0, 2), storageKey.slice(2, 4), storageKey);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
  const { id } = await world.db
    .insertInto("evidenceFile")
    .values({
      initiativeId,
      name,
      mediaType: "text/plain",
      size: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      storageKey,
      visibility,
      uploadedBy: world.author.accountId,
      uploadedAt: testNow,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
