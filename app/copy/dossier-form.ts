import type { ContentField } from "../domain/initiative/draft-differences.ts";

/** The questions of the official form, by field (Thông tư 18/2013/TT-BKHCN, phụ lục I, in plainer words). */
export const fieldLabels: Record<ContentField, string> = {
  title: "Tên sáng kiến",
  kind: "Loại hồ sơ",
  solutionKind: "Loại giải pháp",
  fieldSlug: "Lĩnh vực áp dụng",
  summary: "Tóm tắt",
  problem: "Thực trạng trước khi có giải pháp",
  solution: "Nội dung giải pháp",
  novelty: "Điểm mới",
  benefits: "Lợi ích",
  conditions: "Điều kiện để áp dụng",
  firstAppliedOn: "Ngày áp dụng hoặc áp dụng thử lần đầu",
  confidential: "Phần bảo mật",
  links: "Gắn với chỉ tiêu, hoạt động của đợt thi đua",
};

export const fieldHints: Partial<Record<ContentField, string>> = {
  title: "Nói ngắn gọn giải pháp làm gì, cho ai. Ví dụ: Số hóa quy trình tiếp nhận hồ sơ một cửa.",
  summary: "Vấn đề, giải pháp, kết quả trong vài câu mà người ngoài ngành cũng hiểu.",
  problem: "Trước đây công việc được làm thế nào, vướng ở đâu, mất bao nhiêu thời gian hoặc chi phí.",
  solution: "Mục đích, các bước thực hiện, phạm vi đã làm.",
  novelty: "So với cách làm cũ và với giải pháp đã có ở nơi khác, điều gì là mới.",
  benefits: "Lợi ích kinh tế, xã hội; nếu được hãy ghi số liệu trước và sau khi áp dụng.",
  conditions: "Nhân lực, thiết bị, kinh phí, quy định cần có để nơi khác làm theo được.",
  firstAppliedOn: "Lấy ngày sớm hơn. Ví dụ 27 3 2026. Ý tưởng chưa áp dụng thì để trống.",
  confidential:
    "Chỉ tác giả, đơn vị và những người xét hồ sơ đọc được; không bao giờ hiện trên trang công khai, trong kết quả tìm kiếm hay tệp xuất ra. Không ghi bí mật nhà nước ở đây.",
  links: "Chọn điều mà giải pháp này góp phần thực hiện và nói ngắn gọn vì sao.",
};

export const editCopy = {
  title: "Sửa nội dung hồ sơ",
  lead: "Lưu nháp lúc nào cũng được, kể cả khi mới viết một phần. Chỉ khi gửi, hồ sơ mới cần đủ các mục.",
  general: "Thông tin chung",
  description: "Mô tả giải pháp",
  confidentialPart: "Phần bảo mật",
  plan: "Gắn với đợt thi đua",
  linkTo: (row: number) => `Chỉ tiêu hoặc hoạt động thứ ${row}`,
  linkReason: (row: number) => `Vì sao gắn với mục thứ ${row}`,
  noLink: "Không chọn",
  target: "Chỉ tiêu",
  activity: "Hoạt động",
  save: "Lưu nháp",
  saveAndGoOn: "Lưu và sang phần tác giả",
  savedAt: (time: string) => `Đã lưu bản nháp lúc ${time}.`,
  returned: "Cần sửa những gì",
  conflictTitle: "Hai bản đang khác nhau",
  conflictLead: (time: string) =>
    `Bản đang lưu được ghi lúc ${time}. Biểu mẫu bên dưới vẫn giữ nguyên những gì bạn vừa gõ. Sửa lại chỗ cần rồi bấm lưu: bản trong biểu mẫu sẽ thay bản đang lưu.`,
  conflictCaption: "Những mục khác nhau giữa hai bản",
  conflictField: "Mục",
  conflictMine: "Bạn vừa gõ",
  conflictStored: "Đang lưu",
  conflictSame: "Nội dung hai bản giống nhau. Bạn có thể lưu lại.",
  emptyValue: "(để trống)",
} as const;
