import { errorSentence } from "./error-sentence.ts";

/** What is wrong with a cell, and what would be right; “{}” takes the detail. */
const remarks: Record<string, { wrong: string; right: string }> = {
  cell_missing: { wrong: "Ô này đang trống.", right: "Cột này bắt buộc, hãy điền." },
  text_too_long: { wrong: "Nội dung quá dài.", right: "Rút ngắn: tên sáng kiến 300 ký tự, tóm tắt 1.000, họ tên và chức danh 120, mục dài 20.000." },
  email_wrong: { wrong: "Không phải địa chỉ thư điện tử.", right: "Ví dụ: nguyenvana@tphcm.gov.vn." },
  email_twice: { wrong: "Thư điện tử này đã có ở dòng {}.", right: "Mỗi người một dòng, mỗi dòng một địa chỉ riêng." },
  account_elsewhere: {
    wrong: "Địa chỉ này đã có tài khoản ở đơn vị khác hoặc chưa gắn với đơn vị.",
    right: "Bỏ dòng này và nhờ quản trị viên chuyển tài khoản về đơn vị.",
  },
  day_wrong: { wrong: "Không đọc được ngày, hoặc ngày không có thật.", right: "Ô kiểu ngày, hoặc chữ ngày/tháng/năm, ví dụ 27/03/1996." },
  day_in_future: { wrong: "Ngày này ở tương lai.", right: "Một ngày không sau hôm nay." },
  phone_wrong: { wrong: "Không phải số điện thoại.", right: "Chỉ gồm chữ số, ví dụ 028 3822 0000; đặt ô kiểu chữ." },
  not_in_list: { wrong: "Giá trị này không có trong danh sách.", right: "Chép đúng một giá trị ở trang “Giá trị được dùng” của mẫu." },
  owner_without_account: {
    wrong: "Tác giả thứ nhất chưa có tài khoản đang dùng ở đơn vị.",
    right: "Hãy nhập danh sách người trước, rồi nhập lại hồ sơ này.",
  },
  officer_is_author: { wrong: "Bạn là tác giả của hồ sơ này.", right: "Cán bộ khác của đơn vị nhập: không ai xác nhận hồ sơ của chính mình." },
  birth_date_missing: { wrong: "Chưa có ngày sinh của: {}.", right: "Đợt thi đua giới hạn tuổi, nên mọi tác giả cần tài khoản có ngày sinh." },
  author_too_old: { wrong: "Quá tuổi của đợt thi đua: {}.", right: "Chỉ nhập tác giả trong độ tuổi của đợt thi đua." },
  shares_not_whole: { wrong: "Tổng tỷ lệ của các tác giả khác 100%.", right: "Ví dụ 60 và 40, hoặc 33,34 – 33,33 – 33,33." },
  share_missing: { wrong: "Chưa có tỷ lệ đóng góp.", right: "60 hoặc 60%." },
  share_not_a_number: { wrong: "Tỷ lệ không phải là số.", right: "60 hoặc 60%." },
  share_too_precise: { wrong: "Tỷ lệ có quá 2 chữ số sau dấu phẩy.", right: "Ví dụ 33,33." },
  share_out_of_range: { wrong: "Tỷ lệ phải lớn hơn 0 và không quá 100%.", right: "60 hoặc 60%." },
  author_twice: { wrong: "Hai tác giả có cùng thư điện tử.", right: "Mỗi tác giả một địa chỉ riêng." },

  account_exists: { wrong: "Người này đã có tài khoản ở đơn vị; tài khoản giữ nguyên, không gửi thư mời.", right: "" },
  account_closed: { wrong: "Địa chỉ này có tài khoản ở đơn vị nhưng đã khóa hoặc đang chờ duyệt; dòng này không thay đổi gì.", right: "" },
  title_known: { wrong: "Đơn vị đã có hồ sơ cùng tên: {}. Hãy chắc rằng đây là hồ sơ khác.", right: "" },
  title_twice: { wrong: "Trùng tên với dòng {}.", right: "" },
};

/** The two sentences about a cell; a code of the dossier's own questions keeps its sentence. */
export function remarkSentences(remark: { code: string; detail?: string | undefined }): { wrong: string; right: string } {
  const found = remarks[remark.code];
  if (!found) return { wrong: errorSentence(remark.code), right: "" };
  return { wrong: found.wrong.replace("{}", remark.detail ?? ""), right: found.right };
}
