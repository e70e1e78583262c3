import { correctionCopy, searchCopy as copy } from "#app/copy/search.ts";
import { roundedEstimate } from "#app/domain/search/rounded-estimate.ts";
import { formatNumber } from "../format.ts";

export interface Counted {
  query: string;
  total: number;
  isEstimate: boolean;
  correction: { text: string; kind: "spelling" | "typing" } | null;
  lowConfidence: boolean;
}

/** How many were found: “12 sáng kiến cho “một cửa””, “khoảng 12.300 sáng kiến”. The question is named only where it was taken as it is. */
export function countWords({ query, total, isEstimate, correction, lowConfidence }: Counted): string {
  if (total === 0) return copy.emptyTitle;
  const number = isEstimate ? copy.about(formatNumber(roundedEstimate(total))) : formatNumber(total);
  return query === "" || correction || lowConfidence ? copy.count(number) : copy.countFor(number, query);
}

/** The same for who hears the page, with how the question was understood. */
export function spokenCount(counted: Counted): string {
  const { correction, lowConfidence, total } = counted;
  const understood = correction ? `${correctionCopy[correction.kind]}${correction.text}. ` : "";
  return `${understood}${lowConfidence && total > 0 ? `${correctionCopy.lowConfidence} ` : ""}${countWords(counted)}`;
}
