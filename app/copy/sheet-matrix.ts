import type { MatrixFilter } from "../domain/council/matrix-list.ts";

/** Words of the page that lays the sheets of all files of a council side by side. Numbers come in written out. */
export const sheetMatrixCopy = {
  title: "Phiếu của các ủy viên",
  lead: "Ai đã nộp phiếu nào, điểm chênh nhau bao nhiêu, và hồ sơ nào cần đưa ra họp bàn. Chỉ có những hồ sơ mà bạn được đọc phiếu.",
  back: "Việc của hội đồng",
  boardBack: "Ban tổ chức",
  filterLabel: "Lọc hồ sơ",
  filters: { "tat-ca": "Tất cả", "vao-hop": "Vào chương trình họp", "thieu-phieu": "Còn thiếu phiếu" } satisfies Record<MatrixFilter, string>,
  caption: "Hồ sơ và điểm của từng ủy viên",
  columns: { file: "Hồ sơ", agenda: "Cần bàn", range: "Chênh lệch", score: "Điểm hội đồng" },
  none: "–",
  waiting: "chưa nộp",
  noTag: "chưa nộp phiếu khả thi",
  apart: "đứng riêng",
  agenda: "Vào chương trình họp",
  wide: (range: string) => `Chênh ${range} điểm`,
  opposed: "Trái ngược về khả thi",
  third: "Đề nghị người chấm thứ ba",
  total: "Cả hội đồng",
  finished: (finished: number, assigned: number) => `nộp đủ ${finished}/${assigned}`,
  apartCount: (files: number) => `đứng riêng ${files}`,
  rulesTitle: "Cách đánh dấu",
  rules: (range: string, apart: string) => [
    `Vào chương trình họp: hồ sơ chưa có kết luận mà điểm cao nhất và thấp nhất chênh nhau từ ${range} điểm, hoặc có người cho là khả thi, có người cho là chưa khả thi.`,
    `Đứng riêng: khi có từ ba phiếu, điểm của một người cách điểm của mọi người khác từ ${apart} điểm, còn những người khác chênh nhau chưa đến ${apart} điểm. Đứng riêng không có nghĩa là sai.`,
    "Đề nghị người chấm thứ ba: hồ sơ vào chương trình họp mà mới có dưới ba người chấm. Thư ký giao thêm ở trang phân công của hồ sơ.",
  ],
  totalNote: "Dòng cuối tính trên mọi hồ sơ bạn được đọc phiếu, không chỉ trang này.",
  emptyTitle: "Chưa có hồ sơ nào để đối chiếu",
  emptyBody: "Hồ sơ hiện ở đây khi đã phân công ủy viên chấm và bạn được đọc phiếu.",
  emptyFilterTitle: "Không có hồ sơ nào thuộc mục này",
  showAll: "Xem tất cả hồ sơ",
  download: "Tải bảng tính (XLSX)",
  calibration: "Đối chuẩn cách chấm",
} as const;

export const sheetMatrixSheetCopy = {
  file: (councilId: number, day: string) => `doi-chieu-${councilId}-${day}.xlsx`,
  sheet: "Đối chiếu phiếu",
  columns: {
    code: "Mã",
    title: "Tên",
    score: "Điểm hội đồng",
    range: "Chênh lệch",
    waiting: "Số người còn thiếu phiếu",
    agenda: "Cần bàn",
    apart: "Đứng riêng",
  },
  scoreOf: (name: string) => `${name}: điểm`,
  tagOf: (name: string) => `${name}: khả thi`,
} as const;
