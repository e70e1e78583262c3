import type { LoaderFunctionArgs } from "@remix-run/node";
import { papersBusy, paperWords } from "#app/copy/papers.ts";
import { attachmentHeader } from "#app/domain/evidence/content-disposition.ts";
import { readPaperAddress, type PaperFormat } from "#app/domain/papers/papers.ts";
import { readPaper } from "#app/pages/papers/paper.ts";
import { renderPaper } from "#app/platform/documents/render-paper.server.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";

const mediaTypes: Record<PaperFormat, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path: "/ho-so/:id/giay-to/:paper", id: params.id });
  const wanted = readPaperAddress({ name: params.paper, query: new URL(request.url).searchParams });
  const found = wanted && (await readPaper({ db: context.db, actor, file, request: wanted }));
  if (!wanted || !found) throw new Response(null, { status: 404 });
  const drawn = await renderPaper({ paper: found.paper, format: wanted.format });
  if (!drawn.ok) return new Response(papersBusy, { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8", "Retry-After": "10" } });
  const version = found.sentVersion === null ? paperWords.fileDraft : paperWords.fileVersion(found.sentVersion);
  const name = [found.paper.title, file.code ?? String(file.id), version, ...(wanted.copy === "open" ? [paperWords.fileOpen] : [])].join(" - ");
  return new Response(drawn.bytes, {
    headers: {
      "Content-Type": mediaTypes[wanted.format],
      "Content-Length": String(drawn.bytes.byteLength),
      "Content-Disposition": attachmentHeader(`${name}.${wanted.format}`),
      "Cache-Control": "private, no-store",
    },
  });
}
