import { correctionCopy as copy } from "#app/copy/search.ts";
import { listAddress, type SearchCriteria } from "#app/domain/search/criteria.ts";
import { TextLink } from "../text/text-link.tsx";

export interface UnderstandingProps {
  criteria: SearchCriteria;
  correction: { text: string; kind: "spelling" | "typing" } | null;
  lowConfidence: boolean;
  /** Something is shown below. */
  hasHits: boolean;
}

/** How the question was understood, said aloud: what was mended, with the way back, and that nothing really matches. */
export function Understanding({ criteria, correction, lowConfidence, hasHits }: UnderstandingProps) {
  const { query, isVerbatim } = criteria;
  return (
    <>
      {correction ? (
        <p className="mb-3">
          {copy[correction.kind]}
          <strong className="font-semibold">{correction.text}</strong>.{" "}
          <TextLink href={listAddress({ ...criteria, isVerbatim: true, page: 1 })} rel="nofollow">
            {copy.insteadLabel(query)}
          </TextLink>
        </p>
      ) : null}
      {isVerbatim ? (
        <p className="mb-3">
          {copy.verbatim(query)}{" "}
          <TextLink href={listAddress({ ...criteria, isVerbatim: false, page: 1 })} rel="nofollow">
            {copy.loosen}
          </TextLink>
        </p>
      ) : null}
      {lowConfidence && hasHits ? <p className="mb-3 max-w-measure border-l-4 border-warning pl-4">{copy.lowConfidence}</p> : null}
    </>
  );
}
