import { designCopy } from "#app/copy/design.ts";
import { BackLink } from "../navigation/back-link.tsx";
import { Button } from "../navigation/button.tsx";
import { ButtonLink } from "../navigation/button-link.tsx";
import { Pagination } from "../navigation/pagination.tsx";
import { PrintButton } from "../navigation/print-button.tsx";
import { Tabs } from "../navigation/tabs.tsx";

/** Buttons, links that move on, tabs, pages. */
export function ActionSpecimens() {
  return (
    <>
      <BackLink href="#actions" />
      <div className="mb-8 flex flex-wrap gap-4">
        <Button>{designCopy.primary}</Button>
        <Button tone="secondary">{designCopy.secondary}</Button>
        <Button tone="warning">{designCopy.warning}</Button>
        <ButtonLink href="#forms">{designCopy.buttonLink}</ButtonLink>
        <PrintButton />
      </div>
      <Tabs
        label={designCopy.tabs}
        items={designCopy.tabItems.map((label, index) => ({ label, href: `#tab-${index}`, current: index === 0, count: index === 3 ? "7" : undefined }))}
      />
      <Pagination page={5} pages={12} hrefFor={(page) => `#page-${page}`} />
    </>
  );
}
