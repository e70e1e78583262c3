/** Sentences for the refusals of an uploaded spreadsheet. “{}” takes the argument after “@” in the code. */
export const importErrors = {
  import_kind_missing: "Hãy chọn nhập danh sách người hay sáng kiến trên giấy.",
  import_unit_missing: "Hãy chọn đơn vị.",
  import_campaign_missing: "Hãy chọn đợt thi đua để nhập sáng kiến trên giấy.",
  file_missing: "Hãy chọn một tệp XLSX.",
  file_too_large: "Tệp lớn hơn 1 MB. Hãy chia thành nhiều tệp.",
  not_a_spreadsheet: "Đây không phải bảng tính XLSX đọc được. Hãy lưu lại dưới dạng “Excel Workbook (.xlsx)”, không đặt mật khẩu.",
  sheet_too_large: "Bảng tính quá lớn khi mở ra, hoặc có ô nằm quá xa. Hãy chép các dòng cần nhập sang mẫu trống.",
  cell_unreadable: "Có ô không đọc được, thường là công thức chưa có kết quả. Hãy dán các ô dưới dạng giá trị rồi gửi lại.",
  sheet_empty: "Trang thứ nhất của bảng tính không có dòng dữ liệu nào dưới dòng tiêu đề.",
  columns_missing: "Thiếu cột: {}. Hãy giữ nguyên dòng tiêu đề của mẫu.",
  too_many_rows: "Tệp có hơn 500 dòng. Hãy chia thành nhiều tệp.",
  import_has_errors: "Dữ liệu vừa thay đổi nên có dòng không còn nhập được. Chưa có gì được ghi; hãy xem các ô cần sửa.",
  import_gone: "Kết quả kiểm tra này đã hết hạn hoặc đã bị bỏ. Hãy gửi lại tệp.",
  import_not_signed: "Hãy đánh dấu cam kết trước khi nhập.",
} as const satisfies Record<string, string>;
