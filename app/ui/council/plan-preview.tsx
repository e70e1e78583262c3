import { planCopy as copy } from "#app/copy/assignment-plan.ts";
import type { Fit } from "#app/domain/assignment/plan/fit.ts";
import type { PlanSection } from "#app/domain/assignment/plan/sections.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { formatNumber } from "../format.ts";
import { Pagination } from "../navigation/pagination.tsx";
import { Tabs } from "../navigation/tabs.tsx";
import { Section } from "../text/section.tsx";
import { PlanLoads, type PlanLoad } from "./plan-loads.tsx";
import { PlanTable, type PlanRow } from "./plan-table.tsx";

export interface PlanPreviewProps {
  totals: { filled: number; lacking: number; kept: number; added: number; suited: Record<Fit, number> };
  sections: readonly { name: PlanSection; files: number }[];
  section: PlanSection;
  page: number;
  pages: number;
  rows: readonly PlanRow[];
  loads: readonly PlanLoad[];
  /** The address of a part of this plan, and of one of its pages. */
  hrefFor: (section: PlanSection, page?: number) => string;
}

/** A plan before it is saved: sums first, then file by file, then person by person. */
export function PlanPreview({ totals, sections, section, page, pages, rows, loads, hrefFor }: PlanPreviewProps) {
  const { filled, lacking, kept, added, suited } = totals;
  return (
    <>
      <Section title={copy.previewTitle} id="phuong-an">
        <SummaryList
          rows={[
            { term: copy.totals.filled, value: copy.filledOf(filled, filled + lacking) },
            { term: copy.totals.lacking, value: copy.filesCount(lacking) },
            { term: copy.totals.kept, value: copy.turns(kept) },
            { term: copy.totals.added, value: copy.turns(added) },
            ...(added > 0 ? [{ term: copy.totals.fits, value: copy.fitsCount(suited) }] : []),
          ]}
        />
        <div className="mt-8">
          <Tabs
            label={copy.tabs}
            items={sections.map(({ name, files }) => ({
              href: hrefFor(name),
              label: copy.sections[name],
              current: name === section,
              count: formatNumber(files),
            }))}
          />
        </div>
        {rows.length > 0 ? <PlanTable section={section} rows={rows} /> : <p>{copy.nothingHere}</p>}
        <Pagination page={page} pages={pages} hrefFor={(number) => hrefFor(section, number)} />
      </Section>
      <Section title={copy.loadsTitle}>
        <PlanLoads rows={loads} />
      </Section>
    </>
  );
}
