/** Words of the frame around every page. */
export const shellCopy = {
  search: "Sáng kiến",
  honours: "Khen thưởng",
  campaigns: "Đợt thi đua",
  myDossiers: "Hồ sơ của tôi",
  unitDesk: "Việc của đơn vị",
  reviewDesk: "Chấm điểm",
  councilDesk: "Hội đồng",
  boardDesk: "Ban tổ chức",
  applications: "Áp dụng",
  accounts: "Quản trị tài khoản",
  events: "Nhật ký",
  invariants: "Kiểm tra dữ liệu",
  mailbox: "Hộp thư thử",
  account: "Tài khoản của tôi",
  privacy: "Quyền riêng tư",
  api: "Dữ liệu mở (JSON)",
  feed: "Tin mới (Atom)",
  demo: "Trang đang dùng dữ liệu mẫu để giới thiệu; tên người và hồ sơ mẫu không có thật.",
  description: "Nơi nộp, xét, công bố và nhân rộng sáng kiến của công chức, viên chức trẻ Thành phố Hồ Chí Minh.",
} as const;

export const campaignListCopy = {
  title: "Các đợt thi đua",
  lead: "Mỗi đợt thi đua có kế hoạch, chỉ tiêu và hoạt động riêng. Hồ sơ sáng kiến được nộp trong một đợt.",
  caption: "Danh sách đợt thi đua, đợt mới nhất ở trên",
  name: "Đợt thi đua",
  period: "Thời gian",
  published: "Sáng kiến đã công bố",
  openEnded: "chưa định ngày kết thúc",
  emptyTitle: "Chưa có đợt thi đua nào",
  empty: "Ban tổ chức sẽ đưa kế hoạch của đợt thi đua lên trang này.",
} as const;
