import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { searchCopy } from "#app/copy/search.ts";
import { readListAddress } from "#app/domain/search/list-address.ts";
import { Facets } from "#app/ui/search/facets.tsx";

const none = { field: [], unit: [], year: [], kind: [], feasibility: [], stage: [], award: [] };

test("what is chosen stands first in its group, however rare it is", () => {
  const unit = Array.from({ length: 12 }, (_, index) => ({ value: `don-vi-${index}`, label: `Đơn vị ${index}`, count: 20 - index }));
  const criteria = readListAddress(new URLSearchParams("don-vi=don-vi-11"));
  const html = renderToStaticMarkup(<Facets criteria={criteria} choices={{ ...none, unit }} total={9} isEstimate={false} />);
  const labels = [...html.matchAll(/Đơn vị \d+/g)].map(([label]) => label);
  expect(labels.slice(0, 3)).toEqual(["Đơn vị 11", "Đơn vị 0", "Đơn vị 1"]);
  expect(labels).toHaveLength(12);
  expect(html).toContain(searchCopy.more("4"));
});
