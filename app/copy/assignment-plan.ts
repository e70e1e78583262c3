import type { Fit } from "../domain/assignment/plan/fit.ts";
import type { Priority } from "../domain/assignment/plan/options.ts";
import type { PlannedReader, PlanShortage } from "../domain/assignment/plan/plan.ts";
import type { PlanSection } from "../domain/assignment/plan/sections.ts";

/** Words of the page that gives many files of a council to readers at once. */
export const planCopy = {
  title: "Chia hồ sơ cho ủy viên chấm",
  lead: "Máy tìm cách chia tốt nhất theo lựa chọn dưới đây và cho xem trước. Chưa ai được giao hồ sơ nào cho đến khi bạn lưu phương án.",
  back: "Việc của hội đồng",
  members: "Lĩnh vực và số hồ sơ tối đa của ủy viên",
  files: (files: number, unassigned: number) =>
    `Hội đồng có ${files} hồ sơ bạn phân công được, trong đó ${unassigned} hồ sơ chưa giao ai. Phân công đang có được giữ nguyên, không ai bị đổi.`,
  undescribed: (people: number, members: number) => `${people}/${members} ủy viên chưa ghi lĩnh vực chuyên môn; ghi thêm thì phương án sát hơn.`,
  noFilesTitle: "Không có hồ sơ nào để chia",
  noFilesBody: "Hồ sơ vào đây sau khi được tiếp nhận vào hội đồng, và rời đi khi hội đồng họp xét.",
  noMembersTitle: "Hội đồng chưa có thành viên",
  noMembersBody: "Quản trị viên cần trao vai trò ủy viên hội đồng trước khi phân công.",
  saved: "Đã lưu phương án. Các ủy viên được báo về hồ sơ mới của mình.",
  howTitle: "Phương án được tính thế nào",
  how: [
    "Không ai được giao hồ sơ mà họ có xung đột lợi ích: là tác giả, cùng đơn vị với hồ sơ hoặc tác giả, hoặc đã xác nhận hồ sơ cho đơn vị.",
    "Không ai nhận quá số hồ sơ tối đa đã ghi cho họ. Người không ghi số tối đa thì không giới hạn.",
    "Độ phù hợp chỉ tính theo lĩnh vực: 100 điểm nếu lĩnh vực của hồ sơ nằm trong chuyên môn đã ghi của ủy viên, 50 điểm nếu ủy viên chưa ghi lĩnh vực nào, 0 điểm nếu ủy viên ghi lĩnh vực khác. Máy không so nội dung hồ sơ.",
    "Trước hết là đủ người cho nhiều hồ sơ nhất, sau đó mới đến phù hợp và chia đều. Cùng dữ liệu và lựa chọn thì luôn ra cùng một phương án.",
  ],
  optionsTitle: "Lựa chọn",
  readers: "Số người chấm mỗi hồ sơ",
  readersHint: "Kể cả người đang được giao. Nên có ít nhất hai người chấm độc lập.",
  people: "người",
  outside: "Người ngoài nhánh",
  outsideItem: "Mỗi hồ sơ có ít nhất một người chấm ở ngoài nhánh đơn vị của hồ sơ",
  outsideHint: "Nhánh là đơn vị cấp trên cùng với mọi đơn vị bên dưới. Người không ghi đơn vị được tính là ngoài nhánh.",
  chair: "Chủ tịch, phó chủ tịch",
  chairItem: "Mỗi hồ sơ có ít nhất một người chấm là chủ tịch hoặc phó chủ tịch hội đồng",
  chairHint:
    "Nếu chọn cả hai quy định, mỗi quy định cần một người chấm riêng, hai người khác nhau. Chỉ khi hồ sơ còn một chỗ, máy mới tìm một người đáp ứng cả hai.",
  priority: "Điều gì quan trọng hơn",
  priorities: {
    "dung-linh-vuc": { label: "Đúng lĩnh vực", hint: "Người đúng lĩnh vực có thể nhận nhiều hơn người khác khoảng 50 hồ sơ." },
    "can-bang": { label: "Cân bằng", hint: "Người đúng lĩnh vực có thể nhận nhiều hơn người khác khoảng 10 hồ sơ." },
    "chia-deu": { label: "Chia đều", hint: "Số hồ sơ của mọi người gần bằng nhau, dù có người phải chấm ngoài lĩnh vực." },
  } satisfies Record<Priority, { label: string; hint: string }>,
  show: "Xem phương án",
  previewTitle: "Phương án",
  totals: {
    filled: "Hồ sơ đủ người chấm",
    lacking: "Hồ sơ chưa đủ",
    kept: "Phân công đang có, giữ nguyên",
    added: "Phân công mới",
    fits: "Độ phù hợp của phân công mới",
  },
  filledOf: (filled: number, files: number) => `${filled}/${files} hồ sơ`,
  filesCount: (files: number) => `${files} hồ sơ`,
  turns: (turns: number) => `${turns} lượt`,
  fitsCount: (suited: Record<Fit, number>) => `${suited.same_field} đúng lĩnh vực, ${suited.unknown} chưa rõ lĩnh vực, ${suited.other_field} khác lĩnh vực`,
  tabs: "Các phần của phương án",
  sections: { thieu: "Chưa đủ người", "xung-dot": "Đang có xung đột", moi: "Có phân công mới", "tat-ca": "Tất cả" } satisfies Record<PlanSection, string>,
  captions: {
    thieu: "Hồ sơ chưa đủ người chấm, lý do và cách gỡ",
    "xung-dot": "Hồ sơ đang giao cho người nay có xung đột lợi ích; hãy thôi phân công người đó",
    moi: "Hồ sơ có thêm người chấm",
    "tat-ca": "Mọi hồ sơ trong phương án",
  } satisfies Record<PlanSection, string>,
  nothingHere: "Không có hồ sơ nào trong mục này.",
  columns: { file: "Hồ sơ", unit: "Đơn vị, lĩnh vực", readers: "Người chấm", lack: "Còn thiếu" },
  noField: "không ghi lĩnh vực",
  nobody: "Chưa có ai",
  enough: "Đủ",
  missing: (people: number) => `Thiếu ${people} người.`,
  ruleBroken: "Đủ số người nhưng chưa đáp ứng quy định.",
  loadsTitle: "Số hồ sơ của từng người",
  loadsCaption: "Số hồ sơ của hội đồng này mà mỗi người đang có và sẽ có",
  loadColumns: { name: "Họ và tên", roles: "Vai trò", before: "Đang có", added: "Thêm", after: "Sẽ có", capacity: "Tối đa" },
  leftCouncil: "Đã rời hội đồng",
  deputyChair: "Phó chủ tịch hội đồng",
  saveTitle: "Lưu phương án",
  dueOn: "Hạn nộp phiếu của các phân công mới",
  save: "Lưu phương án",
  saveHint: (turns: number) => `Lưu đúng phương án đang xem: ${turns} phân công mới. Hồ sơ chưa giao ai chuyển sang bước chấm, các ủy viên được báo tin.`,
  addsNothing: "Phương án này không có phân công mới nên không có gì để lưu.",
} as const;

export const fitLabels: Record<Fit, string> = {
  same_field: "đúng lĩnh vực, 100 điểm",
  unknown: "chưa rõ lĩnh vực, 50 điểm",
  other_field: "khác lĩnh vực, 0 điểm",
};

export const originLabels: Record<PlannedReader["origin"], string> = { current: "đang có", new: "mới" };

/** “A, B và 3 người khác” */
export const namesOf = (names: readonly string[], more: number): string => `${names.join(", ")}${more > 0 ? ` và ${more} người khác` : ""}`;

/** Why a file lacks readers, and what would free it. `names` is empty where nobody's change would. */
export function shortageSentences(options: { constraint: PlanShortage["constraint"]; candidates: number | null; names: string }): string {
  const { constraint, names } = options;
  const unless = names === "" ? "" : ` Hoặc nếu điều ghi về họ nay đã khác: ${names}.`;
  switch (constraint) {
    case "capacity":
      return `Những người chấm được hồ sơ này đều đã đủ số hồ sơ tối đa.${names === "" ? "" : ` Thêm một chỗ cho một trong những người sau là đủ cho một chỗ trống: ${names}.`}`;
    case "conflicts":
      return `Chỉ có ${options.candidates ?? 0} người chấm được hồ sơ này. Cần thêm ủy viên cho hội đồng, hoặc giảm số người chấm.${unless}`;
    case "outside":
      return `Không có ai ngoài nhánh đơn vị của hồ sơ để chấm theo quy định. Cần thêm ủy viên ngoài nhánh, hoặc bỏ quy định này.${unless}`;
    case "chair_class":
      return `Không đủ chủ tịch, phó chủ tịch để chấm theo quy định. Cần thêm một phó chủ tịch, hoặc bỏ quy định này.${unless}`;
    case "locked":
      return `Những người đang được giao đã giữ hết chỗ mà chưa đáp ứng quy định. Tăng số người chấm, hoặc thôi phân công một trong: ${names}.`;
  }
}
