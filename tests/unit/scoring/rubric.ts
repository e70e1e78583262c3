import type { Rubric } from "#app/domain/scoring/rubric.ts";

/** Two criteria: novelty with two bands and a floor, reach with one band. */
export const rubric: Rubric = {
  id: 1,
  name: "Bộ tiêu chí",
  passMark: 5000,
  criteria: [
    {
      id: 11,
      name: "Tính mới",
      description: "",
      maximum: 4000,
      floor: 1000,
      bands: [
        { id: 111, lowest: 2100, highest: 4000, label: "Mới", description: "" },
        { id: 112, lowest: 0, highest: 2000, label: "Ít mới", description: "" },
      ],
    },
    {
      id: 12,
      name: "Nhân rộng",
      description: "",
      maximum: 6000,
      floor: null,
      bands: [{ id: 121, lowest: 0, highest: 6000, label: "Toàn thang", description: "" }],
    },
  ],
};
