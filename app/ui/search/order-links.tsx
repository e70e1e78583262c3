import { orderLabels, searchCopy as copy } from "#app/copy/search.ts";
import { listAddress, searchOrders, type SearchCriteria } from "#app/domain/search/criteria.ts";
import { TextLink } from "../text/text-link.tsx";

/** The orders of the list; the present one is no link. Without a query nothing is more relevant than the newest. */
export function OrderLinks({ criteria }: { criteria: SearchCriteria }) {
  const orders = searchOrders.filter((order) => order !== "relevance" || criteria.query !== "");
  return (
    <nav aria-label={copy.order} className="screen-only text-sm">
      <ul className="flex flex-wrap items-center gap-x-4">
        <li aria-hidden="true" className="text-soft">
          {copy.order}:
        </li>
        {orders.map((order) => (
          <li key={order} className="inline-flex min-h-11 items-center">
            {order === criteria.order ? (
              <strong aria-current="true" className="font-semibold">
                {orderLabels[order]}
              </strong>
            ) : (
              <TextLink href={listAddress({ ...criteria, order, page: 1 })} rel="nofollow">
                {orderLabels[order]}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
