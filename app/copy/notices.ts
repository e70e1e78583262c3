/** What a mail about an initiative says. The link leads to the thing itself; no score, name of a reviewer or confidential text stands in a mail. */
export interface NoticeFacts {
  code: string | null;
  title: string;
  link: string;
}

interface Notice {
  subject: (facts: NoticeFacts) => string;
  body: string;
}

const named = (what: string) => (facts: NoticeFacts) => `${what}: ${facts.code ?? facts.title}`;

export const notices = {
  added_as_author: {
    subject: named("Bạn được ghi tên là đồng tác giả"),
    body: "Bạn được ghi tên là đồng tác giả của hồ sơ này. Nếu không đúng, hãy báo tác giả liên hệ hoặc đơn vị.",
  },
  awaiting_unit: { subject: named("Hồ sơ chờ đơn vị xác nhận"), body: "Một hồ sơ sáng kiến của đơn vị đang chờ đồng chí xác nhận." },
  confirmed: { subject: named("Đơn vị đã xác nhận"), body: "Đơn vị đã xác nhận hồ sơ. Thư ký hội đồng sẽ tiếp nhận." },
  returned_by_unit: {
    subject: named("Đơn vị trả lại hồ sơ"),
    body: "Đơn vị trả lại hồ sơ để hoàn thiện. Lý do có trong trang hồ sơ; sửa xong, bạn gửi lại tại đó.",
  },
  declined_by_unit: { subject: named("Đơn vị không xác nhận hồ sơ"), body: "Đơn vị không xác nhận hồ sơ. Lý do có trong trang hồ sơ." },
  awaiting_intake: { subject: named("Hồ sơ chờ tiếp nhận"), body: "Một hồ sơ đã được đơn vị xác nhận và chờ thư ký hội đồng tiếp nhận." },
  received: { subject: named("Hồ sơ đã được tiếp nhận"), body: "Thư ký hội đồng đã tiếp nhận hồ sơ." },
  returned_for_completion: { subject: named("Hồ sơ cần bổ sung"), body: "Thư ký hội đồng đề nghị bổ sung hồ sơ. Nội dung cần bổ sung có trong trang hồ sơ." },
  assigned: { subject: named("Bạn được phân công chấm"), body: "Bạn được phân công chấm điểm và đánh giá tính khả thi của hồ sơ này." },
  assignment_ended: { subject: named("Thôi phân công chấm"), body: "Bạn không còn được phân công chấm hồ sơ này." },
  sheets_complete: { subject: named("Các phiếu đã nộp đủ"), body: "Các ủy viên được phân công đã nộp đủ phiếu. Hồ sơ có thể đưa ra họp hội đồng." },
  withdrawn: { subject: named("Tác giả rút hồ sơ"), body: "Tác giả đã rút hồ sơ. Lý do có trong trang hồ sơ." },
  cancelled: { subject: named("Hồ sơ bị hủy"), body: "Thư ký hội đồng đã hủy hồ sơ. Lý do có trong trang hồ sơ." },
  decided: { subject: named("Hồ sơ chờ công bố"), body: "Hội đồng đã kết luận. Hồ sơ chờ Ban tổ chức công bố kết quả." },
  published: {
    subject: named("Kết quả đã được công bố"),
    body: "Ban tổ chức đã công bố kết quả của hồ sơ. Xem kết luận và ý kiến của hội đồng trong trang hồ sơ.",
  },
  unpublished: { subject: named("Thôi công bố"), body: "Ban tổ chức đã gỡ công bố hồ sơ này. Lý do có trong trang hồ sơ." },
  applied: { subject: named("Có đơn vị áp dụng sáng kiến của bạn"), body: "Một đơn vị vừa ghi nhận việc áp dụng sáng kiến của bạn." },
  commended: { subject: named("Sáng kiến của bạn được ghi nhận khen thưởng"), body: "Một quyết định khen thưởng lấy sáng kiến của bạn làm căn cứ." },
} as const satisfies Record<string, Notice>;

export type NoticeKind = keyof typeof notices;
