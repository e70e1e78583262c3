import { campaignCopy as copy } from "#app/copy/campaign.ts";
import type { Plan } from "#app/domain/campaign/plan.ts";
import { Prose } from "../text/prose.tsx";

/** Who carries the plan out, as printed. */
export function PlanOrganisation({ organisation }: { organisation: Plan["organisation"] }) {
  return (
    <Prose>
      {[organisation.standing_committee, organisation.grassroots].flatMap((part) => [
        <h3 key={part.heading}>{part.heading}</h3>,
        <ul key={`${part.heading} list`}>
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>,
      ])}
      <p>{organisation.closing}</p>
    </Prose>
  );
}

/** The foot of the document: recipients on the left, authority and signer on the right. */
export function PlanFoot({ recipients, signing }: { recipients: readonly string[]; signing: Plan["document"]["signing"] }) {
  return (
    <div className="keep-together mt-10 grid max-w-[52rem] gap-8 border-t border-line pt-6 sm:grid-cols-2">
      <div>
        <h3 className="font-semibold">{copy.recipients}</h3>
        <ul className="mt-2 text-sm">
          {recipients.map((recipient) => (
            <li key={recipient}>{recipient}</li>
          ))}
        </ul>
      </div>
      <div className="text-center">
        <p className="font-semibold">{signing.capacity}</p>
        <p className="font-semibold">{signing.title}</p>
        <p className="mt-6">{signing.name ?? <span className="text-soft">({copy.signerAbsent})</span>}</p>
      </div>
    </div>
  );
}
