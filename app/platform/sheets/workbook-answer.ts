import { workbookType } from "./write-workbook.ts";

/** A workbook as an answer that browsers save. The name is ours and holds letters without marks only. */
export function workbookAnswer(options: { workbook: Buffer; fileName: string }): Response {
  const headers = { "Content-Type": workbookType, "Content-Disposition": `attachment; filename="${options.fileName}"`, "X-Content-Type-Options": "nosniff" };
  return new Response(new Uint8Array(options.workbook), { headers });
}
