import type { NoveltyVerdict } from "../domain/novelty/verdicts.ts";

/** Words about holding a file against similar ones while it is judged. */
export const noveltyCopy = {
  title: "Kiểm tra tính mới",
  back: "Phiếu chấm điểm",
  caption: (code: string, title: string) => `Hồ sơ ${code}: ${title}`,
  lead: "Đọc các hồ sơ tương tự rồi ghi nhận xét của bạn. Danh sách bạn đang xem được lưu cùng kết luận. Chỉ mình bạn thấy cho đến khi bạn nộp phiếu chấm điểm.",
  finding: "Kết luận của bạn",
  verdict: "So với các hồ sơ trên",
  note: "Trùng ở đâu, khác ở đâu",
  noteHint: "Bắt buộc khi trùng một phần hoặc trùng. Hội đồng đọc được sau khi bạn nộp phiếu.",
  submit: "Ghi kết luận",
  recordedAt: "Đã ghi lúc",
  shown: "Hồ sơ bạn đã xem",
  nothingShown: "Không có hồ sơ tương tự",
  closed: "Bạn đã nộp phiếu chấm điểm hoặc hồ sơ đã qua bước chấm nên kết luận không sửa được nữa.",
  saved: "Đã ghi kết luận về tính mới.",
  link: "Kiểm tra tính mới",
  notYet: "chưa ghi",
  ofReviewer: "Tính mới",
  seen: (files: number) => (files === 0 ? "Không có hồ sơ tương tự để so." : `Đã xem ${files} hồ sơ tương tự.`),
} as const;

export const noveltyLabels: Record<NoveltyVerdict, string> = {
  different: "Đã xem, không trùng",
  partly_same: "Đã xem, trùng một phần",
  same: "Đã xem, trùng",
};
