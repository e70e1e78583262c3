import type { ContentField } from "../domain/initiative/draft-differences.ts";
import type { Section } from "../domain/initiative/sections.ts";

/** The questions of the official form, by field (Thông tư 18/2013/TT-BKHCN, phụ lục I, in plainer words). */
export const fieldLabels: Record<ContentField, string> = {
  title: "Tên sáng kiến",
  kind: "Loại hồ sơ",
  solutionKind: "Loại giải pháp",
  fieldSlug: "Lĩnh vực áp dụng",
  summary: "Tóm tắt",
  problem: "Thực trạng trước khi có giải pháp",
  purpose: "Mục đích của giải pháp",
  differenceNote: "Khác gì so với sáng kiến tương tự",
  solution: "Nội dung giải pháp",
  novelty: "Điểm mới",
  conditions: "Điều kiện để áp dụng",
  benefits: "Lợi ích theo đánh giá của tác giả",
  benefitsByAppliers: "Lợi ích theo đánh giá của nơi đã áp dụng",
  economicEffect: "Hiệu quả kinh tế",
  yearlySavingVnd: "Số tiền làm lợi mỗi năm (đồng)",
  verifiedByFinance: "Bộ phận tài chính đã xác nhận số tiền",
  socialEffect: "Hiệu quả xã hội",
  firstAppliedOn: "Ngày áp dụng hoặc áp dụng thử lần đầu",
  appliedPlace: "Nơi áp dụng lần đầu",
  replicationScope: "Phạm vi có thể nhân rộng",
  investor: "Chủ đầu tư (nếu không phải tác giả)",
  participants: "Những người tham gia áp dụng lần đầu",
  confidential: "Phần bảo mật",
  links: "Gắn với chỉ tiêu, hoạt động của đợt thi đua",
};

export const sectionTitles: Record<Section, string> = {
  authors: "Tác giả và tỷ lệ đóng góp",
  content: "Thông tin chung",
  method: "Cách làm và điểm mới",
  effect: "Hiệu quả",
  practice: "Áp dụng",
  links: "Gắn với đợt thi đua",
  confidential: "Phần bảo mật",
};

export const fieldHints: Partial<Record<ContentField, string>> = {
  title: "Nói ngắn gọn giải pháp làm gì, cho ai. Ví dụ: Số hóa quy trình tiếp nhận hồ sơ một cửa.",
  summary: "Vấn đề, giải pháp, kết quả trong vài câu mà người ngoài ngành cũng hiểu.",
  problem: "Trước đây công việc được làm thế nào, vướng ở đâu, mất bao nhiêu thời gian hoặc chi phí.",
  purpose: "Giải pháp nhằm đạt điều gì, cho ai.",
  differenceNote: "Nếu đã có sáng kiến tương tự, hãy nói điểm khác. Người chấm đọc được ghi chú này.",
  solution: "Các bước thực hiện, phạm vi đã làm.",
  novelty: "So với cách làm cũ và với giải pháp đã có ở nơi khác, điều gì là mới.",
  benefits: "Lợi ích thu được hoặc dự kiến; nếu được hãy ghi số liệu trước và sau khi áp dụng.",
  benefitsByAppliers: "Ghi lời đánh giá của đơn vị hoặc người đã dùng giải pháp, nếu có.",
  economicEffect: "Tiết kiệm thời gian, nhân lực, chi phí; nói rõ cách tính.",
  yearlySavingVnd: "Ghi bằng chữ số, ví dụ 12.500.000. Không tính được bằng tiền thì để trống.",
  socialEffect: "Lợi ích cho người dân, môi trường, an toàn, sức khỏe, lề lối làm việc.",
  appliedPlace: "Tên đơn vị hoặc nơi đã áp dụng hoặc áp dụng thử đầu tiên.",
  replicationScope: "Những đơn vị, lĩnh vực nào có thể làm theo.",
  investor: "Tổ chức hoặc người đã bỏ kinh phí tạo ra giải pháp.",
  conditions: "Nhân lực, thiết bị, kinh phí, quy định cần có để nơi khác làm theo được.",
  firstAppliedOn: "Lấy ngày sớm hơn. Ví dụ 27 3 2026. Ý tưởng chưa áp dụng thì để trống.",
  confidential:
    "Chỉ tác giả, đơn vị và những người xét hồ sơ đọc được; không bao giờ hiện trên trang công khai, trong kết quả tìm kiếm hay tệp xuất ra. Không ghi bí mật nhà nước ở đây.",
  links: "Chọn điều mà giải pháp này góp phần thực hiện và nói ngắn gọn vì sao.",
};

export const editCopy = {
  lead: "Lưu lúc nào cũng được, kể cả khi mới viết một phần. Chỉ khi gửi, hồ sơ mới cần đủ các mục.",
  linkTo: (row: number) => `Chỉ tiêu hoặc hoạt động thứ ${row}`,
  linkReason: (row: number) => `Vì sao gắn với mục thứ ${row}`,
  noLink: "Không chọn",
  noPlan: "Đợt thi đua này không có chỉ tiêu hay hoạt động để gắn. Bạn có thể bỏ qua phần này.",
  target: "Chỉ tiêu",
  activity: "Hoạt động",
  save: "Lưu",
  saveAndGoOn: "Lưu và tiếp tục",
  savedAt: (time: string) => `Đã lưu lúc ${time}.`,
  returned: "Cần sửa những gì",
} as const;

/** People of the first application, row by row. */
export const participantCopy = {
  title: (row: number) => `Người thứ ${row}`,
  lead: "Những người đã giúp áp dụng lần đầu nhưng không phải tác giả. Có thể bỏ trống.",
  fullName: "Họ và tên",
  birthDate: "Ngày sinh",
  birthDateHint: "Ví dụ 27 3 1998.",
  workplace: "Nơi công tác",
  jobTitle: "Chức danh",
  qualification: "Trình độ chuyên môn",
  contribution: "Nội dung công việc đã hỗ trợ",
  add: "Thêm người tham gia",
  remove: (row: number) => `Bỏ người thứ ${row}`,
  full: "Đã đủ 50 người, không thêm được nữa.",
} as const;
