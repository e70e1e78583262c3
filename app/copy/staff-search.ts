import type { ConditionName, StaffDesk } from "../domain/staff-search/conditions.ts";
import { deskConditions, deskStatuses } from "../domain/staff-search/conditions.ts";
import type { Fault, Vocabulary } from "../domain/staff-search/parse.ts";
import type { Status } from "../domain/initiative/states.ts";
import { deskSections, type DeskSection } from "../domain/council/desk.ts";
import { boardDeskCopy } from "./board.ts";
import { deskCopy } from "./council.ts";
import { kindLabels, statusLabels } from "./labels.ts";
import { quotation } from "./quotation.ts";

/** How each condition may be called; the first is how we call it. Marks may be left out. */
const names: Record<ConditionName, readonly string[]> = {
  code: ["mã"],
  status: ["trạng-thái", "tình-trạng"],
  field: ["lĩnh-vực"],
  unit: ["đơn-vị"],
  kind: ["loại"],
  submitted: ["nộp", "ngày-nộp", "gửi"],
  due: ["hạn", "đến-hạn"],
  score: ["điểm"],
};

/** What the desk itself calls the part in which a status lies: people type what they read on its tabs. */
function partsOf(desk: StaffDesk, status: Status): string[] {
  if (desk === "board") return [boardDeskCopy.decided];
  if (desk === "unit") return [];
  const within = (section: DeskSection) => (deskSections[section] as readonly Status[]).includes(status);
  return (Object.keys(deskSections) as DeskSection[]).filter(within).map((section) => deskCopy.sections[section]);
}

export const vocabularyOf = (desk: StaffDesk): Vocabulary => ({
  names,
  statuses: Object.fromEntries(deskStatuses[desk].map((status) => [status, [statusLabels[status], ...partsOf(desk, status)]])),
  kinds: kindLabels,
});

/** A status that lies on the desk, as it is typed. */
const typedStatus: Record<StaffDesk, string> = {
  unit: statusLabels.awaiting_unit,
  council: deskCopy.sections["phan-cong"],
  board: statusLabels.approved,
};

const typed = (label: string) => label.toLowerCase().replaceAll(" ", "-");

const examples: Record<Exclude<ConditionName, "status">, { typed: string; meaning: string }> = {
  code: { typed: "mã:SK-2026-0007", meaning: "hồ sơ có mã này, hoặc mã bắt đầu như vậy" },
  field: { typed: "lĩnh-vực:y-tế", meaning: "lĩnh vực có tên như vậy" },
  unit: { typed: 'đơn-vị:"Sở Nội vụ"', meaning: "đơn vị có tên như vậy" },
  kind: { typed: "loại:ý-tưởng", meaning: "ý tưởng, hoặc sáng kiến" },
  submitted: { typed: "nộp:>2026-05-01", meaning: "nộp sau ngày này; viết 01/05/2026 cũng được" },
  due: { typed: "hạn:<30/06/2026", meaning: "đến hạn trước ngày này" },
  score: { typed: "điểm:>80", meaning: "điểm kết luận trên 80; dùng được >, >=, <, <=" },
};

export const staffSearchCopy = {
  help: "Cách tìm chính xác hơn",
  helpLead: "Gõ từ cần tìm, có dấu hay không dấu đều được; từ được tìm trong cả nội dung hồ sơ. Thêm điều kiện để thu hẹp; điều kiện cũng gõ không dấu được:",
  label: "Tìm trong danh sách này",
  notRun: "Điều kiện viết chưa đúng nên danh sách chưa được lọc",
  found: (count: string, text: string) => `${count} hồ sơ khớp với ${quotation(text)}`,
  foundNone: (text: string) => `Không có hồ sơ nào khớp với ${quotation(text)}`,
  scope: "Từ được tìm trong cả nội dung hồ sơ, không phân biệt dấu.",
  none: "Không có hồ sơ nào khớp",
  otherWords: "Thử ít từ hơn hoặc dùng từ khác.",
  fewerConditions: "Thử bỏ bớt điều kiện hoặc dùng từ khác.",
  noneHere: "Mục này không có hồ sơ nào khớp",
  noneHereBody: "Xem số hồ sơ khớp ở các mục phía trên.",
  clear: "Bỏ tìm kiếm",
} as const;

/** What may be typed at a desk, each with what it means; every one is understood there. */
export const conditionExamples = (desk: StaffDesk): { typed: string; meaning: string }[] =>
  deskConditions[desk].map((name) =>
    name === "status" ? { typed: `trạng-thái:${typed(typedStatus[desk])}`, meaning: "trạng thái hoặc mục có tên như vậy" } : examples[name],
  );

const listed = (words: readonly string[]) => words.join(", ");

/** What is wrong, and what would be right for this viewer. */
export function faultSentence(options: { fault: Fault; allowed: readonly ConditionName[]; desk: StaffDesk }): string {
  const { fault, allowed, desk } = options;
  if (fault.kind === "unknown_condition")
    return `Không có điều kiện “${fault.typed}”. Dùng được: ${listed(allowed.map((name) => names[name][0] ?? ""))}. Để tìm đúng chữ có dấu hai chấm, đặt trong dấu ngoặc kép.`;
  const called = names[fault.name][0] ?? "";
  const { statuses, kinds } = vocabularyOf(desk);
  const right: Record<ConditionName, string> = {
    code: "ghi một mã, ví dụ SK-2026-0007",
    field: "ghi tên lĩnh vực",
    unit: "ghi tên đơn vị",
    status: `chọn trong: ${listed(Object.values(statuses).map(([label]) => label))}`,
    kind: `chọn trong: ${listed(Object.values(kinds))}`,
    submitted: "ghi ngày như 2026-05-01 hoặc 01/05/2026, có thể thêm >, >=, <, <= phía trước",
    due: "ghi ngày như 2026-05-01 hoặc 01/05/2026, có thể thêm >, >=, <, <= phía trước",
    score: "ghi một số như 80 hoặc 79,5, có thể thêm >, >=, <, <= phía trước",
  };
  return fault.typed === "" ? `Sau “${called}:” chưa có gì: ${right[fault.name]}.` : `“${fault.typed}” không dùng được cho “${called}”: ${right[fault.name]}.`;
}
