import { alertLabels, savedSearchCopy as copy } from "#app/copy/saved-search.ts";
import { searchPhrase } from "#app/copy/search.ts";
import type { AlertPeriod } from "#app/domain/saved-search/saved-search.ts";
import { TextLink } from "../text/text-link.tsx";

export interface SavedSearchEntry {
  id: number;
  name: string;
  href: string;
  /** What is searched for, in words. */
  words: readonly string[];
  alerts: AlertPeriod;
}

/** Saved searches, each with what may be done with it in sight: side by side on a desk, one below the other on a phone. */
export function SavedSearchList({ searches }: { searches: readonly SavedSearchEntry[] }) {
  return (
    <section aria-labelledby="saved-searches">
      <h2 id="saved-searches" className="border-b-2 border-ink pb-2 font-semibold">
        {copy.caption(searches.length)}
      </h2>
      <ul>
        {searches.map(({ id, name, href, words, alerts }) => (
          <li key={id} className="keep-together grid items-baseline gap-x-8 gap-y-1 border-b border-line py-3 md:grid-cols-[minmax(0,1fr)_auto]">
            <div className="min-w-0 wrap-anywhere">
              <TextLink href={href} className="inline-block py-1.5 font-semibold">
                {name}
              </TextLink>
              <p>{searchPhrase(words)}</p>
              <p className="text-sm text-soft">
                {copy.alerts}: {alertLabels[alerts]}
              </p>
            </div>
            <p className="screen-only flex flex-wrap gap-x-4">
              {(["change", "remove"] as const).map((what) => (
                <TextLink
                  key={what}
                  href={`/tim-kiem-da-luu/${id}${what === "remove" ? "/xoa" : ""}`}
                  className="inline-flex min-h-11 min-w-11 items-center justify-center"
                >
                  {copy[what]}
                  <span className="sr-only"> {name}</span>
                </TextLink>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
