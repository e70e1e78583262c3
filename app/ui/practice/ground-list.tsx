import { TextLink } from "../text/text-link.tsx";

/** The initiatives on which a commendation rests, each with its code and the note of the board. */
export function GroundList({ grounds }: { grounds: readonly { code: string | null; title: string; note: string }[] }) {
  return (
    <ul className="space-y-4">
      {grounds.map(({ code, title, note }) => (
        <li key={code}>
          <p>
            <TextLink href={`/sang-kien/${code ?? ""}`}>{title}</TextLink> <span className="text-soft">({code})</span>
          </p>
          {note === "" ? null : <p className="text-soft">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
