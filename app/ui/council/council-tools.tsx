import { deskCopy as copy } from "#app/copy/council.ts";
import { Section } from "../text/section.tsx";
import { TextLink } from "../text/text-link.tsx";

/** Council by council: who owes sheets, what was handed in, and how strictly each judges; for its secretary also to divide its files and describe its members. */
export function CouncilTools({ councils }: { councils: readonly { id: number; name: string; mayAssign: boolean }[] }) {
  if (councils.length === 0) return null;
  return (
    <Section title={copy.toolsTitle}>
      <ul className="space-y-4">
        {councils.map(({ id, name, mayAssign }) => (
          <li key={id}>
            <p className="font-semibold">{name}</p>
            <p className="flex flex-wrap gap-x-6">
              <TextLink href={`/viec-cua-hoi-dong/${id}/tien-do`}>{copy.memberProgress}</TextLink>
              <TextLink href={`/viec-cua-hoi-dong/${id}/doi-chieu`}>{copy.sheets}</TextLink>
              <TextLink href={`/viec-cua-hoi-dong/${id}/doi-chuan`}>{copy.calibration}</TextLink>
              {mayAssign ? (
                <>
                  <TextLink href={`/viec-cua-hoi-dong/${id}/phan-cong`}>{copy.plan}</TextLink>
                  <TextLink href={`/viec-cua-hoi-dong/${id}/uy-vien`}>{copy.members}</TextLink>
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
