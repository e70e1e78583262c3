import type { Role } from "../domain/access/actor.ts";
import type { NoticeGroup } from "../domain/notice/delivery.ts";

/** What a notice about an initiative says. It leads to the thing itself; no score, name of a reviewer, reason or confidential text stands in a notice. */
export interface NoticeFacts {
  code: string | null;
  title: string;
}

interface Notice {
  /** Kinds of the group “decision” cannot be switched off: decisions, deadlines, what sends a file back. */
  group: NoticeGroup;
  /** What happened, without the name of the initiative. */
  title: string;
  body: string;
  /** Who may receive it by their office; absent: anybody. The settings offer a choice to those only. */
  roles?: readonly Role[];
  /** Where it leads; absent: the page of the file. */
  page?: (initiativeId: number) => string;
  /** While one is unread, no second one within so many minutes. */
  quietMinutes?: number;
}

export const notices = {
  added_as_author: {
    group: "authorship",
    title: "Bạn được mời làm đồng tác giả",
    body: "Bạn được ghi tên là đồng tác giả của hồ sơ này. Hãy trả lời nhận lời hoặc từ chối.",
    page: (initiativeId) => `/ho-so/${initiativeId}/dong-y`,
  },
  share_changed: {
    group: "authorship",
    title: "Tỷ lệ đóng góp của bạn vừa thay đổi",
    body: "Tên hoặc tỷ lệ đóng góp của bạn trong hồ sơ vừa được sửa. Hãy xem lại và xác nhận.",
    page: (initiativeId) => `/ho-so/${initiativeId}/dong-y`,
  },
  authors_changed: {
    group: "authorship",
    title: "Danh sách tác giả vừa thay đổi",
    body: "Danh sách tác giả hoặc tỷ lệ đóng góp của hồ sơ vừa thay đổi. Trang tác giả ghi rõ ai sửa gì.",
    page: (initiativeId) => `/ho-so/${initiativeId}/tac-gia`,
    quietMinutes: 15,
  },
  author_answered: {
    group: "authorship",
    title: "Đồng tác giả đã trả lời",
    body: "Một đồng tác giả đã nhận lời hoặc xác nhận tỷ lệ đóng góp.",
    page: (initiativeId) => `/ho-so/${initiativeId}/tac-gia`,
  },
  author_left: {
    group: "authorship",
    title: "Một đồng tác giả không tham gia hồ sơ",
    body: "Một người từ chối lời mời hoặc thôi làm đồng tác giả. Tổng tỷ lệ đóng góp không còn đủ 100%, cần chia lại trước khi gửi.",
    page: (initiativeId) => `/ho-so/${initiativeId}/tac-gia`,
  },
  contact_handed_over: {
    group: "authorship",
    title: "Hồ sơ có tác giả liên hệ mới",
    body: "Tác giả liên hệ đã bàn giao hồ sơ cho một đồng tác giả. Người nhận bàn giao từ nay gửi, rút hồ sơ và mời tác giả.",
    page: (initiativeId) => `/ho-so/${initiativeId}/tac-gia`,
  },
  awaiting_unit: {
    group: "work",
    roles: ["unit_officer"],
    title: "Hồ sơ chờ đơn vị xác nhận",
    body: "Một hồ sơ sáng kiến của đơn vị đang chờ đồng chí xác nhận.",
  },
  unit_due_soon: {
    group: "decision",
    roles: ["unit_officer"],
    title: "Hồ sơ sắp đến hạn xác nhận",
    body: "Một hồ sơ của đơn vị sắp đến hạn xác nhận. Hãy xác nhận, trả lại hoặc từ chối trước ngày đến hạn.",
    page: (initiativeId) => `/ho-so/${initiativeId}/xac-nhan`,
  },
  unit_overdue: {
    group: "decision",
    roles: ["unit_officer"],
    title: "Hồ sơ đã quá hạn xác nhận",
    body: "Một hồ sơ của đơn vị đã quá hạn xác nhận. Nếu đơn vị chưa trả lời, hồ sơ sẽ được báo cho thư ký hội đồng.",
    page: (initiativeId) => `/ho-so/${initiativeId}/xac-nhan`,
  },
  unit_escalated: {
    group: "work",
    roles: ["council_secretary"],
    title: "Đơn vị chậm xác nhận hồ sơ",
    body: "Đơn vị của tác giả đã chậm xác nhận hồ sơ này quá lâu. Bạn xem được hồ sơ và người cần liên hệ; hồ sơ vẫn chờ đơn vị.",
    page: () => "/viec-cua-hoi-dong?muc=don-vi-cham",
  },
  unit_is_late: {
    group: "steps",
    title: "Đã báo thư ký vì đơn vị chậm xác nhận",
    body: "Đơn vị chưa trả lời hồ sơ của bạn sau hai lần thời hạn. Thư ký hội đồng đã được báo để nhắc đơn vị; bạn không phải làm gì.",
  },
  confirmed: { group: "steps", title: "Đơn vị đã xác nhận", body: "Đơn vị đã xác nhận hồ sơ. Thư ký hội đồng sẽ tiếp nhận." },
  returned_by_unit: {
    group: "decision",
    title: "Đơn vị trả lại hồ sơ",
    body: "Đơn vị trả lại hồ sơ để hoàn thiện. Lý do có trong trang hồ sơ; sửa xong, bạn gửi lại tại đó.",
  },
  declined_by_unit: { group: "decision", title: "Đơn vị không xác nhận hồ sơ", body: "Đơn vị không xác nhận hồ sơ. Lý do có trong trang hồ sơ." },
  awaiting_intake: {
    group: "work",
    roles: ["council_secretary"],
    title: "Hồ sơ chờ tiếp nhận",
    body: "Một hồ sơ đã được đơn vị xác nhận và chờ thư ký hội đồng tiếp nhận.",
  },
  received: { group: "steps", title: "Hồ sơ đã được tiếp nhận", body: "Thư ký hội đồng đã tiếp nhận hồ sơ." },
  returned_for_completion: {
    group: "decision",
    title: "Hồ sơ cần bổ sung",
    body: "Thư ký hội đồng đề nghị bổ sung hồ sơ. Nội dung cần bổ sung có trong trang hồ sơ.",
  },
  assigned: {
    group: "work",
    roles: ["council_member", "council_chair", "council_secretary"],
    title: "Bạn được phân công chấm",
    body: "Bạn được phân công chấm điểm và đánh giá tính khả thi của hồ sơ này.",
  },
  assignment_ended: {
    group: "work",
    roles: ["council_member", "council_chair", "council_secretary"],
    page: () => "/cham-diem",
    title: "Thôi phân công chấm",
    body: "Bạn không còn được phân công chấm hồ sơ này.",
  },
  reader_abstained: {
    group: "work",
    roles: ["council_secretary"],
    page: (initiativeId) => `/ho-so/${initiativeId}/phan-cong`,
    title: "Có ủy viên xin không chấm hồ sơ",
    body: "Một ủy viên được phân công xin không chấm hồ sơ này. Lý do có trong trang phân công; hồ sơ có thể cần thêm người chấm.",
  },
  member_recused: {
    group: "work",
    roles: ["council_secretary", "council_chair"],
    title: "Có thành viên hội đồng khai có liên quan đến hồ sơ",
    body: "Một thành viên hội đồng khai có liên quan và thôi tham gia xét hồ sơ này. Hồ sơ có thể cần thêm người chấm.",
  },
  sheets_complete: {
    group: "work",
    roles: ["council_secretary", "council_chair"],
    title: "Các phiếu đã nộp đủ",
    body: "Các ủy viên được phân công đã nộp đủ phiếu. Hồ sơ có thể đưa ra họp hội đồng.",
  },
  withdrawn: { group: "steps", title: "Tác giả rút hồ sơ", body: "Tác giả đã rút hồ sơ. Lý do có trong trang hồ sơ." },
  cancelled: { group: "decision", title: "Hồ sơ bị hủy", body: "Thư ký hội đồng đã hủy hồ sơ. Lý do có trong trang hồ sơ." },
  decided: { group: "work", roles: ["campaign_board"], title: "Hồ sơ chờ công bố", body: "Hội đồng đã kết luận. Hồ sơ chờ Ban tổ chức công bố kết quả." },
  published: {
    group: "decision",
    title: "Kết quả đã được công bố",
    body: "Ban tổ chức đã công bố kết quả của hồ sơ. Xem kết luận và ý kiến của hội đồng trong trang hồ sơ.",
  },
  unpublished: { group: "decision", title: "Thôi công bố", body: "Ban tổ chức đã gỡ công bố hồ sơ này. Lý do có trong trang hồ sơ." },
  thread_message: {
    group: "talk",
    title: "Có tin mới trong phần trao đổi",
    body: "Có câu hỏi hoặc câu trả lời mới trong phần trao đổi của hồ sơ. Nội dung chỉ đọc được trên trang.",
    page: (initiativeId) => `/ho-so/${initiativeId}/trao-doi`,
    quietMinutes: 15,
  },
  promotion_asked: {
    group: "work",
    roles: ["council_secretary"],
    title: "Đề nghị chuyển ý tưởng thành sáng kiến",
    body: "Tác giả báo ý tưởng đã được áp dụng và đề nghị chuyển thành sáng kiến. Đề nghị chờ thư ký hội đồng trả lời.",
    page: (initiativeId) => `/ho-so/${initiativeId}/len-sang-kien/tra-loi`,
  },
  promotion_accepted: {
    group: "decision",
    title: "Ý tưởng đã thành sáng kiến",
    body: "Thư ký hội đồng đã chuyển ý tưởng của bạn thành sáng kiến. Trang công khai ghi theo loại mới.",
  },
  promotion_declined: {
    group: "decision",
    title: "Ý tưởng chưa chuyển thành sáng kiến",
    body: "Thư ký hội đồng chưa chuyển ý tưởng thành sáng kiến. Lý do có trong trang hồ sơ; có thêm bằng chứng, bạn đề nghị lại tại đó.",
  },
  applied: { group: "practice", title: "Có đơn vị áp dụng sáng kiến của bạn", body: "Một đơn vị vừa ghi nhận việc áp dụng sáng kiến của bạn." },
  commended: { group: "practice", title: "Sáng kiến của bạn được ghi nhận khen thưởng", body: "Một quyết định khen thưởng lấy sáng kiến của bạn làm căn cứ." },
} as const satisfies Record<string, Notice>;

export type NoticeKind = keyof typeof notices;

export const noticeKinds = Object.keys(notices) as NoticeKind[];
/** False for a kind that an older release wrote and this one no longer knows. */
export const isNoticeKind = (kind: string): kind is NoticeKind => Object.hasOwn(notices, kind);
/** What a kind says and where it leads, with the parts that most kinds leave out. */
export const noticeOf = (kind: NoticeKind): Notice => notices[kind];

/** “Đơn vị đã xác nhận: SK-2026-0007”; a file without a code goes by its title. */
export const noticeSubject = ({ kind, facts }: { kind: NoticeKind; facts: NoticeFacts }): string =>
  `${notices[kind].title}: ${facts.code ?? (facts.title || untitledFile)}`;

export const untitledFile = "(chưa đặt tên)";

/** The address a notice leads to, within the site. */
export const noticePage = ({ kind, initiativeId }: { kind: NoticeKind; initiativeId: number }): string =>
  noticeOf(kind).page?.(initiativeId) ?? `/ho-so/${initiativeId}`;
