/** Words of the administrators' pages about accounts. */
export const adminTabsCopy = {
  label: "Các trang quản trị",
  accounts: "Tài khoản",
  events: "Nhật ký",
  mailbox: "Hộp thư thử",
  invariants: "Kiểm tra dữ liệu",
} as const;

export const accountsCopy = {
  title: "Tài khoản",
  newAccount: "Mời người mới",
  query: "Họ tên hoặc thư điện tử",
  queryHint: "Gõ không dấu cũng tìm được.",
  state: "Trạng thái",
  anyState: "Mọi trạng thái",
  submit: "Tìm",
  clear: "Bỏ điều kiện tìm",
  caption: (total: string) => `${total} tài khoản`,
  email: "Thư điện tử",
  fullName: "Họ và tên",
  unit: "Đơn vị",
  roles: "Vai trò hiện có",
  noRoles: "Tác giả",
  emptyTitle: "Không tìm thấy tài khoản nào",
  empty: "Hãy thử ít từ hơn, hoặc chọn “Mọi trạng thái”.",
} as const;

export const newAccountCopy = {
  title: "Mời người mới",
  lead: "Người được mời nhận thư có đường dẫn để tự chọn mật khẩu. Đường dẫn dùng được một lần, trong 7 ngày.",
  back: "Danh sách tài khoản",
  unitHint: "Người chấm hoặc quản trị ngoài đơn vị có thể để trống.",
  roles: "Vai trò",
  rolesHint: "Tác giả không cần vai trò nào. Vai trò trong hội đồng được cấp ở trang của tài khoản, sau khi lập.",
  officerHint: "Của đơn vị đã chọn ở trên.",
  submit: "Lập tài khoản và gửi thư mời",
} as const;

export const accountDetailCopy = {
  back: "Danh sách tài khoản",
  facts: "Thông tin",
  state: "Trạng thái",
  createdAt: "Lập lúc",
  passwordChangedAt: "Đổi mật khẩu lần cuối",
  grants: "Vai trò",
  grantsCaption: "Vai trò đã cấp, kể cả vai trò đã hết hạn hoặc đã thu hồi",
  role: "Vai trò",
  scope: "Phạm vi",
  everywhere: "Toàn chương trình",
  period: "Thời hạn",
  standing: "Tình trạng",
  action: "Thao tác",
  from: (day: string) => `từ ${day}`,
  fromTo: (from: string, to: string) => `${from} – ${to}`,
  noGrants: "Chưa có vai trò nào",
  noGrantsBody: "Người này dùng tài khoản với tư cách tác giả.",
  grant: "Cấp vai trò",
  revoke: "Thu hồi",
  history: "Lịch sử",
  historyLabel: "Những việc đã xảy ra với tài khoản, mới nhất ở trên",
  disable: "Khóa tài khoản",
  enable: "Mở khóa tài khoản",
  resend: "Gửi lại thư mời",
} as const;

export const grantStandingLabels = { holds: "Đang có hiệu lực", not_yet: "Chưa đến ngày", ended: "Đã hết hạn", revoked: "Đã thu hồi" } as const;

export const grantCopy = {
  title: "Cấp vai trò",
  role: "Vai trò",
  unitHint: "Chỉ cần cho cán bộ xác nhận của đơn vị.",
  council: "Hội đồng",
  councilHint: "Chỉ cần cho chủ tịch, thư ký và ủy viên hội đồng.",
  chooseCouncil: "Chọn hội đồng",
  validFrom: "Có hiệu lực từ ngày",
  validFromHint: "Để trống nếu tính từ hôm nay.",
  validTo: "Đến hết ngày",
  validToHint: "Để trống nếu chưa định ngày kết thúc.",
  submit: "Cấp vai trò",
} as const;

export const revocationCopy = {
  title: "Thu hồi vai trò",
  lead: "Vai trò hết hiệu lực ngay. Việc người này đã làm với vai trò đó vẫn được giữ.",
  reason: "Lý do thu hồi",
  submit: "Thu hồi vai trò",
} as const;

export const disablingCopy = {
  title: "Khóa tài khoản",
  lead: "Mọi phiên đăng nhập của tài khoản kết thúc ngay và người này không đăng nhập được nữa. Hồ sơ, phiếu chấm đã có vẫn được giữ.",
  reason: "Lý do khóa",
  submit: "Khóa tài khoản",
} as const;

export const enablingCopy = {
  title: "Mở khóa tài khoản",
  lead: "Người này lại đăng nhập được bằng mật khẩu cũ. Đăng ký từng bị đơn vị từ chối sẽ trở lại chờ đơn vị xác nhận.",
  reason: "Lý do mở khóa",
  submit: "Mở khóa tài khoản",
} as const;
