import { deskCopy as copy } from "#app/copy/council.ts";
import { Section } from "../text/section.tsx";
import { TextLink } from "../text/text-link.tsx";

/** For the secretary, council by council: divide its files, and describe its members. Nothing for others. */
export function CouncilTools({ councils }: { councils: readonly { id: number; name: string }[] }) {
  if (councils.length === 0) return null;
  return (
    <Section title={copy.toolsTitle}>
      <ul className="space-y-4">
        {councils.map(({ id, name }) => (
          <li key={id}>
            <p className="font-semibold">{name}</p>
            <p className="flex flex-wrap gap-x-6">
              <TextLink href={`/viec-cua-hoi-dong/${id}/phan-cong`}>{copy.plan}</TextLink>
              <TextLink href={`/viec-cua-hoi-dong/${id}/uy-vien`}>{copy.members}</TextLink>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
