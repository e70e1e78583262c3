import { notices, type NoticeFacts, type NoticeKind } from "./notices.ts";

export interface Letter {
  subject: string;
  text: string;
}

const signed = "Đây là thư tự động của trang Sáng kiến trẻ, vui lòng không trả lời thư này.";

const letter = (options: { subject: string; fullName: string; lines: string[] }): Letter => ({
  subject: options.subject,
  text: [`Chào ${options.fullName},`, ...options.lines, signed].join("\n\n") + "\n",
});

/** The letter about one initiative. */
export function noticeLetter(options: { kind: NoticeKind; fullName: string; facts: NoticeFacts }): Letter {
  const { subject, body } = notices[options.kind];
  const { facts, fullName } = options;
  const title = facts.title || "(chưa đặt tên)";
  return letter({ subject: subject({ ...facts, title }), fullName, lines: [body, `Hồ sơ: ${title}`, `Xem tại: ${facts.link}`] });
}

/** The letter to somebody for whom an account was made. The link works once, for seven days. */
export function invitationLetter(options: { fullName: string; link: string }): Letter {
  return letter({
    subject: "Lời mời dùng trang Sáng kiến trẻ",
    fullName: options.fullName,
    lines: [
      "Bạn có một tài khoản trên trang Sáng kiến trẻ. Hãy mở liên kết dưới đây để đặt mật khẩu và đăng nhập.",
      options.link,
      "Liên kết dùng được một lần, trong 7 ngày. Nếu liên kết hết hạn, hãy nhờ quản trị gửi lại lời mời.",
    ],
  });
}

/** The letter with a link to a new password. The link works once, for one hour. */
export function passwordResetLetter(options: { fullName: string; link: string }): Letter {
  return letter({
    subject: "Đặt lại mật khẩu trang Sáng kiến trẻ",
    fullName: options.fullName,
    lines: [
      "Có người, có lẽ là bạn, vừa yêu cầu đặt lại mật khẩu. Hãy mở liên kết dưới đây để đặt mật khẩu mới.",
      options.link,
      "Liên kết dùng được một lần, trong 1 giờ. Nếu bạn không yêu cầu, hãy bỏ qua thư này: mật khẩu vẫn như cũ.",
    ],
  });
}

/** To the unit's officer: a person says they belong to the unit. */
export function registrationRequestLetter(options: { fullName: string; registrant: string; link: string }): Letter {
  return letter({
    subject: "Có người đăng ký tài khoản chờ xác nhận",
    fullName: options.fullName,
    lines: [`${options.registrant} đăng ký tài khoản và ghi mình thuộc đơn vị do đồng chí phụ trách. Hãy xem và xác nhận hoặc từ chối tại:`, options.link],
  });
}

export function registrationConfirmedLetter(options: { fullName: string; link: string }): Letter {
  return letter({
    subject: "Tài khoản của bạn đã được xác nhận",
    fullName: options.fullName,
    lines: ["Đơn vị đã xác nhận tài khoản của bạn. Bạn đăng nhập được từ bây giờ tại:", options.link],
  });
}

export function registrationRefusedLetter(options: { fullName: string; reason: string }): Letter {
  return letter({
    subject: "Đăng ký tài khoản không được xác nhận",
    fullName: options.fullName,
    lines: ["Đơn vị không xác nhận đăng ký tài khoản của bạn, với lý do:", options.reason, "Nếu có nhầm lẫn, hãy liên hệ cán bộ phụ trách của đơn vị."],
  });
}
