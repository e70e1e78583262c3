import type { ErasureBlock } from "../domain/account/erasure.ts";

/** What stands where the name of an erased person stood. */
export const erasedName = "Người dùng đã xóa";
export const erasureReason = "Chủ tài khoản xóa tài khoản";
export const erasurePhrase = "xóa tài khoản của tôi";

export const ownDataCopy = {
  title: "Dữ liệu của tôi",
  lead: "Xem, tải về, sửa, rút lại sự đồng ý hoặc xóa dữ liệu về bạn. Đây là quyền của bạn theo Luật Bảo vệ dữ liệu cá nhân; việc tải về và xóa được làm ngay tại trang này.",
  back: "Tài khoản của tôi",
  downloadTitle: "Tải tất cả dữ liệu về bạn",
  downloadLead:
    "Một tệp ZIP gồm trang đọc được bằng trình duyệt và các tệp JSON: tài khoản, vai trò, phiên đăng nhập, hồ sơ bạn là tác giả, xác nhận và phiếu của chính bạn, trao đổi, thông báo, sự đồng ý, việc bạn đã làm, và tệp minh chứng bạn đã tải lên.",
  password: "Mật khẩu hiện tại",
  passwordHint: "Hỏi lại để chắc rằng chính bạn đang yêu cầu.",
  download: "Tải dữ liệu (ZIP)",
  wrongPassword: "Mật khẩu hiện tại không đúng.",
  tooMany: "Đã thử quá nhiều lần. Vì an toàn, hãy thử lại sau 15 phút.",
  correctTitle: "Sửa thông tin sai",
  correctLead: "Họ tên và chức danh: bạn tự sửa. Đơn vị và địa chỉ thư điện tử: báo cán bộ phụ trách sáng kiến của đơn vị hoặc quản trị viên.",
  correctLink: "Sửa họ tên và chức danh",
  consentsTitle: "Sự đồng ý của bạn",
  consentsLead: "Tên bạn chỉ công khai ở những nơi dưới đây. Rút lại lúc nào cũng được, có hiệu lực ngay.",
  consentsCaption: "Nơi bạn đồng ý nêu tên",
  noConsents: "Bạn chưa đồng ý công khai tên ở nơi nào.",
  what: "Để làm gì",
  given: "Đồng ý lúc",
  change: "Rút lại",
  nameOn: (title: string) => `Nêu tên trên trang công khai của sáng kiến “${title}”`,
  commendedOn: (name: string) => `Nêu tên trong khen thưởng ${name}`,
  changeLink: "Xem và rút lại",
  withdraw: "Rút lại",
  withdrawOf: (name: string) => `Rút lại: ${name}`,
  withdrawn: "Đã rút lại. Tên bạn không còn hiện ở nơi đó.",
  historyTitle: "Lịch sử đồng ý",
  historyCaption: "50 lần trả lời gần nhất, theo nhật ký",
  when: "Lúc",
  did: "Việc",
  where: "Ở đâu",
  agreed: "Đồng ý nêu tên",
  notAgreed: "Không đồng ý nêu tên",
  noHistory: "Chưa có lần nào.",
  eraseTitle: "Xóa tài khoản",
  eraseLead: "Xóa hẳn tài khoản và những gì chỉ của riêng bạn. Trang sau nói rõ điều gì bị xóa, điều gì pháp luật yêu cầu giữ.",
  eraseLink: "Xem và xóa tài khoản",
} as const;

export const erasureCopy = {
  title: "Xóa tài khoản",
  lead: "Việc này làm ngay, không hoàn tác được và không ai mở lại được tài khoản.",
  back: "Dữ liệu của tôi",
  deletedTitle: "Những gì bị xóa",
  deleted: [
    "hồ sơ nháp của riêng bạn cùng tệp đính kèm, và tên bạn trong hồ sơ nháp của người khác;",
    "mật khẩu, mọi phiên đăng nhập, đường dẫn đã gửi qua thư;",
    "thư điện tử, số điện thoại, ngày sinh, chức danh, trình độ trong tài khoản;",
    "thông báo và cách nhận thông báo;",
    "phiếu chấm, phiếu khả thi bạn viết dở chưa nộp;",
    "mọi vai trò đang có (bị thu hồi).",
  ],
  keptTitle: "Những gì pháp luật yêu cầu giữ",
  kept: [
    "hồ sơ đã gửi và các phiên bản đã gửi, giữ nguyên như lúc gửi – kể cả họ tên, thư điện tử, ngày sinh ghi trong đó; chỉ người xử lý hồ sơ đọc được;",
    "xác nhận của đơn vị, phiếu đã nộp, kết luận, trao đổi trong hồ sơ;",
    "quyết định khen thưởng;",
    "nhật ký các việc đã làm, trong đó bạn chỉ còn là “Người dùng đã xóa”.",
  ],
  hidden: "Mọi đồng ý nêu tên được rút lại: trang công khai, dữ liệu mở không còn tên bạn.",
  blockedTitle: "Chưa xóa được",
  blockedLead: "Những việc sau đang cần bạn. Giải quyết xong, bạn quay lại trang này.",
  first: "Bạn nên tải dữ liệu về mình trước khi xóa.",
  confirm: "Xác nhận xóa",
  phrase: `Gõ câu “${erasurePhrase}”`,
  password: "Mật khẩu hiện tại",
  submit: "Xóa tài khoản của tôi",
  keep: "Không xóa",
} as const;

/** Why the account cannot go yet, and what to do. */
export function blockSentence(block: ErasureBlock): string {
  switch (block.kind) {
    case "open_file":
      return `Bạn là tác giả liên hệ của hồ sơ đang xử lý ${block.name}. Hãy rút hồ sơ, hoặc bàn giao cho đồng tác giả khi hồ sơ được trả lại để sửa.`;
    case "shared_draft":
      return `Hồ sơ nháp “${block.name}” có đồng tác giả. Hãy bàn giao cho đồng tác giả hoặc rút hồ sơ.`;
    case "owes_sheets":
      return `Bạn còn nợ phiếu của hồ sơ ${block.name}. Hãy nộp phiếu, hoặc nhờ thư ký hội đồng thôi phân công.`;
    case "only_chair":
      return `Bạn là chủ tịch duy nhất của ${block.name}. Hãy nhờ quản trị viên cử người thay.`;
    case "only_secretary":
      return `Bạn là thư ký duy nhất của ${block.name}. Hãy nhờ quản trị viên cử người thay.`;
    case "last_administrator":
      return "Bạn là quản trị viên cuối cùng. Hãy cấp vai trò quản trị cho người khác trước.";
  }
}
