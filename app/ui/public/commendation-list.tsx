import { initiativeCopy as copy } from "#app/copy/public.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { Tag } from "../data/tag.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface CommendationListProps {
  commendations: readonly {
    id: number;
    awardName: string;
    decisionNumber: string;
    signedOn: string;
    issuer: string;
    isRevoked: boolean;
    names: readonly string[];
  }[];
}

/** Commendation decisions that rest on the initiative; a revoked one stays and says so. */
export function CommendationList({ commendations }: CommendationListProps) {
  return (
    <ul className="space-y-4">
      {commendations.map((commendation) => (
        <li key={commendation.id}>
          <p>
            <TextLink href={`/khen-thuong/${commendation.id}`} className="font-semibold">
              {commendation.awardName}
            </TextLink>{" "}
            {commendation.isRevoked ? <Tag tone="danger">{copy.revoked}</Tag> : null}
          </p>
          <p className="text-soft">{copy.commendationLine(commendation.decisionNumber, formatDay(commendation.signedOn), commendation.issuer)}</p>
          {commendation.names.length > 0 ? <p>{commendation.names.join(", ")}</p> : null}
        </li>
      ))}
    </ul>
  );
}
