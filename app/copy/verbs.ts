import { verbLabels } from "./labels.ts";

/** What each event of the log says was done; a test holds the list against the verbs the code writes. */
export const eventVerbLabels = {
  ...verbLabels,
  // A decision that is not released yet: its outcome is not told.
  decide: "Kết luận (chưa công bố)",
  create: "Lập hồ sơ nháp",
  import: "Nhập từ hồ sơ giấy",
  save_authors: "Ghi danh sách tác giả",
  link_author: "Nối tác giả với tài khoản",
  escalate_to_secretaries: "Báo thư ký vì đơn vị chậm xác nhận",
  save_consent: "Trả lời việc ghi tên tác giả",
  accept_authorship: "Nhận lời làm đồng tác giả",
  decline_authorship: "Từ chối làm đồng tác giả",
  leave_authorship: "Thôi làm đồng tác giả",
  invite_author: "Gửi lại lời mời đồng tác giả",
  hand_over: "Bàn giao vai trò tác giả liên hệ",
  add_evidence: "Thêm tệp minh chứng",
  change_evidence: "Sửa thông tin tệp minh chứng",
  remove_evidence: "Gỡ tệp minh chứng",
  assign_reviewer: "Phân công chấm",
  end_assignment: "Thôi phân công chấm",
  submit_score_sheet: "Nộp phiếu chấm điểm",
  submit_feasibility_sheet: "Nộp phiếu khả thi",
  record_vote: "Ghi kết quả biểu quyết",
  publish: "Công bố kết quả",
  unpublish: "Gỡ công bố",
  record_application: "Ghi nhận áp dụng",
  change_application_stage: "Đổi giai đoạn áp dụng",
  verify_application: "Kiểm chứng áp dụng",
  end_application_verification: "Thôi kiểm chứng áp dụng",
  record_commendation: "Ghi quyết định khen thưởng",
  award_commendation: "Trao khen thưởng",
  commendation_ground: "Lấy sáng kiến làm căn cứ khen thưởng",
  commendation_ground_revoked: "Căn cứ khen thưởng bị thu hồi",
  revoke_commendation: "Thu hồi khen thưởng",
  change_campaign_settings: "Sửa thiết lập đợt thi đua",
  account_created: "Lập tài khoản",
  account_disabled: "Khóa tài khoản",
  account_enabled: "Mở khóa tài khoản",
  invitation_sent: "Gửi thư mời",
  invitation_accepted: "Nhận lời mời, đặt mật khẩu",
  password_changed: "Đổi mật khẩu",
  profile_changed: "Sửa thông tin tài khoản",
  registered: "Tự đăng ký tài khoản",
  registration_confirmed: "Xác nhận đăng ký",
  registration_refused: "Không xác nhận đăng ký",
  role_granted: "Cấp vai trò",
  role_revoked: "Thu hồi vai trò",
  unit_work_delegated: "Ủy quyền việc của đơn vị",
  unit_delegation_ended: "Chấm dứt ủy quyền",
} as const satisfies Record<string, string>;

export type EventVerb = keyof typeof eventVerbLabels;

/** The label of a verb, or the verb itself where an old log holds one that nobody writes any more. */
export const eventVerbLabel = (verb: string): string => (verb in eventVerbLabels ? eventVerbLabels[verb as EventVerb] : verb);

/** All verbs under the same label as this one: readers filter by what they read. */
export const verbsLabelledAs = (verb: string): string[] => [
  verb,
  ...Object.keys(eventVerbLabels).filter((other) => other !== verb && eventVerbLabel(other) === eventVerbLabel(verb)),
];

export const subjectLabels: Record<string, string> = {
  initiative: "Hồ sơ",
  account: "Tài khoản",
  role_grant: "Vai trò được cấp",
  council: "Hội đồng",
  campaign: "Đợt thi đua",
  application: "Lần áp dụng",
  commendation: "Quyết định khen thưởng",
  unit: "Đơn vị",
  score_sheet: "Phiếu chấm điểm",
  feasibility_sheet: "Phiếu khả thi",
};

/** Names of the facts an event carries; one without a name here is shown by its key. */
export const factLabels: Record<string, string> = {
  from: "từ",
  to: "đến",
  code: "mã",
  unitId: "đơn vị",
  councilId: "hội đồng",
  reviewerId: "người chấm (tài khoản)",
  accountId: "tài khoản",
  authorId: "dòng tác giả số",
  role: "vai trò",
  validFrom: "từ ngày",
  validTo: "đến ngày",
  dueOn: "hạn",
  feasibility: "khả thi",
  outcome: "kết luận",
  decisionId: "kết luận số",
  decisionNumber: "số quyết định",
  documentNumber: "số văn bản",
  revokingDecision: "quyết định thu hồi",
  agree: "đồng ý",
  disagree: "không đồng ý",
  other: "ý kiến khác",
  totalMembers: "tổng ủy viên",
  heldOn: "ngày họp",
  shares: "tỷ lệ đóng góp",
  fields: "mục đã sửa",
  missing: "thiếu phiếu",
  stage: "giai đoạn",
  by: "người thực hiện",
  fileId: "tệp số",
  mediaType: "loại tệp",
  size: "dung lượng (byte)",
  visibility: "ai được xem",
};
