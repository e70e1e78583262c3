import type { Plan } from "#app/domain/campaign/plan.ts";

/** The head of the document as printed: issuer on the left, organisation and date on the right, type and subject below. */
export function PlanHeader({ document }: { document: Plan["document"] }) {
  return (
    <div className="keep-together max-w-[52rem] border-y border-line py-6">
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Lines lines={document.header_left} />
        <Lines lines={document.header_right} />
      </div>
      <p className="mt-8 text-center text-lg font-bold">{document.type_title}</p>
      <p className="mx-auto mt-2 max-w-measure text-center font-semibold">{document.abstract_trich_yeu}</p>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <div className="text-center text-sm">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
