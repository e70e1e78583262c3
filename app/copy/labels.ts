import type { Role } from "../domain/access/actor.ts";
import type { StatusVerb } from "../domain/initiative/states.ts";
import type { VisibleStatus } from "../domain/initiative/policy.ts";

/** The words for every coded value, in one place. */
export const statusLabels: Record<VisibleStatus, string> = {
  draft: "Nháp",
  awaiting_unit: "Chờ đơn vị xác nhận",
  returned_by_unit: "Đơn vị trả lại",
  declined_by_unit: "Đơn vị không xác nhận",
  awaiting_intake: "Chờ tiếp nhận",
  received: "Đã tiếp nhận",
  returned_for_completion: "Cần bổ sung",
  under_review: "Đang chấm",
  in_council: "Họp hội đồng",
  awaiting_release: "Chờ công bố kết quả",
  approved: "Đạt",
  needs_work: "Cần hoàn thiện",
  not_approved: "Không đạt",
  withdrawn: "Đã rút",
  cancelled: "Đã hủy",
};

export const verbLabels: Record<StatusVerb, string> = {
  submit: "Nộp hồ sơ",
  confirm: "Đơn vị xác nhận",
  return_by_unit: "Đơn vị trả lại",
  decline_by_unit: "Đơn vị không xác nhận",
  receive: "Tiếp nhận",
  return_for_completion: "Yêu cầu bổ sung",
  start_review: "Bắt đầu chấm",
  open_meeting: "Đưa ra họp hội đồng",
  approve: "Kết luận: đạt",
  ask_for_work: "Kết luận: cần hoàn thiện",
  reject: "Kết luận: không đạt",
  reopen: "Xem xét lại",
  withdraw: "Rút hồ sơ",
  cancel: "Hủy hồ sơ",
};

export const roleLabels: Record<Role, string> = {
  unit_officer: "Cán bộ xác nhận của đơn vị",
  council_chair: "Chủ tịch hội đồng",
  council_secretary: "Thư ký hội đồng",
  council_member: "Ủy viên chấm",
  campaign_board: "Ban tổ chức",
  administrator: "Quản trị",
  observer: "Quan sát viên",
};

export const feasibilityLabels = {
  apply_now: "Khả thi – áp dụng ngay",
  needs_polish: "Khả thi – cần hoàn thiện",
  conditional: "Khả thi có điều kiện",
  pilot_first: "Cần áp dụng thử",
  not_feasible: "Chưa khả thi",
  refer_up: "Không thuộc thẩm quyền – kiến nghị cấp trên",
} as const;

export const feasibilityDimensionLabels = {
  legal: "Pháp lý",
  funding: "Kinh phí",
  staffing: "Nhân lực",
  technology: "Công nghệ",
  timing: "Thời gian",
} as const;
export const dimensionAnswerLabels = { feasible: "Khả thi", infeasible: "Chưa khả thi", undecided: "Chưa rõ" } as const;

export const outcomeLabels = { approved: "Đạt", needs_work: "Cần hoàn thiện", not_approved: "Không đạt" } as const;
export const kindLabels = { initiative: "Sáng kiến", idea: "Ý tưởng" } as const;
export const solutionKindLabels = {
  technical: "Giải pháp kỹ thuật",
  management: "Giải pháp quản lý",
  operational: "Giải pháp tác nghiệp",
  applied_progress: "Giải pháp ứng dụng tiến bộ kỹ thuật",
} as const;

export const stageLabels = {
  proposed: "Đề xuất",
  trial: "Áp dụng thử",
  applied: "Đã áp dụng",
  replicated: "Đã nhân rộng",
  paused: "Tạm dừng",
  stopped: "Đã dừng",
} as const;
export const stopReasonLabels = {
  against_regulation: "Không phù hợp quy định",
  no_funding: "Thiếu kinh phí",
  no_staff: "Thiếu nhân lực",
  infrastructure: "Hạ tầng, công nghệ chưa đáp ứng",
  not_permitted: "Không được phê duyệt",
  low_effect: "Hiệu quả thấp",
  other: "Lý do khác",
} as const;

export const levelLabels = { central: "Trung ương", city: "Thành phố", bloc: "Khối", grassroots: "Cơ sở" } as const;
export const occasionLabels = { merit: "Công trạng", campaign: "Chuyên đề, đợt thi đua", ad_hoc: "Đột xuất", cumulative: "Quá trình cống hiến" } as const;
export const recipientKindLabels = { individual: "Cá nhân", collective: "Tập thể", author_group: "Nhóm tác giả" } as const;
export const commendationStatusLabels = {
  proposed: "Đề xuất",
  reviewed: "Đã thẩm định",
  issued: "Đã ban hành",
  awarded: "Đã trao",
  revoked: "Đã thu hồi",
} as const;

/** Yes and no, wherever a question is answered by one of the two. */
export const answerLabels = { yes: "Có", no: "Không" } as const;
