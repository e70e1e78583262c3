import type { PaperColumn } from "../domain/import/paper-columns.ts";
import { yesNoWords } from "./import.ts";
import { kindLabels, solutionKindLabels } from "./labels.ts";

/** The example row of the template for papers; the field is taken from the catalogue. */
export const examplePaper: Partial<Record<PaperColumn, string | number | { day: string }>> = {
  title: "Hẹn giờ nộp hồ sơ qua tin nhắn",
  kind: kindLabels.initiative,
  solutionKind: solutionKindLabels.management,
  summary: "Người dân nhắn tin chọn giờ nên không phải chờ ở quầy.",
  problem: "Mỗi sáng có hơn 40 người chờ trước quầy, trung bình 55 phút.",
  solution: "Chia giờ làm việc thành khung 15 phút, nhận lịch hẹn qua tin nhắn, gọi theo khung giờ.",
  novelty: "Lần đầu phường nhận hẹn qua tin nhắn, không cần cài ứng dụng.",
  benefits: "Thời gian chờ còn 10 phút.",
  firstAppliedOn: { day: "2025-03-03" },
  appliedPlace: "Bộ phận một cửa của phường",
  canBeReplicated: yesNoWords.yes,
  documentNumber: "15/HS-SK",
  name1: "Nguyễn Thị Hạnh",
  email1: "nguyenthihanh@tphcm.gov.vn",
  share1: 60,
  name2: "Trần Minh Khoa",
  email2: "tranminhkhoa@tphcm.gov.vn",
  share2: "40%",
};
