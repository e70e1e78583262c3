import type { ActionPath } from "../domain/initiative/actions.ts";
import type { VisibleStatus } from "../domain/initiative/policy.ts";
import type { Holder } from "../domain/initiative/progress.ts";

/** What comes next in each state and who has the file; the sentence for its authors. */
export const nextSteps: Record<VisibleStatus, { what: string; who: string }> = {
  draft: { what: "Viết tiếp rồi gửi hồ sơ", who: "Tác giả liên hệ" },
  awaiting_unit: { what: "Đơn vị xem và xác nhận", who: "Cán bộ xác nhận của đơn vị" },
  returned_by_unit: { what: "Sửa theo góp ý của đơn vị rồi gửi lại", who: "Tác giả liên hệ" },
  declined_by_unit: { what: "Hồ sơ đã kết thúc", who: "Không còn ai giữ" },
  awaiting_intake: { what: "Thư ký tiếp nhận hồ sơ", who: "Thư ký hội đồng" },
  received: { what: "Phân công người chấm", who: "Thư ký hội đồng" },
  returned_for_completion: { what: "Bổ sung theo yêu cầu rồi gửi lại", who: "Tác giả liên hệ" },
  under_review: { what: "Các ủy viên chấm điểm và đánh giá tính khả thi", who: "Hội đồng" },
  in_council: { what: "Hội đồng họp, biểu quyết và kết luận", who: "Hội đồng" },
  awaiting_release: { what: "Công bố kết quả", who: "Ban tổ chức" },
  approved: { what: "Áp dụng và nhân rộng", who: "Các đơn vị" },
  needs_work: { what: "Hoàn thiện theo kết luận rồi gửi lại", who: "Tác giả liên hệ" },
  not_approved: { what: "Hồ sơ đã kết thúc", who: "Không còn ai giữ" },
  withdrawn: { what: "Hồ sơ đã kết thúc", who: "Không còn ai giữ" },
  cancelled: { what: "Hồ sơ đã kết thúc", who: "Không còn ai giữ" },
};

export const actionLabels: Record<ActionPath, string> = {
  "tac-gia": "Sửa tác giả và tỷ lệ",
  "minh-chung": "Tệp minh chứng",
  gui: "Xem lại và gửi",
  "dong-y": "Xác nhận của tác giả, công khai tên",
  roi: "Thôi làm đồng tác giả",
  "ban-giao": "Bàn giao cho tác giả khác",
  "bien-nhan": "Xem biên nhận",
  "phien-ban": "Các phiên bản đã gửi",
  "trao-doi": "Trao đổi, hỏi đáp",
  "xac-nhan": "Xác nhận của đơn vị",
  "don-vi-tra-lai": "Trả lại để sửa",
  "don-vi-tu-choi": "Không xác nhận",
  "tiep-nhan": "Tiếp nhận",
  "yeu-cau-bo-sung": "Yêu cầu bổ sung",
  "phan-cong": "Phân công chấm",
  "phieu-cham": "Phiếu chấm điểm của tôi",
  "phieu-kha-thi": "Phiếu khả thi của tôi",
  "doi-chieu": "Đối chiếu các phiếu",
  hop: "Đưa ra họp hội đồng",
  "bieu-quyet": "Ghi kết quả biểu quyết",
  "ket-luan": "Kết luận",
  "mo-lai": "Xem xét lại",
  "cong-bo": "Công bố kết quả",
  "go-cong-bo": "Gỡ công bố",
  rut: "Rút hồ sơ",
  huy: "Hủy hồ sơ",
};

/** Who takes a step, by verb; the words for the step itself stand in verbs.ts. */
const parts: Record<string, string> = {
  create: "tác giả",
  save_authors: "tác giả",
  save_consent: "tác giả",
  add_evidence: "tác giả",
  change_evidence: "tác giả",
  remove_evidence: "tác giả",
  hand_over: "tác giả",
  submit: "tác giả",
  withdraw: "tác giả",
  confirm: "cán bộ đơn vị",
  return_by_unit: "cán bộ đơn vị",
  decline_by_unit: "cán bộ đơn vị",
  receive: "thư ký hội đồng",
  return_for_completion: "thư ký hội đồng",
  start_review: "thư ký hội đồng",
  cancel: "thư ký hội đồng",
  open_meeting: "chủ tịch hội đồng",
  approve: "chủ tịch hội đồng",
  ask_for_work: "chủ tịch hội đồng",
  reject: "chủ tịch hội đồng",
  reopen: "chủ tịch hội đồng",
  publish: "Ban tổ chức",
  unpublish: "Ban tổ chức",
};

/** Who did it: “Lê Hoàng Anh, cán bộ đơn vị”, or only the part where the name is not shown. */
export function eventBy(options: { verb: string; name: string | null }): string | undefined {
  const part = parts[options.verb];
  if (options.name === null) return part && part.charAt(0).toLocaleUpperCase("vi") + part.slice(1);
  return part ? `${options.name}, ${part}` : options.name;
}

/** Words of the page of one dossier. */
export const dossierCopy = {
  untitled: "(chưa có tên)",
  draft: "Bản nháp",
  next: "Việc tiếp theo",
  nextWho: "Ai giữ",
  nextSince: "Từ ngày",
  nextUntil: "Chậm nhất",
  noDeadline: "Bước này không có hạn định trước.",
  late: (days: number) => `Đã quá hạn ${days} ngày.`,
  /** What an author can do where somebody is late, by who has the file. */
  lateAdvice: {
    owner: "Hãy hoàn thiện và gửi lại sớm. Nếu cần thêm thời gian, hãy báo trong phần trao đổi.",
    unit: "Hồ sơ vẫn được giữ nguyên chỗ. Bạn có thể nhắc cán bộ đơn vị trong phần trao đổi.",
    secretary: "Hồ sơ vẫn được giữ nguyên chỗ. Bạn có thể hỏi thư ký hội đồng trong phần trao đổi.",
    council: "Hồ sơ vẫn đang được xét. Bạn có thể hỏi thư ký hội đồng trong phần trao đổi.",
    board: "Hồ sơ vẫn được giữ nguyên chỗ. Bạn có thể hỏi thư ký hội đồng trong phần trao đổi.",
  } as Partial<Record<Holder, string>>,
  askHere: "Hỏi trong phần trao đổi",
  newMessages: (count: number) => `Trao đổi, hỏi đáp (${count} tin mới)`,
  draftHelp: (officers: string) =>
    officers
      ? `Cần hỏi khi đang viết? Hãy hỏi cán bộ đơn vị: ${officers}. Phần trao đổi với thư ký mở khi hồ sơ đã gửi.`
      : "Phần trao đổi với đơn vị và thư ký mở khi hồ sơ đã gửi.",
  actions: "Bạn có thể",
  facts: { code: "Mã hồ sơ", kind: "Loại hồ sơ", campaign: "Đợt thi đua", unit: "Đơn vị", council: "Hội đồng", sentAt: "Gửi lần đầu", receivedAt: "Tiếp nhận" },
  tasks: {
    title: "Các phần của hồ sơ",
    evidence: "Minh chứng",
    evidenceCount: (count: number) => `${count} tệp`,
    send: "Xem lại và gửi",
    states: { untouched: "Chưa làm", begun: "Đang viết", whole: "Đủ", optional: "Không bắt buộc" },
    missing: (count: number) => `Còn ${count} mục`,
    ready: "Có thể gửi",
    notYet: "Chưa gửi được",
  },
  content: "Nội dung",
  confidentialMark: "Bảo mật: chỉ tác giả, đơn vị và người xét hồ sơ đọc được",
  empty: "(chưa viết)",
  authors: "Tác giả",
  authorsCaption: "Các tác giả và tỷ lệ đóng góp",
  authorColumns: { name: "Họ và tên", unit: "Đơn vị, chức danh", share: "Tỷ lệ", word: "Xác nhận" },
  total: "Tổng",
  confirmed: "Đã xác nhận",
  unconfirmed: "Chưa xác nhận",
  nameConsent: "đồng ý công khai tên",
  noNameConsent: "chưa đồng ý công khai tên",
  confirmation: "Xác nhận của đơn vị",
  confirmationFacts: {
    appliedSince: "Áp dụng từ tháng",
    economicEffect: "Hiệu quả kinh tế",
    socialEffect: "Hiệu quả xã hội",
    canBeReplicated: "Có thể nhân rộng",
    conclusion: "Kết luận",
    by: "Người xác nhận",
  },
  yes: "Có",
  no: "Không",
  decision: "Kết luận của hội đồng",
  embargo: "Kết quả chưa công bố: chỉ những người xử lý hồ sơ đọc được phần này.",
  decisionFacts: {
    outcome: "Kết quả",
    feasibility: "Tính khả thi",
    conditions: "Điều kiện",
    score: "Điểm trung bình",
    reason: "Lý do",
    decidedAt: "Ngày kết luận",
  },
  comments: "Ý kiến của các ủy viên gửi tác giả",
  applications: "Đơn vị áp dụng",
  applicationsCaption: "Các đơn vị áp dụng sáng kiến này",
  applicationColumns: { unit: "Đơn vị", stage: "Giai đoạn", since: "Từ ngày" },
  replication: "nhân rộng",
  commendations: "Khen thưởng",
  commendationFact: (decision: string, day: string) => `Quyết định ${decision}, ngày ${day}`,
  publicPage: "Xem trang công khai",
  links: "Gắn với đợt thi đua",
  timeline: "Quá trình",
} as const;
