import type { ThreadPart } from "../domain/thread/parts.ts";

/** Words of the questions and answers about one file. */
export const threadCopy = {
  title: "Trao đổi về hồ sơ",
  lead: "Hỏi và trả lời giữa tác giả, cán bộ đơn vị và thư ký hội đồng. Người chấm không đọc được phần này. Tin đã gửi không sửa, không xóa được.",
  goesTo: {
    authors: "Các tác giả của hồ sơ sẽ được báo tin.",
    unit: "Hồ sơ đang ở đơn vị: cán bộ xác nhận của đơn vị sẽ được báo tin.",
    secretaries: "Thư ký hội đồng sẽ được báo tin.",
  },
  body: "Nội dung",
  bodyHint: "Đừng ghi thông tin mật, mật khẩu hay số giấy tờ cá nhân.",
  send: "Gửi",
  sent: "Đã gửi tin của bạn.",
  closed: "Hồ sơ đã kết thúc nên không gửi thêm tin được. Bạn vẫn đọc được những gì đã trao đổi.",
  readOnly: "Bạn đọc được phần trao đổi này nhưng không gửi tin.",
  messages: (total: string) => `${total} tin, mới nhất ở trên`,
  emptyTitle: "Chưa có tin nào",
  emptyBody: "Câu hỏi và câu trả lời về hồ sơ sẽ hiện ở đây.",
  unread: "Mới",
  markRead: "Đánh dấu đã đọc đến đây",
  marked: "Đã đánh dấu là đã đọc.",
  you: "Bạn",
  parts: { author: "Tác giả", officer: "Cán bộ đơn vị", secretary: "Thư ký hội đồng" } satisfies Record<ThreadPart, string>,
  /** “Nguyễn Thị An, tác giả”; only the part where the name is not shown. */
  writer: (options: { name: string | null; part: ThreadPart }) =>
    options.name === null ? threadCopy.parts[options.part] : `${options.name}, ${threadCopy.parts[options.part].toLocaleLowerCase("vi")}`,
  /** On the desk of the secretaries. */
  waiting: {
    title: "Câu hỏi chờ trả lời",
    caption: "Các hồ sơ có câu hỏi của tác giả chưa được trả lời, câu hỏi cũ nhất ở trên",
    file: "Hồ sơ",
    since: "Hỏi từ",
    age: (days: number) => (days === 0 ? "hôm nay" : `đã ${days} ngày`),
    more: (count: number) => `và ${count} hồ sơ nữa có câu hỏi mới hơn`,
  },
} as const;
