/** Sentences for the refusals of a unit's own forms. “{}” takes the argument after “@” in the code. */
export const unitErrors = {
  delegate_missing: "Hãy chọn người được ủy quyền.",
  delegate_unknown: "Người này không thuộc đơn vị của bạn hoặc không còn dùng tài khoản. Hãy chọn lại.",
  not_own_grant: "Bạn đang làm thay theo ủy quyền nên không ủy quyền tiếp cho người khác được.",
  delegation_from_missing: "Hãy ghi ngày bắt đầu ủy quyền.",
  delegation_to_missing: "Hãy ghi ngày kết thúc ủy quyền.",
  delegation_reason_missing: "Hãy ghi lý do ủy quyền.",
  delegation_reason_too_long: "Lý do ủy quyền không quá 500 ký tự.",
  delegation_in_past: "Ngày bắt đầu phải từ hôm nay trở đi.",
  delegation_reversed: "Ngày kết thúc phải từ ngày bắt đầu trở đi.",
  delegation_too_long: "Mỗi lần ủy quyền không quá 90 ngày.",
  delegation_beyond_own: "Thời gian ủy quyền vượt ra ngoài thời hạn vai trò của bạn.",
  delegation_overlaps: "Người này đã là cán bộ xác nhận của đơn vị {}. Hãy chọn thời gian khác hoặc chấm dứt lần trước.",
  delegation_over: "Lần ủy quyền này đã chấm dứt hoặc không do bạn lập.",
  some_changed: "Chưa hồ sơ nào được xác nhận: có hồ sơ vừa được xử lý hoặc gửi lại. Xem danh sách mới rồi xác nhận lại.",
} as const satisfies Record<string, string>;
