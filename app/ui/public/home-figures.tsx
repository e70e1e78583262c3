import { homeCopy as copy } from "#app/copy/home.ts";
import { EmptyState } from "../feedback/empty-state.tsx";
import { formatMoneyShort, formatNumber } from "../format.ts";
import { FigureRow } from "../text/figure.tsx";

export interface HomeFiguresProps {
  figures: { applied: number; replications: number; units: number; savedHours: string; savedVnd: string };
}

/** The figures that matter, worked out from the records; a sum that nobody has verified yet is left out. */
export function HomeFigures({ figures }: HomeFiguresProps) {
  if (figures.applied === 0) return <EmptyState title={copy.figuresEmptyTitle}>{copy.figuresEmpty}</EmptyState>;
  return (
    <FigureRow
      figures={[
        { value: formatNumber(figures.applied), label: copy.applied, note: copy.appliedNote(formatNumber(figures.units)), href: "/sang-kien" },
        { value: formatNumber(figures.replications), label: copy.replications, note: copy.replicationsNote },
        ...(figures.savedHours === "0" ? [] : [{ value: formatNumber(figures.savedHours), label: copy.hours, note: copy.verifiedNote }]),
        // “đồng” opens the label: the number keeps to one line.
        ...(figures.savedVnd === "0" ? [] : [{ value: formatMoneyShort(figures.savedVnd).replace(/ đồng$/, ""), label: copy.money, note: copy.verifiedNote }]),
      ]}
    />
  );
}
