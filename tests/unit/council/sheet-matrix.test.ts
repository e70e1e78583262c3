import { expect, test } from "vitest";
import { listedRows, matrixQuery, readMatrixList } from "#app/domain/council/matrix-list.ts";
import { matrixMembers, matrixRow } from "#app/domain/council/sheet-matrix.ts";
import type { FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import type { Status } from "#app/domain/initiative/states.ts";

type Sheet = [total: number | null, tag: FeasibilityTag | null];

interface Standing {
  status?: Status;
  mayAssign?: boolean;
  score?: number | null;
}

const rowOf = (id: number, sheets: Sheet[], { status = "under_review", mayAssign = true, score = null }: Standing = {}) =>
  matrixRow({
    file: { id, code: `SK-2026-${id}`, title: `Hồ sơ ${id}`, status },
    sheets: sheets.map(([total, tag], index) => ({ memberId: index + 1, total, tag })),
    score,
    mayAssign,
  });

test("a wide range, or opposite feasibility, puts a file on the agenda and proposes a third reader", () => {
  const wide = rowOf(1, [
    [5000, "apply_now"],
    [7000, "apply_now"],
  ]);
  expect([wide.range, wide.isOnAgenda, wide.asksThird]).toEqual([2000, true, true]);
  const close = rowOf(2, [
    [5001, "apply_now"],
    [7000, "needs_polish"],
  ]);
  expect([close.range, close.isOnAgenda, close.asksThird]).toEqual([1999, false, false]);
  const opposed = rowOf(3, [
    [6000, "not_feasible"],
    [6000, "apply_now"],
  ]);
  expect([opposed.range, opposed.isOnAgenda, opposed.disagreement]).toEqual([0, true, { range: null, opposedFeasibility: true }]);
});

test("no third reader is proposed by who may not assign, for a file that has three, nor is a decided file for the meeting", () => {
  const sheets: Sheet[] = [
    [5000, "apply_now"],
    [7000, "apply_now"],
  ];
  expect(rowOf(1, sheets, { mayAssign: false })).toMatchObject({ isOnAgenda: true, asksThird: false });
  expect(rowOf(1, [...sheets, [null, null]])).toMatchObject({ isOnAgenda: true, asksThird: false, waiting: 1 });
  expect(rowOf(1, sheets, { status: "approved", mayAssign: false })).toMatchObject({ isOnAgenda: false, disagreement: { range: 2000 } });
});

test("members are counted with what they handed in and how often they stand apart", () => {
  const rows = [
    rowOf(1, [
      [5000, "apply_now"],
      [7000, "apply_now"],
      [7100, "apply_now"],
    ]),
    rowOf(2, [
      [6000, null],
      [null, null],
    ]),
  ];
  const names = new Map([
    [1, "Võ Ba"],
    [2, "Đỗ Hai"],
    [3, "Bùi Một"],
  ]);
  expect(matrixMembers({ rows, names }).map(({ fullName, finished, assigned, apart }) => [fullName, finished, assigned, apart])).toEqual([
    ["Bùi Một", 1, 1, 0],
    ["Đỗ Hai", 1, 2, 0],
    ["Võ Ba", 1, 2, 1],
  ]);
});

test("the list is filtered and ordered as the address says", () => {
  const rows = [
    rowOf(
      12,
      [
        [6000, "apply_now"],
        [7500, "apply_now"],
      ],
      { score: 6750 },
    ),
    rowOf(
      9,
      [
        [6000, "apply_now"],
        [null, null],
      ],
      { score: 6000 },
    ),
    rowOf(
      10,
      [
        [6500, "not_feasible"],
        [6600, "apply_now"],
      ],
      { score: 6550 },
    ),
    rowOf(
      11,
      [
        [4000, "apply_now"],
        [8000, "apply_now"],
      ],
      { score: 6000 },
    ),
  ];
  const ids = (query: string) => listedRows({ rows, ...readMatrixList(new URLSearchParams(query)) }).map(({ id }) => id);
  expect(ids("")).toEqual([11, 10, 12, 9]);
  expect(ids("loc=vao-hop")).toEqual([11, 10]);
  expect(ids("loc=thieu-phieu&xep=ma")).toEqual([9]);
  expect(ids("xep=ma")).toEqual([9, 10, 11, 12]);
  expect(ids("xep=diem&loc=linh-tinh")).toEqual([12, 10, 9, 11]);
});

test("an address says only what differs from the usual, and is read back as it was", () => {
  expect(matrixQuery({ filter: "tat-ca", order: "chenh" })).toBe("");
  const asked = { filter: "vao-hop", order: "ma", page: 3 } as const;
  expect(matrixQuery(asked)).toBe("?loc=vao-hop&xep=ma&trang=3");
  expect(readMatrixList(new URLSearchParams(matrixQuery(asked)))).toEqual(asked);
});
