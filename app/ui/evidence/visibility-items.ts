import { visibilityLabels } from "#app/copy/evidence.ts";
import { visibilities } from "#app/domain/evidence/visibility.ts";

/** The choices of who may read a file. */
export const visibilityItems = visibilities.map((value) => ({ value, ...visibilityLabels[value] }));
