import { useRouteLoaderData } from "@remix-run/react";
import { savedSearchCopy as copy } from "#app/copy/saved-search.ts";
import type { SearchCriteria } from "#app/domain/search/criteria.ts";
import { newSavedSearchAddress } from "#app/domain/saved-search/saved-search.ts";
import { TextLink } from "../text/text-link.tsx";

/** The way to keep this search; only for who is signed in, since it needs somebody to keep it for. */
export function SaveSearch({ criteria }: { criteria: SearchCriteria }) {
  const root = useRouteLoaderData("root") as { shell?: { viewer: unknown } } | undefined;
  if (!root?.shell?.viewer) return null;
  return (
    <TextLink href={newSavedSearchAddress(criteria)} className="screen-only inline-flex min-h-11 items-center">
      {copy.save}
    </TextLink>
  );
}
