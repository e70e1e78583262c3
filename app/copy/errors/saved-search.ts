/** Sentences for the refusals of the forms of saved searches. */
export const savedSearchErrors = {
  saved_name_missing: "Hãy đặt tên cho tìm kiếm này.",
  saved_name_too_long: "Tên không quá 100 ký tự.",
  saved_alerts_missing: "Hãy chọn có nhận thư báo hay không.",
  saved_too_many: "Bạn đã lưu 50 tìm kiếm, là số nhiều nhất. Hãy xóa bớt rồi lưu lại.",
} as const satisfies Record<string, string>;
