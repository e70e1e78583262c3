import { campaignCopy as copy } from "#app/copy/campaign.ts";
import type { Misprint } from "#app/domain/campaign/misprints.ts";
import type { Plan } from "#app/domain/campaign/plan.ts";
import { Prose } from "../text/prose.tsx";
import { Section } from "../text/section.tsx";
import { LegalBases } from "./legal-bases.tsx";
import { PrintedText } from "./printed-text.tsx";

/** From the context to the groups addressed, as printed. */
export function PlanOpening({ plan, misprints }: { plan: Plan; misprints: readonly (Misprint & { part: string })[] }) {
  const { context, period } = plan.campaign;
  return (
    <>
      <Section id="boi-canh" title={copy.context}>
        <Prose>
          <p>
            <PrintedText text={context.text} misprints={misprints.filter(({ part }) => part === "context")} />
          </p>
          {context.truncated ? <p className="text-sm text-soft">({copy.truncated})</p> : null}
        </Prose>
      </Section>
      <Section id="can-cu" title={copy.bases}>
        <LegalBases bases={plan.legal_bases} />
      </Section>
      <Section id="muc-dich" title={copy.purpose}>
        <Items items={plan.purpose} />
      </Section>
      <Section id="yeu-cau" title={copy.requirements}>
        <Items items={plan.requirements} />
      </Section>
      <Section id="doi-tuong" title={copy.groups}>
        <Items items={plan.target_groups} />
        <p className="mt-6 font-semibold">{copy.period}</p>
        <p>{period.text}</p>
      </Section>
    </>
  );
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <Prose>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Prose>
  );
}
