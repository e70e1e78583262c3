/** What the site says before the application itself answers: no layout, one heading and one sentence. */
export const frontPages = {
  badRequest: { status: 400, title: "Yêu cầu không hợp lệ", body: "Trình duyệt gửi một yêu cầu mà trang không đọc được. Hãy quay lại và thử lần nữa." },
  unknownHost: { status: 400, title: "Địa chỉ không đúng", body: "Trang này không phục vụ tên miền bạn vừa dùng. Hãy kiểm tra lại địa chỉ." },
  crossSite: {
    status: 403,
    title: "Yêu cầu đến từ một trang khác",
    body: "Vì an toàn, trang chỉ nhận biểu mẫu gửi từ chính trang này. Hãy mở lại biểu mẫu tại đây rồi gửi lần nữa.",
  },
  notAllowed: { status: 405, title: "Trang không làm được việc này", body: "Cách gửi yêu cầu này không được hỗ trợ. Hãy quay lại trang trước." },
  tooLarge: {
    status: 413,
    title: "Nội dung gửi quá lớn",
    body: "Một lần gửi không quá 1 MB. Hãy bấm nút quay lại của trình duyệt, rút gọn nội dung rồi gửi lại; những gì đã gõ vẫn còn ở trang trước.",
  },
  uploadTooLarge: {
    status: 413,
    title: "Các tệp gửi lên quá lớn",
    body: "Một lần gửi không quá 100 MB và mỗi tệp không quá 20 MB. Chưa có tệp nào được lưu. Hãy quay lại trang trước và gửi từng ít tệp một.",
  },
  addressTooLong: { status: 414, title: "Địa chỉ quá dài", body: "Địa chỉ trang dài hơn mức cho phép. Hãy bỏ bớt điều kiện lọc hoặc từ khóa." },
  broken: { status: 500, title: "Trang gặp lỗi", body: "Việc bạn vừa làm có thể chưa được ghi nhận. Hãy thử lại sau ít phút." },
} as const;

export type FrontPage = keyof typeof frontPages;

export const frontCopy = { home: "Về trang chủ", requestId: "Mã yêu cầu để báo quản trị" } as const;
