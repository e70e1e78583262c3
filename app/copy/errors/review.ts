/** Sentences for the refusals of council and review forms, by the code the schema or the operation gives. “{}” takes the argument after “@” in the code. */
export const reviewErrors = {
  receiving_council_required: "Hãy chọn hội đồng sẽ xét hồ sơ này.",

  reviewer_required: "Hãy chọn ủy viên.",
  reviewer_blocked: "Có người vừa chọn không được giao hồ sơ này. Lý do ghi ở từng người trong bảng. Chưa ai được phân công.",
  due_in_past: "Hạn nộp phiếu phải từ hôm nay trở đi.",
  day_missing: "Hãy nhập ngày.",
  sheets_submitted: "Ủy viên này đã nộp phiếu nên không thôi phân công được nữa.",
  own_sheets_first: "Hãy nộp đủ hai phiếu của bạn trước khi thôi phân công người khác.",

  waiver_member_required: "Hãy chọn một ủy viên có liên quan mà chủ tịch được phép cho chấm.",
  nothing_to_take_back: "Không còn hồ sơ nào để rút: người này vừa nộp phiếu, hoặc hồ sơ vừa được giao lại.",

  readers_wrong: "Nhập một số người chấm từ 1 đến 7.",
  option_unknown: "Hãy đánh dấu hoặc bỏ trống.",
  priority_required: "Hãy chọn điều quan trọng hơn.",
  plan_changed: "Dữ liệu vừa thay đổi nên phương án bạn xem không còn đúng. Chưa ai được phân công. Phương án mới ở ngay dưới đây: hãy xem lại rồi lưu.",
  plan_adds_nothing: "Phương án này không có phân công mới nên không có gì để lưu.",
  capacity_wrong: "Nhập một số nguyên từ 0 đến 999, hoặc để trống nếu không giới hạn.",

  mark_invalid: "Điểm là một số, nhiều nhất hai chữ số sau dấu phẩy, ví dụ 22,5.",
  mark_outside_band: "Điểm phải nằm trong mức đã chọn: {}.",
  band_required: "Hãy chọn mức rồi mới ghi điểm.",
  criterion_unknown: "Tiêu chí này không có trong bộ tiêu chí của hội đồng.",
  marks_invalid: "Có điểm không hợp với bộ tiêu chí. Hãy kiểm tra lại từng tiêu chí.",
  marks_missing: "Còn tiêu chí chưa có điểm nên chưa nộp được.",
  mark_note_too_long: "Nhận xét không quá 2.000 ký tự.",
  comment_too_long: "Nhận xét không quá 5.000 ký tự.",
  sheet_stale:
    "Phiếu này vừa được lưu ở nơi khác. Bản đã lưu nằm bên dưới, phần bạn vừa nhập vẫn còn trong biểu mẫu. Hãy so lại; bấm lưu lần nữa sẽ thay bản đã lưu.",
  sheet_stale_at_submission: "Phiếu vừa được sửa ở nơi khác. Hãy đọc lại bản mới dưới đây rồi nộp.",
  sheet_submitted: "Phiếu này đã nộp nên không sửa được nữa. Phần bạn vừa nhập vẫn còn trong trang để bạn chép lại.",
  review_closed: "Hồ sơ không còn ở bước chấm nên phiếu không nhận thêm được. Phần bạn vừa nhập vẫn còn trong trang để bạn chép lại.",

  abstention_too_late: "Bạn đã nộp phiếu của hồ sơ này nên không xin thôi chấm được nữa.",

  recusal_too_late: "Hội đồng đã kết luận hoặc hồ sơ không còn ở hội đồng, nên không khai được nữa.",
  relation_kind_required: "Hãy chọn quan hệ.",
  relation_missing: "Hãy ghi thư điện tử của một người, hoặc chọn một đơn vị.",
  relation_both: "Mỗi lần khai một người hoặc một đơn vị. Hãy bỏ trống một trong hai ô.",
  relation_twice: "Bạn đã khai quan hệ này rồi.",
  relation_too_many: "Bạn đã khai 100 quan hệ. Hãy thôi khai những quan hệ không còn nữa trước.",

  novelty_required: "Hãy chọn kết luận về tính mới.",
  novelty_note_required: "Hãy ghi trùng với hồ sơ nào, ở điểm nào.",
  novelty_closed: "Bạn đã nộp phiếu chấm điểm nên kết luận không ghi thêm được. Phần bạn vừa nhập vẫn còn trong trang.",
  similar_changed: "Danh sách hồ sơ tương tự vừa thay đổi. Danh sách mới ở ngay dưới đây: hãy xem lại rồi ghi kết luận.",

  feasibility_required: "Hãy chọn kết luận về tính khả thi.",
  feasibility_incomplete: "Phiếu chưa đủ nên chưa nộp được.",
  conditions_required: "Đã chọn “Khả thi có điều kiện” thì phải ghi các điều kiện.",
  conditions_too_long: "Điều kiện không quá 2.000 ký tự.",
  dimension_answer_required: "Hãy chọn một trong ba câu trả lời.",

  own_sheets_missing: "Bạn còn phiếu chưa nộp của hồ sơ này. Hãy nộp phiếu, hoặc nhờ thư ký thôi phân công bạn, rồi mới đưa hồ sơ ra họp.",
  sheets_missing: "Còn {} ủy viên chưa nộp đủ phiếu. Muốn họp ngay, hãy ghi lý do.",
  no_sheets: "Chưa ủy viên nào nộp đủ phiếu. Muốn họp ngay, hãy ghi lý do.",

  count_invalid: "Hãy nhập một số nguyên, từ 0 trở lên.",
  vote_empty: "Chưa có phiếu biểu quyết nào. Hãy nhập số người của từng ý kiến.",
  too_many_votes: "Tổng số ý kiến nhiều hơn {} thành viên của hội đồng trong ngày họp.",
  day_in_future: "Ngày họp không được sau hôm nay.",
  no_members_that_day: "Hội đồng không có thành viên nào vào ngày này. Hãy kiểm tra lại ngày họp.",

  outcome_required: "Hãy chọn kết luận.",
  override_reason_required: "Hãy ghi lý do lấy điểm khác với điểm tính từ các phiếu.",
  override_score_required: "Đã ghi lý do thì hãy ghi điểm khác, hoặc bỏ trống cả hai ô.",
  override_without_sheets: "Không có phiếu chấm nào nên không có điểm để thay. Hãy bỏ trống ô điểm khác.",
  override_changes_nothing: "Điểm này đúng bằng điểm tính từ các phiếu. Hãy bỏ trống cả hai ô nếu giữ nguyên điểm.",
  override_too_high: "Điểm này cao hơn tổng điểm tối đa của bộ tiêu chí.",
  vote_required: "Cần ghi kết quả biểu quyết trước khi kết luận.",
} as const satisfies Record<string, string>;
