import type { Effect } from "./measure.ts";
import type { Scenario } from "./scenarios.ts";

/** Operator's sentences of the bench of the calibration. */
export const messages = {
  usage: "Cách dùng: npm run bench:calibration -- [--panels 60] [--seed 1] [--json]",
  badOption: (reason: string) => `Không hiểu tham số: ${reason}. ${messages.usage}`,
  failed: (reason: string) => `Không mô phỏng được: ${reason}`,
  title: (panels: number, files: number, judges: number) =>
    `Mô phỏng ${panels} hội đồng cho mỗi tình huống, mỗi hội đồng ${files} hồ sơ và ${judges} ủy viên. Sai số tính bằng điểm (thang 100), thứ tự so bằng τ của Kendall.`,
  columns: [
    "Ủy viên lệch nhau",
    "Phân công",
    "Liên thông",
    "Nhiễu",
    "Phiếu/hồ sơ",
    "Sai số: thô",
    "bỏ hai đầu",
    "hiệu chỉnh",
    "τ: thô",
    "bỏ hai đầu",
    "hiệu chỉnh",
    "Điểm",
    "Thứ tự",
  ],
  assignments: { random: "ngẫu nhiên", confounded: "người nghiêm chấm hồ sơ tốt" } satisfies Record<Scenario["assignment"], string>,
  designs: { connected: "tốt", halves: "qua một hồ sơ" } satisfies Record<Scenario["design"], string>,
  effects: { helps: "tốt hơn", harms: "tệ hơn", same: "như nhau" } satisfies Record<Effect, string>,
  summary: (figure: string, counts: Record<Effect, number>) =>
    `${figure}: hiệu chỉnh tốt hơn ở ${counts.helps} tình huống, như nhau ở ${counts.same}, tệ hơn ở ${counts.harms}.`,
  score: "Điểm từng hồ sơ",
  order: "Thứ tự hồ sơ",
  harmed: "Hiệu chỉnh làm tệ đi khi:",
  harmedNowhere: "Không có tình huống nào hiệu chỉnh làm tệ đi.",
  seconds: (text: string) => `Hết ${text} giây.`,
};
