/** A range of marks with its text. Marks are hundredths of a point everywhere: 2500 is 25,00. Both ends belong to it. */
export interface Band {
  id: number;
  lowest: number;
  highest: number;
  label: string;
  description: string;
}

export interface Criterion {
  id: number;
  name: string;
  description: string;
  maximum: number;
  /** The council's mean must reach it, whatever the total; null where there is none. */
  floor: number | null;
  /** In the order of the rubric. */
  bands: readonly Band[];
}

export interface Rubric {
  id: number;
  name: string;
  passMark: number;
  criteria: readonly Criterion[];
}

/** What a reviewer gave one criterion so far; a draft may lack the band or the mark. */
export interface GivenMark {
  criterionId: number;
  bandId: number | null;
  mark: number | null;
  note: string;
}
