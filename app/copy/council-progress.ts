import { formatDay } from "../domain/dates/vietnamese-date.ts";

/** Words of the page that shows chair and secretary who still owes sheets. */
export const councilProgressCopy = {
  title: "Tiến độ chấm",
  lead: "Mỗi hồ sơ đang chấm cần phiếu chấm và phiếu tính khả thi của từng người được phân công. Hồ sơ mà chính bạn còn nợ phiếu không tính ở đây.",
  back: "Việc của hội đồng",
  caption: "Ủy viên và số hồ sơ còn nợ phiếu",
  columns: { name: "Họ và tên", finished: "Đã nộp đủ", left: "Còn", late: "Quá hạn", next: "Hạn gần nhất", change: "Giao lại" },
  finished: (finished: number, assigned: number) => `${finished}/${assigned}`,
  nextDay: (day: string | null) => (day === null ? "–" : formatDay(day)),
  handOver: "Rút hồ sơ còn lại",
  sum: (left: number, late: number) =>
    left === 0 ? "Mọi phiếu đã nộp đủ." : late === 0 ? `Còn ${left} lượt chấm, chưa ai quá hạn.` : `Còn ${left} lượt chấm, trong đó ${late} lượt đã quá hạn.`,
  reminders: "Người còn nợ phiếu được nhắc qua thư khi qua nửa thời gian, trước hạn một ngày làm việc và sau hạn.",
  emptyTitle: "Chưa có ai đang chấm",
  emptyBody: "Khi hồ sơ được phân công, tiến độ của từng ủy viên hiện ở đây.",
  plan: "Chia hồ sơ cho ủy viên chấm",
} as const;

/** Words of the page on which the secretary takes what is left from one member. */
export const handOverFilesCopy = {
  title: "Rút hồ sơ còn lại",
  back: "Tiến độ chấm",
  lead: "Những hồ sơ người này chưa nộp phiếu nào được rút lại để chia cho người khác. Phiếu đã nộp giữ nguyên và vẫn tính vào kết quả.",
  list: (files: number) => `${files} hồ sơ sẽ được rút`,
  due: (day: string | null) => (day === null ? "không ghi hạn" : `hạn ${formatDay(day)}`),
  reason: "Lý do",
  reasonHint: "Người được phân công đọc được lý do này. Ví dụ: đi công tác dài ngày.",
  rest: "Các lần chia sau",
  restItem: "Không chia thêm hồ sơ cho người này",
  restHint: "Số hồ sơ tối đa của người này trong hội đồng thành 0; có thể sửa lại ở trang ủy viên.",
  submit: "Rút hồ sơ và chia lại",
  emptyTitle: "Không có hồ sơ nào để rút",
  emptyBody: "Người này đã nộp phiếu cho mọi hồ sơ được giao, hoặc chưa được giao hồ sơ nào.",
  done: (files: number) => `Đã rút ${files} hồ sơ. Hãy xem phương án chia lại dưới đây.`,
} as const;
