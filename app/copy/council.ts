import type { Block } from "../domain/assignment/blocks.ts";
import type { DeskSection } from "../domain/council/desk.ts";
import type { CouncilStep } from "../domain/council/next-step.ts";

/** Words of chair and secretary, before the meeting: desk, intake, assignment. Those of the meeting are in `council-meeting.ts`. */

export const deskCopy = {
  title: "Việc của hội đồng",
  lead: "Hồ sơ của các hội đồng mà bạn là chủ tịch hoặc thư ký. Hồ sơ chờ lâu nhất xếp trước.",
  tabs: "Các bước của hội đồng",
  sections: {
    "tiep-nhan": "Chờ tiếp nhận",
    "phan-cong": "Chờ phân công",
    "dang-cham": "Đang chấm",
    hop: "Họp hội đồng",
    "cho-cong-bo": "Chờ công bố",
    "don-vi-cham": "Đơn vị chậm xác nhận",
  } satisfies Record<DeskSection, string>,
  captions: {
    "tiep-nhan": "Hồ sơ đã được đơn vị xác nhận, chờ thư ký tiếp nhận",
    "phan-cong": "Hồ sơ đã tiếp nhận, chờ phân công ủy viên chấm",
    "dang-cham": "Hồ sơ đang được các ủy viên chấm",
    hop: "Hồ sơ đang được hội đồng họp xét",
    "cho-cong-bo": "Hồ sơ đã có kết luận, chờ ban tổ chức công bố",
    "don-vi-cham": "Hồ sơ đơn vị chậm xác nhận quá hai lần thời hạn; hồ sơ vẫn chờ đơn vị, thư ký liên hệ để nhắc",
  } satisfies Record<DeskSection, string>,
  columns: {
    file: "Hồ sơ",
    unit: "Đơn vị",
    council: "Hội đồng",
    since: "Từ ngày",
    progress: "Tiến độ phiếu",
    dueOn: "Hạn nộp phiếu",
    status: "Kết luận",
    next: "Việc tiếp theo",
    unitDue: "Hạn xác nhận",
    contacts: "Người cần liên hệ",
  },
  noContacts: "Đơn vị chưa có cán bộ xác nhận; báo quản trị để cấp vai trò",
  noCouncil: "chưa có",
  progress: (finished: number, assigned: number) => `${finished}/${assigned} ủy viên nộp đủ`,
  sealed: "Ẩn đến khi bạn nộp đủ phiếu",
  waiting: "Đang chờ người khác",
  steps: {
    receive: "Tiếp nhận",
    assign: "Phân công",
    open_meeting: "Đưa ra họp",
    record_vote: "Ghi biểu quyết",
    decide: "Kết luận",
    read_sheets: "Đối chiếu phiếu",
  } satisfies Record<CouncilStep, string>,
  empty: {
    "tiep-nhan": "Không có hồ sơ nào chờ tiếp nhận",
    "phan-cong": "Không có hồ sơ nào chờ phân công",
    "dang-cham": "Không có hồ sơ nào đang chấm",
    hop: "Không có hồ sơ nào đang họp xét",
    "cho-cong-bo": "Không có hồ sơ nào chờ công bố",
    "don-vi-cham": "Không có đơn vị nào chậm xác nhận",
  } satisfies Record<DeskSection, string>,
  toolsTitle: "Hội đồng của bạn",
  memberProgress: "Tiến độ chấm",
  sheets: "Phiếu của các ủy viên",
  calibration: "Đối chuẩn cách chấm",
  plan: "Chia hồ sơ cho ủy viên chấm",
  members: "Ủy viên: lĩnh vực và số hồ sơ tối đa",
  emptyBody: "Các bước khác có thể còn việc: xem số hồ sơ ở từng mục phía trên.",
} as const;

export const filePageCopy = {
  caption: (code: string, title: string) => `Hồ sơ ${code}: ${title}`,
  back: "Trang hồ sơ",
  reason: "Lý do",
} as const;

export const councilReceiptCopy = {
  title: "Tiếp nhận hồ sơ",
  lead: "Tiếp nhận đưa hồ sơ vào một hội đồng của đợt thi đua. Tác giả được báo tin; bước sau là phân công ủy viên chấm.",
  unit: "Đơn vị của tác giả",
  confirmedOn: "Đơn vị xác nhận ngày",
  conclusion: "Kết luận của đơn vị",
  council: "Hội đồng xét hồ sơ",
  load: (files: number) => `đang xét ${files} hồ sơ`,
  submit: "Tiếp nhận hồ sơ",
  completion: "Yêu cầu bổ sung",
  cancellation: "Hủy hồ sơ",
  noCouncilTitle: "Chưa tiếp nhận được",
  noCouncilBody: "Bạn không là thư ký của hội đồng nào còn hoạt động trong đợt thi đua này. Hãy báo quản trị viên.",
} as const;

export const completionCopy = {
  title: "Yêu cầu bổ sung hồ sơ",
  lead: "Hồ sơ trở về tác giả để bổ sung rồi nộp lại, không phải qua đơn vị lần nữa.",
  reason: "Nội dung cần bổ sung",
  hint: "Tác giả và đơn vị đọc được. Ghi rõ cần thêm gì, ở phần nào.",
  submit: "Gửi yêu cầu bổ sung",
} as const;

export const cancellationCopy = {
  title: "Hủy hồ sơ",
  lead: "Hồ sơ đã hủy không mở lại được. Phiếu chấm đang có được giữ làm lưu trữ.",
  reason: "Lý do hủy",
  hint: "Tác giả và đơn vị đọc được lý do này.",
  submit: "Hủy hồ sơ này",
} as const;

export const assignmentsCopy = {
  title: "Phân công ủy viên chấm",
  lead: "Nên có ít nhất hai ủy viên chấm độc lập. Người có xung đột lợi ích không chọn được; lý do ghi ở từng người.",
  assignedTitle: "Đã phân công",
  assignedCaption: "Ủy viên đang được giao hồ sơ này",
  nobody: "Chưa phân công ai. Lần phân công đầu tiên chuyển hồ sơ sang bước chấm.",
  sealed: "Tiến độ từng người ẩn đến khi bạn nộp đủ hai phiếu của mình.",
  columns: { name: "Họ và tên", roles: "Vai trò", unit: "Đơn vị", load: "Đang được giao", dueOn: "Hạn nộp phiếu", handedIn: "Phiếu đã nộp", end: "Thay đổi" },
  handedIn: (sheets: number) => `${sheets}/2 phiếu`,
  hidden: "ẩn",
  end: "Thôi phân công",
  abstainedTitle: "Xin không chấm",
  abstainedCaption: "Ủy viên xin không chấm hồ sơ này",
  abstainedColumns: { name: "Họ và tên", at: "Lúc", reason: "Lý do" },
  needsReaders: (left: number) =>
    left === 0
      ? "Không còn ủy viên nào chấm hồ sơ này. Hãy phân công người khác."
      : `Hồ sơ còn ${left} ủy viên chấm. Hãy xem có cần phân công thêm người thay không.`,
  addTitle: "Phân công thêm",
  members: "Thành viên hội đồng",
  membersHint: "Chọn một hoặc nhiều người.",
  noUnit: "không ghi đơn vị",
  load: (files: number) => `${files} hồ sơ`,
  dueOn: "Hạn nộp phiếu",
  submit: "Phân công",
  noMembersTitle: "Hội đồng chưa có thành viên",
  noMembersBody: "Quản trị viên cần trao vai trò ủy viên hội đồng trước khi phân công.",
} as const;

export const blockLabels: Record<Block, string> = {
  author: "Là tác giả",
  coauthor: "Là đồng tác giả",
  recused: "Đã tự khai có liên quan đến hồ sơ này",
  declared_relation: "Đã khai có quan hệ với tác giả hoặc đơn vị của hồ sơ",
  declared_coworker: "Đã khai làm việc chung với tác giả hoặc đơn vị của hồ sơ",
  same_unit: "Cùng đơn vị với hồ sơ hoặc tác giả, tính cả đơn vị trước và sau sáp nhập",
  superior: "Ở đơn vị cấp trên, hoặc phụ trách đơn vị của hồ sơ hoặc tác giả",
  confirmer: "Đã xác nhận hồ sơ cho đơn vị",
  similar_author: "Là tác giả của một hồ sơ có tên gần giống",
  already_assigned: "Đã được phân công",
  abstained: "Đã xin không chấm hồ sơ này",
  reads_sheets: "Đọc được phiếu đã nộp, nên chỉ nhận chấm từ lần phân công đầu",
};

export const assignmentEndCopy = {
  title: "Thôi phân công",
  lead: "Chỉ thôi phân công được người chưa nộp phiếu nào. Bản nháp của họ được giữ nhưng không tính.",
  who: "Ủy viên thôi chấm hồ sơ này",
  hint: "Ghi vào nhật ký. Tác giả không đọc được.",
  submit: "Thôi phân công",
  nobodyTitle: "Hồ sơ này chưa phân công ai",
} as const;
