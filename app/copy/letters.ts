import { formatInstant } from "../domain/dates/vietnamese-date.ts";
import { notices, noticeSubject, untitledFile, type NoticeFacts, type NoticeKind } from "./notices.ts";

export interface Letter {
  subject: string;
  text: string;
}

const signed = "Đây là thư tự động của trang Sáng kiến trẻ, vui lòng không trả lời thư này.";

/** The frame of every letter: a greeting, the paragraphs, and that nobody reads an answer. */
export const letterOf = (options: { subject: string; fullName: string; lines: string[] }): Letter => ({
  subject: options.subject,
  text: [`Chào ${options.fullName},`, ...options.lines, signed].join("\n\n") + "\n",
});

/** The letter about one initiative. */
export function noticeLetter(options: { kind: NoticeKind; fullName: string; facts: NoticeFacts; link: string }): Letter {
  const { kind, facts, fullName, link } = options;
  const lines = [notices[kind].body, `Hồ sơ: ${facts.title || untitledFile}`, `Xem tại: ${link}`];
  return letterOf({ subject: noticeSubject({ kind, facts }), fullName, lines });
}

/** One file in the daily letter: what happened to it, newest first. */
export interface DailyLetterFile {
  code: string | null;
  /** Null where the reader may no longer know it. */
  title: string | null;
  lines: { kind: NoticeKind; at: Date }[];
  link: string;
}

/** The daily letter of those who asked for one letter a day. */
export function dailyLetter(options: {
  fullName: string;
  day: string;
  files: readonly DailyLetterFile[];
  left: number;
  noticesLink: string;
  settingsLink: string;
}): Letter {
  const { files, left } = options;
  const count = files.reduce((sum, file) => sum + file.lines.length, left);
  const parts = files.map(({ code, title, lines, link }) =>
    [
      [code, title === "" ? untitledFile : title].filter(Boolean).join(" – "),
      ...lines.map(({ kind, at }) => `- ${notices[kind].title} (${formatInstant(at)})`),
      link,
    ].join("\n"),
  );
  return letterOf({
    subject: `Tin gộp ngày ${options.day}: ${count} việc mới`,
    fullName: options.fullName,
    lines: [
      "Dưới đây là các việc mới trên những hồ sơ có bạn tham gia, mới nhất ở trên.",
      ...parts,
      ...(left > 0 ? [`và ${left} việc nữa, xem tại: ${options.noticesLink}`] : []),
      `Đổi cách nhận tin: ${options.settingsLink}`,
    ],
  });
}

/** The letter to somebody for whom an account was made. The link works once, for seven days. */
export function invitationLetter(options: { fullName: string; link: string }): Letter {
  return letterOf({
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
  return letterOf({
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
  return letterOf({
    subject: "Có người đăng ký tài khoản chờ xác nhận",
    fullName: options.fullName,
    lines: [`${options.registrant} đăng ký tài khoản và ghi mình thuộc đơn vị do đồng chí phụ trách. Hãy xem và xác nhận hoặc từ chối tại:`, options.link],
  });
}

export function registrationConfirmedLetter(options: { fullName: string; link: string }): Letter {
  return letterOf({
    subject: "Tài khoản của bạn đã được xác nhận",
    fullName: options.fullName,
    lines: ["Đơn vị đã xác nhận tài khoản của bạn. Bạn đăng nhập được từ bây giờ tại:", options.link],
  });
}

export function registrationRefusedLetter(options: { fullName: string; reason: string }): Letter {
  return letterOf({
    subject: "Đăng ký tài khoản không được xác nhận",
    fullName: options.fullName,
    lines: ["Đơn vị không xác nhận đăng ký tài khoản của bạn, với lý do:", options.reason, "Nếu có nhầm lẫn, hãy liên hệ cán bộ phụ trách của đơn vị."],
  });
}

/** To somebody named as a co-author, who may have no account. The link works for thirty days, or until the next such letter. */
export function authorInvitationLetter(options: { fullName: string; inviter: string; title: string; isReminder: boolean; link: string }): Letter {
  const { fullName, inviter, isReminder, link } = options;
  const title = options.title || untitledFile;
  return letterOf({
    subject: isReminder ? "Hãy xác nhận lại tỷ lệ đóng góp của bạn" : "Lời mời làm đồng tác giả",
    fullName,
    lines: [
      isReminder
        ? `Tên hoặc tỷ lệ đóng góp của bạn trong hồ sơ “${title}” vừa được sửa. Hãy xem lại và xác nhận tại:`
        : `${inviter} mời bạn làm đồng tác giả của hồ sơ “${title}”. Hãy xem phần đóng góp được ghi cho bạn rồi nhận lời hoặc từ chối tại:`,
      link,
      "Bạn không cần có tài khoản. Liên kết dành riêng cho bạn, dùng được trong 30 ngày; đừng chuyển cho người khác.",
    ],
  });
}

/** To the officer and to the person who stands in: who may do the unit's work from when to when, or that it ended. Days are “22/11/2026”. */
export function delegationLetter(options: {
  fullName: string;
  what: "given" | "ended";
  officer: string;
  delegate: string;
  unitName: string;
  from: string;
  to: string;
  reason: string;
  link: string;
}): Letter {
  const { what, officer, delegate, unitName, from, to } = options;
  const whole = `${officer} ủy quyền cho ${delegate} làm việc của cán bộ xác nhận, đơn vị ${unitName}, từ ngày ${from} đến hết ngày ${to}.`;
  return letterOf({
    subject: what === "given" ? `Ủy quyền việc của đơn vị: ${delegate}` : `Chấm dứt ủy quyền việc của đơn vị: ${delegate}`,
    fullName: options.fullName,
    lines: [what === "given" ? whole : `Việc ủy quyền sau đây đã chấm dứt: ${whole}`, `Lý do: ${options.reason}`, `Xem tại: ${options.link}`],
  });
}
