/** Operator's sentences of the running site. */
export const messages = {
  running: (origin: string) => `Trang đang chạy tại ${origin} (Ctrl-C để dừng).`,
  workerRunning: "Đang xử lý việc nền (Ctrl-C để dừng).",
  demoTitle: "Tài khoản mẫu",
  demoPassword: (password: string) => `mật khẩu chung ${password}`,
  portTaken: (port: number) => `Cổng ${port} đang được chương trình khác dùng: hãy tắt chương trình đó hoặc chọn cổng khác bằng PORT.`,
  portForbidden: (port: number) => `Không có quyền mở cổng ${port}: hãy chọn cổng từ 1024 trở lên bằng PORT.`,
  addressUnknown: (host: string) => `Máy này không có địa chỉ ${host}: hãy sửa HOST.`,
  notBuilt: "Chưa dựng giao diện: hãy chạy npm run build trước, hoặc dùng npm start.",
  unreachable: (reason: string) => `Không kết nối được cơ sở dữ liệu (${reason}): hãy kiểm tra DATABASE_URL và máy chủ.`,
  schemaBehind: (names: string) => `Cơ sở dữ liệu chưa được nâng cấp (${names}): hãy chạy npm start, hoặc scripts/migrate.ts, rồi thử lại.`,
  badProxies: "TRUSTED_PROXIES cần là danh sách địa chỉ IP hoặc mạng con, cách nhau bằng dấu phẩy.",
  childrenFail: "Các tiến trình web dừng liên tục ngay khi mở: trang không chạy được, hãy xem các dòng phía trên.",
} as const;
