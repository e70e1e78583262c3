import { useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import { similarCopy } from "#app/copy/similar.ts";
import { formatNumber } from "../format.ts";
import { TextLink } from "../text/text-link.tsx";

interface SimilarAnswer {
  published: readonly { code: string; title: string; unitName: string }[];
}

/**
 * Published initiatives like the one being written, beside its form: looked up after each save, never in the way.
 * Without a script only the link to the page stands here.
 * @param props.savedRevision changes with every save
 */
export function SimilarPanel({ id, savedRevision }: { id: number; savedRevision: number }) {
  const fetcher = useFetcher<SimilarAnswer>();
  const { load } = fetcher;
  const address = `/ho-so/${id}/tuong-tu`;
  useEffect(() => load(address), [load, address, savedRevision]);
  const published = fetcher.data?.published ?? [];
  return (
    <aside aria-label={similarCopy.title} className="my-8 max-w-measure border-l-4 border-line pl-5">
      <p role="status" className="font-semibold">
        {published.length > 0 ? similarCopy.found(formatNumber(published.length)) : fetcher.data ? similarCopy.none : null}
      </p>
      <ul className="my-3 list-disc space-y-1 pl-5">
        {published.map((card) => (
          <li key={card.code}>
            <TextLink href={`/sang-kien/${card.code}`} target="_blank" rel="noopener">
              {card.title}
            </TextLink>{" "}
            ({card.unitName})
          </li>
        ))}
      </ul>
      <TextLink href={address}>{similarCopy.seeAll}</TextLink>
    </aside>
  );
}
