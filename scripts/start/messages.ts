import type { PostgresProgress } from "#scripts/postgres/start-postgres.ts";

/** Operator's sentences of the launcher. */
export const messages = {
  steps: {
    database: "Chuẩn bị cơ sở dữ liệu",
    build: "Dựng giao diện",
    migrate: "Nâng cấp cơ sở dữ liệu",
    plan: "Nạp kế hoạch 2023",
    demo: "Nạp dữ liệu mẫu",
    serve: "Mở trang web",
    worker: "Chạy tiến trình xử lý việc nền",
    audit: "Kiểm tra nhật ký",
    search: "Lập lại chỉ mục tìm kiếm",
    check: "Đối chiếu chỉ mục tìm kiếm",
    settings: "Lập chỉ mục Meilisearch mới",
    eval: "Đánh giá bộ tìm kiếm",
    weights: "Học trọng số của bộ tìm kiếm",
    bench: "Đo tốc độ tìm kiếm",
    hidden: "Đo xem thời gian trả lời có lộ điều không công khai",
    types: "Viết kiểu dữ liệu",
  },
  done: {
    copying: "đã chép PostgreSQL",
    initialising: "đã tạo mới",
    starting: "đã khởi động",
    reusing: "đang chạy sẵn",
  } satisfies Record<PostgresProgress, string>,
  outside: (version: string) => `dùng máy chủ riêng, PostgreSQL ${version}`,
  unchanged: "không đổi",
  seconds: (milliseconds: number) => `${(milliseconds / 1000).toFixed(1).replace(".", ",")} giây`,
  badPort: (port: string) => `PORT=${port} không phải số cổng từ 0 đến 65535: hãy đặt lại, ví dụ PORT=3000.`,
  portTaken: (port: number) =>
    `Cổng ${port} đang được chương trình khác dùng: hãy tắt chương trình đó hoặc chọn cổng khác, ví dụ PORT=${port === 3000 ? 3001 : 3000} npm start.`,
  alreadyRunning: (port: number, pid: number) =>
    `Trang web đang chạy sẵn ở cổng ${port} (tiến trình ${pid}): hãy mở http://localhost:${port}, hoặc dừng tiến trình đó trước khi chạy lại.`,
  badAddress: "DATABASE_URL không phải địa chỉ PostgreSQL: hãy viết theo mẫu postgres://tai-khoan:mat-khau@may-chu:5432/ten-csdl.",
  unreachable: (place: string, reason: string) => `Không kết nối được cơ sở dữ liệu ${place} (${reason}): hãy kiểm tra DATABASE_URL, mật khẩu và máy chủ.`,
  tooOld: (found: string) => `Máy chủ cơ sở dữ liệu là PostgreSQL ${found}: hãy nâng lên PostgreSQL 15 trở lên, hoặc bỏ DATABASE_URL để dùng bản đi kèm.`,
  demoRefused: "Không nạp dữ liệu mẫu vào cơ sở dữ liệu đang vận hành: hãy bỏ NODE_ENV=production hoặc bỏ DATABASE_URL.",
  diskFull: (folder: string) => `Ổ đĩa đã đầy: hãy giải phóng chỗ cho ${folder} rồi chạy lại; dữ liệu cũ còn nguyên.`,
  stepFailed: (step: string, detail: string, log: string) => `Bước “${step}” không thành công (${detail}): xem chi tiết trong ${log}.`,
  ended: (step: string, code: number) => `“${step}” kết thúc với mã ${code}: hãy xem các dòng phía trên.`,
  serverEnded: (code: number) => `Trang web dừng đột ngột (mã ${code}): hãy chạy lại npm start.`,
  databaseDied: "Cơ sở dữ liệu đi kèm dừng đột ngột, đang tự khởi động lại; dữ liệu đã lưu vẫn còn.",
  databaseLost: "Cơ sở dữ liệu đi kèm không chạy lại được ở địa chỉ cũ: hãy chạy lại npm start.",
  bug: (log: string) => `Lỗi ngoài dự kiến: xem chi tiết trong ${log}.`,
};
