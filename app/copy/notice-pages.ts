import type { Delivery, NoticeGroup } from "../domain/notice/delivery.ts";

/** Words of the page of notices. */
export const noticesCopy = {
  title: "Thông báo",
  lead: "Những việc mới trên các hồ sơ có bạn tham gia, mới nhất ở trên. Thông báo đã đọc được giữ 180 ngày.",
  count: (total: string, unread: string) => `${total} thông báo, trong đó ${unread} chưa đọc`,
  unread: "Chưa đọc",
  gone: "Bạn không còn xem được hồ sơ này.",
  markOne: "Đánh dấu đã đọc",
  markAll: "Đánh dấu tất cả là đã đọc",
  settings: "Chọn cách nhận tin",
  emptyTitle: "Bạn chưa có thông báo nào",
  emptyBody: "Khi hồ sơ của bạn có việc mới, ví dụ đơn vị đã xác nhận hay thư ký yêu cầu bổ sung, tin sẽ hiện ở đây.",
  done: { "mot-tin": "Đã đánh dấu một thông báo là đã đọc.", "tat-ca": "Đã đánh dấu tất cả thông báo là đã đọc." },
  /** Read after the number beside the name. */
  waiting: "thông báo chưa đọc",
  /** In the menu of the account. */
  inMenu: (unread: number) => (unread === 0 ? "Thông báo" : `Thông báo (${unread > 99 ? "hơn 99" : unread} chưa đọc)`),
} as const;

export const deliveryLabels: Record<Delivery, string> = {
  mail_now: "Thư ngay",
  mail_daily: "Thư gộp mỗi ngày",
  page: "Chỉ trên trang",
  none: "Không báo",
};

/** What each choice means, told once above the choices. */
export const deliveryMeanings: Record<Delivery, string> = {
  mail_now: "tin hiện ở trang thông báo và có một thư riêng ngay lúc đó",
  mail_daily: "tin hiện ở trang thông báo; tin bạn chưa đọc được gộp vào một thư lúc 7 giờ 15 sáng, ngày không có tin thì không có thư",
  page: "tin chỉ hiện ở trang thông báo",
  none: "không có tin, cả trên trang lẫn qua thư",
};

/** Words of the page on which a person chooses how to be told. */
export const noticeSettingsCopy = {
  title: "Cách nhận tin",
  lead: "Với mỗi loại tin, hãy chọn cách bạn muốn nhận.",
  groups: {
    decision: "Kết quả và thời hạn",
    steps: "Các bước của hồ sơ",
    talk: "Trao đổi trên hồ sơ",
    authorship: "Tác giả và đồng tác giả",
    practice: "Áp dụng và khen thưởng",
    work: "Việc chờ tôi làm",
  } satisfies Record<NoticeGroup, string>,
  compulsory: "Những tin dưới đây luôn được gửi thư ngay, không tắt được, vì bỏ lỡ có thể mất quyền lợi. Thư về tài khoản và mật khẩu cũng vậy.",
  save: "Lưu lựa chọn",
  saved: "Đã lưu cách nhận tin của bạn.",
  back: "Về trang thông báo",
  savedSearches: "Thư báo sáng kiến mới khớp với tìm kiếm đã lưu được đặt riêng cho từng tìm kiếm.",
  toSavedSearches: "Đến các tìm kiếm đã lưu",
} as const;
