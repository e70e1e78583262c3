import { noResultsCopy as copy, searchCopy } from "#app/copy/search.ts";
import { hasFilters, listAddress, noFilters, type SearchCriteria } from "#app/domain/search/criteria.ts";
import { shorterQueries } from "#app/domain/search/shorter-queries.ts";
import { EmptyState } from "../feedback/empty-state.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface NoResultsProps {
  criteria: SearchCriteria;
  /** Fields in which something is published. */
  fields: readonly { slug: string; name: string }[];
}

/** Nothing found, and what to do about it: every advice is a link that follows it. */
export function NoResults({ criteria, fields }: NoResultsProps) {
  const { query } = criteria;
  if (query === "" && !hasFilters(criteria)) return <EmptyState title={searchCopy.emptyAllTitle}>{searchCopy.emptyAll}</EmptyState>;
  const loose = { ...criteria, isVerbatim: false, page: 1 };
  const shorter = shorterQueries(query);
  return (
    <EmptyState title={searchCopy.emptyTitle}>
      <ul className="list-disc space-y-2 pl-5">
        {hasFilters(criteria) ? (
          <li>
            <TextLink href={listAddress({ ...loose, ...noFilters })}>{copy.withoutFilters}</TextLink>
          </li>
        ) : null}
        {criteria.isVerbatim ? (
          <li>
            <TextLink href={listAddress(loose)}>{copy.loosely}</TextLink>
          </li>
        ) : null}
        {shorter.length > 0 ? (
          <li>
            {copy.fewerWords}:{" "}
            {shorter.map((text, index) => (
              <span key={text}>
                {index > 0 ? ", " : null}
                <TextLink href={listAddress({ ...loose, query: text })}>{text}</TextLink>
              </span>
            ))}
          </li>
        ) : null}
        {query !== "" ? <li>{copy.spelling}</li> : null}
      </ul>
      {fields.length > 0 ? (
        <>
          <p id="browse" className="mt-6">
            {copy.browse}
          </p>
          <ul aria-labelledby="browse" className="mt-1 gap-x-8 sm:columns-2">
            {fields.map(({ slug, name }) => (
              <li key={slug} className="py-1.5">
                <TextLink href={listAddress({ ...criteria, ...noFilters, query: "", order: "newest", isVerbatim: false, field: slug, page: 1 })}>
                  {name}
                </TextLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </EmptyState>
  );
}
