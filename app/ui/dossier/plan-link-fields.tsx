import { editCopy, fieldHints } from "#app/copy/dossier-form.ts";
import { fieldProps, type ConformFieldLike } from "../forms/conform-field.ts";
import { Select } from "../forms/select.tsx";
import { TextInput } from "../forms/text-input.tsx";

export interface PlanPart {
  part: string;
  to: string;
  code: string;
  text: string;
}

export interface PlanLinkRow {
  to: ConformFieldLike;
  reason: ConformFieldLike;
}

const longest = 90;
const short = (text: string) => (text.length > longest ? `${text.slice(0, text.lastIndexOf(" ", longest))}…` : text);
const kindOf = ({ part }: PlanPart) => (part === "target" ? editCopy.target : editCopy.activity);

/** What of the campaign's plan the initiative serves: a choice and a short reason in each row. */
export function PlanLinkFields({ rows, plan }: { rows: readonly PlanLinkRow[]; plan: readonly PlanPart[] }) {
  const options = plan.map((part) => ({ value: part.to, label: `${kindOf(part)} ${part.code}: ${short(part.text)}` }));
  if (plan.length === 0) return <p className="mb-8 max-w-measure">{editCopy.noPlan}</p>;
  return (
    <>
      <p className="mb-6 max-w-measure">{fieldHints.links}</p>
      {rows.map(({ to, reason }, index) => (
        <div key={to.name}>
          <Select {...fieldProps(to)} label={editCopy.linkTo(index + 1)} placeholder={editCopy.noLink} options={options} width="full" optional />
          <TextInput {...fieldProps(reason)} label={editCopy.linkReason(index + 1)} optional />
        </div>
      ))}
    </>
  );
}
