import type { Paper } from "#app/domain/papers/paper.ts";
import type { PaperFormat } from "#app/domain/papers/papers.ts";
import { drawDocx } from "./docx/draw-docx.ts";
import { drawPdf } from "./pdf/draw-pdf.tsx";

/** What the site asks of this process, one at a time. */
export interface RenderTask {
  paper: Paper;
  format: PaperFormat;
}
export type RenderResult = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; message: string };

const draw: Record<PaperFormat, (paper: Paper) => Promise<Uint8Array>> = { docx: drawDocx, pdf: drawPdf };

async function answer({ paper, format }: RenderTask): Promise<RenderResult> {
  try {
    return { ok: true, bytes: new Uint8Array(await draw[format](paper)) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on("message", (task: RenderTask) => void answer(task).then((result) => process.send?.(result)));
// Without the site there is nothing to do, however it ended.
process.on("disconnect", () => process.exit());
