import { passwordLength } from "../domain/account/password.ts";
import type { AccountState } from "../domain/account/state.ts";

/** Words that several account pages share. */
export const accountFieldCopy = {
  email: "Địa chỉ thư điện tử",
  emailHint: "Ví dụ: nguyenvana@tphcm.gov.vn",
  password: "Mật khẩu",
  newPassword: "Mật khẩu mới",
  passwordRules: `Ít nhất ${passwordLength.shortest} ký tự. Một câu ngắn dễ nhớ tốt hơn một từ khó gõ. Không dùng địa chỉ thư điện tử hay mật khẩu phổ biến.`,
  showPassword: "Hiện mật khẩu",
  hidePassword: "Ẩn mật khẩu",
  fullName: "Họ và tên",
  jobTitle: "Chức danh",
  jobTitleHint: "Ví dụ: Chuyên viên phòng Cải cách hành chính",
  unit: "Đơn vị",
  noUnit: "Chưa gắn với đơn vị nào",
  none: "Chưa có",
} as const;

export const signInCopy = {
  title: "Đăng nhập",
  lead: "Dành cho tác giả, cán bộ đơn vị, thành viên hội đồng và ban tổ chức. Xem sáng kiến đã công bố thì không cần đăng nhập.",
  continueAfter: "Trang bạn muốn mở cần đăng nhập. Đăng nhập xong, bạn sẽ được đưa tới đó.",
  submit: "Đăng nhập",
  forgotten: "Quên mật khẩu?",
  noAccount: "Chưa có tài khoản",
  register: "Đăng ký tài khoản theo đơn vị",
  invitationOnly: "Tài khoản do quản trị viên mời qua thư điện tử. Hãy liên hệ cán bộ phụ trách sáng kiến của đơn vị bạn.",
} as const;

export const forgottenPasswordCopy = {
  title: "Quên mật khẩu",
  lead: "Nhập địa chỉ thư điện tử bạn dùng để đăng nhập. Chúng tôi sẽ gửi đường dẫn để chọn mật khẩu mới.",
  submit: "Gửi đường dẫn",
  sentTitle: "Hãy kiểm tra hộp thư",
  sent: [
    "Nếu địa chỉ vừa nhập có tài khoản, thư kèm đường dẫn chọn mật khẩu mới đang được gửi tới đó. Đường dẫn dùng được một lần, trong 1 giờ.",
    "Sau vài phút chưa thấy thư, hãy xem mục thư rác, hoặc kiểm tra lại địa chỉ rồi gửi lần nữa.",
  ],
  backToSignIn: "Về trang đăng nhập",
} as const;

export const choosePasswordCopy = {
  resetTitle: "Chọn mật khẩu mới",
  resetLead: (name: string) => `Tài khoản của ${name}. Đổi xong, mọi thiết bị đang đăng nhập tài khoản này đều bị đăng xuất.`,
  invitationTitle: "Nhận lời mời",
  invitationLead: (name: string) => `Chào ${name}. Hãy chọn mật khẩu để bắt đầu dùng tài khoản; sau đó bạn được đăng nhập ngay.`,
  signInName: "Tên đăng nhập",
  submit: "Lưu mật khẩu và đăng nhập",
  deadTitle: "Đường dẫn này không còn dùng được",
  deadReset: "Đường dẫn chọn mật khẩu chỉ dùng được một lần, trong 1 giờ, và chỉ thư mới nhất có hiệu lực.",
  deadInvitation: "Lời mời chỉ dùng được một lần, trong 7 ngày, và chỉ thư mới nhất có hiệu lực. Nếu bạn đã chọn mật khẩu, hãy đăng nhập.",
  again: "Yêu cầu đường dẫn mới",
  askAdministrator: "Nếu chưa từng chọn mật khẩu, hãy nhờ quản trị viên gửi lại lời mời.",
} as const;

export const registrationCopy = {
  title: "Đăng ký tài khoản",
  lead: "Bạn đăng ký theo đơn vị đang công tác. Cán bộ phụ trách sáng kiến của đơn vị xác nhận xong, bạn mới đăng nhập được.",
  unitHint: "Đơn vị bạn chọn sẽ nhận và xác nhận đăng ký này.",
  submit: "Gửi đăng ký",
  sentTitle: "Đã nhận đăng ký",
  sent: "Đơn vị bạn chọn sẽ xem và xác nhận. Sau khi được xác nhận, bạn đăng nhập bằng địa chỉ thư điện tử và mật khẩu vừa chọn.",
  alreadyHas: "Nếu địa chỉ thư điện tử này đã có tài khoản thì không có gì thay đổi: hãy đăng nhập, hoặc chọn “Quên mật khẩu”.",
  closedTitle: "Chưa mở đăng ký",
  closed: "Hiện không có đợt thi đua nào cho tự đăng ký. Bạn có thể nhờ quản trị viên gửi lời mời qua thư điện tử.",
} as const;

export const ownAccountCopy = {
  title: "Tài khoản của tôi",
  profile: "Thông tin của bạn",
  profileHint: "Tên và chức danh này được dùng khi bạn lập hồ sơ mới; hồ sơ đã gửi giữ nguyên như lúc gửi.",
  fixed: "Muốn đổi địa chỉ thư điện tử hoặc đơn vị, hãy báo quản trị viên.",
  ownData: "Dữ liệu của tôi: tải về, sự đồng ý, xóa tài khoản",
  save: "Lưu thông tin",
  password: "Mật khẩu",
  passwordChanged: "Đổi lần cuối",
  changePassword: "Đổi mật khẩu",
  sessions: "Nơi đang đăng nhập",
  sessionsCaption: "Các phiên đăng nhập còn hiệu lực, mới nhất ở trên",
  startedAt: "Đăng nhập lúc",
  expiresAt: "Hết hạn lúc",
  which: "Thiết bị",
  thisOne: "Thiết bị này",
  anotherOne: "Thiết bị khác",
  signOutEverywhereHint: "Nếu thấy một phiên không phải của bạn, hãy đăng xuất mọi nơi rồi đổi mật khẩu.",
  signOutEverywhere: "Đăng xuất mọi nơi",
} as const;

export const changePasswordCopy = {
  title: "Đổi mật khẩu",
  lead: "Đổi xong, các thiết bị khác đang đăng nhập tài khoản này sẽ bị đăng xuất.",
  current: "Mật khẩu hiện tại",
  submit: "Đổi mật khẩu",
  back: "Tài khoản của tôi",
} as const;

export const registrationRequestCopy = {
  title: "Xác nhận đăng ký tài khoản",
  lead: "Hãy xác nhận nếu người này đang công tác tại đơn vị. Người được xác nhận có thể lập và gửi hồ sơ sáng kiến.",
  back: "Việc của đơn vị",
  registeredAt: "Đăng ký lúc",
  question: "Người này có công tác tại đơn vị không?",
  confirm: "Có, xác nhận đăng ký",
  confirmHint: "Người đăng ký đăng nhập được ngay.",
  refuse: "Không xác nhận",
  refuseHint: "Người đăng ký không đăng nhập được. Cần ghi lý do bên dưới.",
  reason: "Lý do không xác nhận",
  reasonHint: "Chỉ cần khi không xác nhận. Lý do được ghi vào nhật ký.",
  submit: "Gửi kết luận",
  confirmed: "Đã xác nhận",
  refused: "Đã từ chối xác nhận",
  decidedBy: (name: string, at: string) => `${name}, ${at}`,
} as const;

export const accountStateLabels: Record<AccountState, string> = {
  active: "Đang dùng",
  invited: "Đã mời, chưa nhận lời",
  awaiting_unit: "Chờ đơn vị xác nhận",
  refused: "Đơn vị không xác nhận",
  disabled: "Đã khóa",
};

const doneSentences = new Map([
  ["ho-so", "Đã lưu thông tin của bạn."],
  ["mat-khau", "Đã đổi mật khẩu. Các thiết bị khác đã bị đăng xuất."],
  ["dang-xuat", "Bạn đã đăng xuất."],
  ["moi-noi", "Bạn đã đăng xuất trên mọi thiết bị."],
  ["quyet-dinh", "Đã ghi nhận kết luận của bạn."],
  ["da-moi", "Đã lập tài khoản. Thư mời đang được gửi."],
  ["thu-moi", "Thư mời đang được gửi lại. Đường dẫn trong thư cũ không còn dùng được."],
  ["vai-tro", "Đã cấp vai trò."],
  ["thu-hoi", "Đã thu hồi vai trò."],
  ["da-xoa", "Tài khoản đã được xóa. Một thư báo đang được gửi tới địa chỉ cũ của bạn."],
  ["khoa", "Đã khóa tài khoản và kết thúc mọi phiên đăng nhập của tài khoản này."],
  ["mo-khoa", "Đã mở khóa tài khoản."],
]);

/** What was just done, by the `xong` of the address a form led to; null for anything else. */
export const doneSentence = (code: string | null): string | null => doneSentences.get(code ?? "") ?? null;
