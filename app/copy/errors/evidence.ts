import { evidenceCopy } from "../evidence.ts";

/** Sentences for the refusals of evidence files, by the code the check or the operation gives. */
export const evidenceErrors = {
  evidence_missing: "Hãy chọn ít nhất một tệp.",
  evidence_visibility_missing: "Hãy chọn ai được xem tệp.",
  evidence_note_too_long: "Lời ghi chú không quá 300 ký tự.",

  evidence_empty: "Tệp không có nội dung.",
  evidence_too_large: evidenceCopy.tooLarge,
  evidence_type_unknown: "Loại tệp này không được nhận. Hãy dùng PDF, DOCX, XLSX, PPTX, ODT, ODS, JPG, PNG, WEBP, TXT hoặc CSV.",
  evidence_type_mismatch: "Nội dung tệp không đúng với phần đuôi của tên. Hãy mở tệp và lưu lại đúng loại.",
  evidence_not_utf8: "Tệp văn bản phải dùng bảng mã UTF-8. Hãy lưu lại với bảng mã UTF-8.",
  evidence_macros: "Tệp có chứa macro nên không được nhận. Hãy bỏ macro rồi lưu lại.",
  evidence_damaged: "Tệp bị hỏng hoặc chưa lưu xong nên không mở được. Hãy mở lại tệp trên máy của bạn để kiểm tra.",
  evidence_locked: "Tệp đang đặt mật khẩu nên không kiểm tra được. Hãy bỏ mật khẩu rồi gửi lại.",
  evidence_bomb: "Nội dung nén bên trong tệp quá lớn. Hãy giảm bớt hình ảnh, dữ liệu trong tệp.",
  evidence_too_many_pixels: "Ảnh có quá nhiều điểm ảnh. Hãy thu nhỏ ảnh dưới 40 triệu điểm ảnh.",
  evidence_animated: "Ảnh động không được nhận. Hãy dùng ảnh tĩnh.",
  evidence_infected: "Phần mềm diệt vi-rút phát hiện mã độc trong tệp. Tệp không được lưu.",
  evidence_scanner_down: "Chưa quét được vi-rút nên tệp không được lưu. Hãy thử lại sau ít phút.",
  evidence_storage_full: "Kho lưu tệp đang đầy hoặc gặp sự cố nên tệp không được lưu. Hãy thử lại sau ít phút; nếu vẫn vậy, hãy báo quản trị viên.",
  evidence_too_many: "Mỗi hồ sơ có không quá 20 tệp. Hãy gỡ bớt tệp cũ trước khi thêm.",
  evidence_dossier_full: "Các tệp của một hồ sơ cộng lại không quá 100 MB. Hãy gỡ bớt tệp cũ trước khi thêm.",
  evidence_upload_cut: "Việc gửi bị ngắt giữa chừng nên chưa có tệp nào được lưu. Hãy gửi lại.",
  evidence_form_broken: "Trình duyệt gửi một biểu mẫu mà trang không đọc được. Chưa có tệp nào được lưu; hãy thử lại.",
  evidence_upload_too_large: "Một lần gửi không quá 100 MB. Chưa có tệp nào được lưu; hãy gửi từng ít tệp một.",
} as const satisfies Record<string, string>;
