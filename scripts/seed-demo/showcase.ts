/** The demo accounts printed at the start, with what each is for: operator's sentences. */
export const showcase = [
  { email: "author@demo.test", purpose: "tác giả, có hồ sơ ở nhiều trạng thái" },
  { email: "coauthor@demo.test", purpose: "đồng tác giả" },
  { email: "officer@demo.test", purpose: "cán bộ xác nhận của Đoàn Sở Nội vụ" },
  { email: "officer2@demo.test", purpose: "cán bộ xác nhận của Đoàn Khu Công nghệ cao" },
  { email: "member@demo.test", purpose: "ủy viên chấm, còn hồ sơ chờ chấm" },
  { email: "member2@demo.test", purpose: "ủy viên chấm" },
  { email: "member3@demo.test", purpose: "ủy viên chấm" },
  { email: "secretary@demo.test", purpose: "thư ký Hội đồng số 1" },
  { email: "chair@demo.test", purpose: "chủ tịch Hội đồng số 1" },
  { email: "board@demo.test", purpose: "Ban tổ chức: công bố, khen thưởng" },
  { email: "board2@demo.test", purpose: "Ban tổ chức, người thứ hai" },
  { email: "admin@demo.test", purpose: "quản trị: tài khoản, nhật ký, hộp thư thử" },
  { email: "observer@demo.test", purpose: "quan sát viên: xem tất cả, không sửa" },
] as const;
