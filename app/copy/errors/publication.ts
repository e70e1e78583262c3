/** Sentences for the refusals of publication forms, by the code the schema or the operation gives. */
export const publicationErrors = {
  confirmation_required: "Hãy xem lại danh mục rồi đánh dấu vào ô xác nhận.",
  decision_changed: "Có kết luận vừa thay đổi hoặc hồ sơ vừa được đưa vào đợt khác. Hãy xem lại bản mới dưới đây rồi làm lại.",
  waits_in_release: "Hồ sơ này đang chờ ký trong một đợt công bố khác.",
  release_name_required: "Hãy đặt tên cho đợt công bố.",
  release_name_too_long: "Tên đợt công bố không quá 200 ký tự.",
  campaign_required: "Hãy chọn đợt thi đua.",
  score_summary_required: "Hãy chọn tác giả và đơn vị đọc được gì về điểm.",
  release_start_required: "Hãy chọn danh sách lúc đầu.",
  list_empty: "Danh sách còn trống nên chưa trình ký được.",
  list_changed: "Có hồ sơ đã thay đổi sau khi lập danh sách. Chưa kết quả nào được công bố.",
  own_list: "Bạn là người lập danh sách này nên không tự ký được.",
  not_a_draft: "Danh sách này không còn sửa hay trình ký được. Tình trạng hiện nay ghi dưới đây.",
  not_waiting: "Đợt này không còn chờ ký. Tình trạng hiện nay ghi dưới đây.",
} as const satisfies Record<string, string>;
