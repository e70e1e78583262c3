import type { Visibility } from "../domain/evidence/visibility.ts";

/** For whom a file is, in the words of the form and of the lists. */
export const visibilityLabels: Record<Visibility, { label: string; hint: string }> = {
  public: { label: "Công khai", hint: "Mọi người xem được khi sáng kiến được công bố." },
  reviewers: { label: "Người chấm", hint: "Người chấm, người xử lý hồ sơ và các tác giả xem được." },
  handlers: { label: "Người xử lý hồ sơ", hint: "Đơn vị, thư ký, chủ tịch hội đồng, Ban tổ chức và các tác giả xem được; người chấm thì không." },
};

/** What a file is, for those who read its name. */
export const mediaTypeLabels: Record<string, string> = {
  "application/pdf": "PDF",
  "image/jpeg": "Ảnh JPEG",
  "image/png": "Ảnh PNG",
  "image/webp": "Ảnh WebP",
  "text/plain": "Văn bản thuần",
  "text/csv": "Bảng CSV",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Văn bản Word",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Bảng tính Excel",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "Trình chiếu PowerPoint",
  "application/vnd.oasis.opendocument.text": "Văn bản OpenDocument",
  "application/vnd.oasis.opendocument.spreadsheet": "Bảng tính OpenDocument",
};

/** Words of the page where authors add evidence files, and of the lists of files elsewhere. */
export const evidenceCopy = {
  tooLarge: "Tệp lớn hơn 20 MB. Hãy giảm dung lượng hoặc chia nhỏ tệp.",
  title: "Tệp minh chứng",
  lead: "Thêm văn bản, bảng số liệu, ảnh chụp cho thấy giải pháp đã được áp dụng và có hiệu quả. Không bắt buộc.",
  secrets: "Không gửi tài liệu bí mật nhà nước.",
  photos: "Ảnh được lưu lại không kèm vị trí và thông tin máy chụp.",
  count: (files: string, size: string) => `${files} trên 20 tệp, ${size} trên 100 MB`,
  current: "Tệp đã có",
  emptyTitle: "Chưa có tệp nào",
  empty: "Tệp bạn thêm sẽ hiện tại đây.",
  add: "Thêm tệp",
  files: "Chọn tệp",
  limits: "Nhận PDF, DOCX, XLSX, PPTX, ODT, ODS, JPG, PNG, WEBP, TXT, CSV; mỗi tệp không quá 20 MB.",
  visibility: "Ai được xem các tệp này",
  note: "Ghi chú",
  noteHint: "Các tệp này cho thấy điều gì, ví dụ: số liệu trước và sau khi áp dụng.",
  submit: "Gửi tệp",
  full: "Hồ sơ đã đủ số tệp hoặc dung lượng. Hãy gỡ bớt tệp cũ nếu cần thêm.",
  saved: (count: number) => `Đã lưu ${count} tệp.`,
  removed: "Đã gỡ tệp.",
  changed: "Đã lưu thông tin của tệp.",
  refusedTitle: "Tệp chưa được lưu",
  refused: (name: string, sentence: string) => `${name}: ${sentence}`,
  edit: "Sửa",
  editOf: (name: string) => `Sửa thông tin tệp ${name}`,
  remove: "Gỡ",
  removeOf: (name: string) => `Gỡ tệp ${name}`,
  back: "Về hồ sơ",
  uploads: "Đang gửi",
  waiting: "Đang chờ",
  sending: (percent: number) => `Đã gửi ${percent}%`,
  checking: "Đã gửi xong, đang kiểm tra",
  kept: "Đã lưu",
  cancelled: "Đã hủy, không có gì được lưu",
  cancel: "Hủy",
  cancelOf: (name: string) => `Hủy gửi tệp ${name}`,
  network: "Mất kết nối nên tệp chưa được lưu. Hãy kiểm tra mạng rồi gửi lại.",
  signedOut: "Bạn đã đăng xuất nên tệp chưa được lưu. Hãy đăng nhập lại ở cửa sổ khác rồi gửi lại.",
  refusedHere: "Trang không nhận tệp này. Hãy tải lại trang để xem hồ sơ còn sửa được không.",
  summary: (kept: number, all: number) => `Đã lưu ${kept} trên ${all} tệp.`,
  listTitle: "Tệp minh chứng",
} as const;

/** Words of the page about one file. */
export const evidenceDetailsCopy = {
  title: "Thông tin của tệp",
  visibility: "Ai được xem tệp này",
  submit: "Lưu",
  cancel: "Không thay đổi",
} as const;
