import type { Letter } from "./letters.ts";

/** The last letter to somebody whose account was erased. */
export const farewellLetter = ({ fullName }: { fullName: string }): Letter => ({
  subject: "Tài khoản Sáng kiến trẻ của bạn đã được xóa",
  text:
    [
      `Chào ${fullName},`,
      "Theo yêu cầu của bạn, tài khoản trên trang Sáng kiến trẻ đã được xóa. Bạn không đăng nhập được nữa và chúng tôi không còn giữ địa chỉ thư này.",
      "Hồ sơ đã gửi, quyết định, khen thưởng và nhật ký được giữ theo quy định lưu trữ; tên bạn không còn hiện trên các trang công khai.",
      "Nếu bạn không yêu cầu việc này, hãy báo ngay cán bộ phụ trách sáng kiến của đơn vị.",
      "Đây là thư tự động, vui lòng không trả lời.",
    ].join("\n\n") + "\n",
});
