/** Operator's sentences of the embedded database. */
export const postgresMessages = {
  noBinaries: (platform: string) =>
    `Không có PostgreSQL đi kèm cho hệ máy ${platform}: hãy cài PostgreSQL 15 trở lên rồi đặt biến DATABASE_URL, ví dụ DATABASE_URL=postgres://user:pass@localhost:5432/app.`,
  noBinariesFound: (name: string) =>
    `Không tìm thấy gói ${name} trong node_modules: hãy xoá thư mục node_modules rồi chạy lại (đừng bỏ qua gói tuỳ chọn), hoặc đặt biến DATABASE_URL.`,
  noAccount:
    "PostgreSQL không chạy dưới quyền root và máy này không có tài khoản postgres hay nobody: hãy chạy bằng người dùng thường hoặc đặt biến DATABASE_URL.",
  cannotSwitchAccount:
    "PostgreSQL không chạy dưới quyền root và máy này không cho đổi sang tài khoản khác: hãy chạy bằng người dùng thường hoặc đặt biến DATABASE_URL.",
  diskFull: (folder: string) => `Ổ đĩa đã đầy: hãy giải phóng ít nhất 500 MB cho ${folder} rồi chạy lại; dữ liệu cũ còn nguyên.`,
  cannotWrite: (folder: string) => `Không ghi được vào ${folder}: hãy chạy bằng đúng người dùng đã tạo thư mục này, hoặc đặt DATA_DIR sang thư mục khác.`,
  outOfReach: (folder: string) =>
    `Tài khoản chạy PostgreSQL không vào được ${folder} dù dữ liệu nằm ở đó: hãy cho phép đi qua các thư mục cha (chmod o+x) rồi chạy lại.`,
  otherVersion: (folder: string, found: string, wanted: string) =>
    `Dữ liệu trong ${folder} thuộc PostgreSQL ${found}, bản đi kèm là ${wanted}: hãy chuyển dữ liệu bằng pg_dump, hoặc đặt DATA_DIR sang thư mục khác.`,
  noPassword: (file: string) => `Thiếu tệp mật khẩu ${file} của cơ sở dữ liệu đã có: hãy khôi phục tệp này, hoặc đặt DATA_DIR sang thư mục khác.`,
  initFailed: (detail: string) => `Không tạo được cơ sở dữ liệu đi kèm (${detail}): hãy sửa lỗi này hoặc đặt biến DATABASE_URL.`,
  startFailed: (detail: string, log: string) => `Cơ sở dữ liệu đi kèm không khởi động được (${detail}): hãy xem ${log}, hoặc đặt biến DATABASE_URL.`,
};
