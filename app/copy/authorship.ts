import type { AuthorStanding } from "../domain/initiative/author-standing.ts";

/** Words of an invitation to be an author, of leaving and of handing over, and of what happened to the authors of a file. */
export const invitationCopy = {
  title: "Lời mời làm đồng tác giả",
  lead: (inviter: string) => `${inviter} mời bạn làm đồng tác giả của hồ sơ dưới đây.`,
  facts: {
    title: "Tên hồ sơ",
    kind: "Loại hồ sơ",
    campaign: "Đợt thi đua",
    inviter: "Người mời",
    name: "Tên bạn",
    unit: "Đơn vị, chức danh",
    share: "Tỷ lệ đóng góp của bạn",
  },
  noUnit: "(chưa ghi)",
  meaningTitle: "Làm đồng tác giả nghĩa là gì",
  meaning: [
    "Bạn đã cùng sáng tạo ra giải pháp này, không chỉ giúp việc, và nhận phần đóng góp ghi ở trên.",
    "Khi đã nhận lời, bạn cùng chịu trách nhiệm về nội dung hồ sơ; nếu có tài khoản, bạn xem và sửa được hồ sơ trước khi gửi.",
    "Là tác giả, bạn không tham gia xác nhận, chấm điểm hay kết luận hồ sơ này.",
    "Nếu tỷ lệ của bạn thay đổi, bạn được hỏi lại. Trước khi hồ sơ được gửi, bạn có thể thôi làm đồng tác giả bất cứ lúc nào.",
  ],
  accept: "Nhận lời",
  saved: "Đã ghi nhận câu trả lời của bạn.",
  acceptedTitle: "Bạn đã nhận lời",
  shareChanged: "Tên hoặc tỷ lệ của bạn đã được sửa sau khi bạn xác nhận. Hãy xem lại và xác nhận tỷ lệ mới.",
  closed: "Hồ sơ này đã khép lại nên không nhận thêm tác giả.",
  decline: "Từ chối lời mời",
  leave: "Thôi làm đồng tác giả",
  deadTitle: "Liên kết không còn dùng được",
  dead: "Liên kết đã hết hạn, đã được thay bằng liên kết trong thư mới hơn, hoặc bạn không còn được ghi tên trong hồ sơ.",
  deadNext: "Hãy nhờ người mời bạn gửi lại thư. Nếu có tài khoản, bạn xem lời mời trong mục Hồ sơ của tôi sau khi đăng nhập.",
  declinedTitle: "Đã ghi nhận: bạn không tham gia",
  declined: "Tên bạn đã được bỏ khỏi hồ sơ và các tác giả khác đã được báo. Bạn không cần làm gì thêm.",
} as const;

export const leavingCopy = {
  declineTitle: "Từ chối lời mời",
  leaveTitle: "Thôi làm đồng tác giả",
  lead: "Tên và tỷ lệ của bạn được bỏ khỏi hồ sơ. Các tác giả khác được báo và chia lại tỷ lệ. Muốn tham gia lại, bạn cần được mời lại.",
  reason: "Lý do",
  reasonHint: "Không bắt buộc. Các tác giả khác đọc được lý do này.",
  decline: "Từ chối lời mời",
  leave: "Thôi làm đồng tác giả",
  keep: "Quay lại, không bỏ tên",
  sentTitle: "Hồ sơ đã gửi",
  sent: "Từ khi hồ sơ được gửi, danh sách tác giả không thay đổi nữa. Nếu bạn không phải là tác giả, hãy báo thư ký hội đồng. Nếu chỉ không muốn công khai tên, bạn rút đồng ý tại trang xác nhận của tác giả.",
  toConsent: "Mở trang xác nhận của tác giả",
  contactTitle: "Bạn là tác giả liên hệ",
  contact:
    "Tác giả liên hệ bàn giao hồ sơ cho một đồng tác giả đã nhận lời rồi mới thôi làm tác giả được. Nếu chỉ có mình bạn, hãy bỏ bản nháp hoặc rút hồ sơ.",
  toHandOver: "Bàn giao hồ sơ",
} as const;

export const handOverCopy = {
  title: "Bàn giao hồ sơ",
  lead: "Người nhận trở thành tác giả liên hệ: gửi và rút hồ sơ, mời và bớt tác giả, nhận thông báo. Bạn vẫn là tác giả với tỷ lệ như cũ.",
  successor: "Người nhận bàn giao",
  successorHint: "Chỉ chọn được đồng tác giả đã nhận lời và có tài khoản.",
  submit: "Bàn giao",
  keep: "Không bàn giao, quay lại",
} as const;

export const standingCopy = {
  title: "Câu trả lời của các tác giả",
  caption: "Các tác giả và câu trả lời của từng người",
  columns: { name: "Họ và tên", share: "Tỷ lệ", standing: "Tình trạng", act: "Việc làm được" },
  resend: (name: string) => `Gửi lại thư cho ${name}`,
  words: {
    contact: "Tác giả liên hệ",
    not_invited: "Chưa mời",
    invited: "Đã mời, chưa trả lời",
    confirmed: "Đã nhận lời, đã xác nhận tỷ lệ",
    changed: "Đã nhận lời, chưa xác nhận tỷ lệ mới",
  } satisfies Record<AuthorStanding, string>,
  contactUnconfirmed: "Tác giả liên hệ, chưa xác nhận tỷ lệ",
  invitedOn: (day: string) => `Đã mời ngày ${day}, chưa trả lời`,
  none: "–",
} as const;

export const conflictCopy = {
  title: "Hai bản của danh sách tác giả",
  lead: "Bản đang lưu là của người vừa lưu; bản của bạn còn nguyên trong biểu mẫu dưới đây. Sửa biểu mẫu theo bản bạn muốn giữ rồi lưu.",
  caption: "Bản đang lưu và bản của bạn",
  columns: { name: "Họ và tên", stored: "Đang lưu", mine: "Bạn vừa ghi" },
  absent: "không có",
} as const;

const percentChange = (before: string, after: string) => `${before} → ${after}`;

interface ChangeWords {
  name: string;
  before: string;
  after: string;
}

/** What happened to one author, in the past tense; names and shares as text. */
export const authorChangeWords = {
  added: ({ name, after }: ChangeWords) => `Thêm ${name}, tỷ lệ ${after}`,
  removed: ({ name, before }: ChangeWords) => `Bỏ ${name}, tỷ lệ ${before}`,
  share: ({ name, before, after }: ChangeWords) => `Sửa tỷ lệ của ${name}: ${percentChange(before, after)}`,
  details: ({ name }: ChangeWords) => `Sửa thông tin của ${name}`,
  invited: ({ name }: ChangeWords) => `Gửi lại thư cho ${name}`,
  accepted: ({ name, after }: ChangeWords) => `${name} nhận lời và xác nhận tỷ lệ ${after}`,
  confirmed: ({ name, after }: ChangeWords) => `${name} xác nhận tỷ lệ ${after}`,
  unconfirmed: ({ name, after }: ChangeWords) => `${name} rút xác nhận tỷ lệ ${after}`,
  declined: ({ name, before }: ChangeWords) => `${name} từ chối lời mời, tỷ lệ ${before}`,
  left: ({ name, before }: ChangeWords) => `${name} thôi làm đồng tác giả, tỷ lệ ${before}`,
  handed_over: ({ name }: ChangeWords) => `Bàn giao hồ sơ cho ${name}`,
} as const;

export const historyCopy = {
  title: "Các thay đổi về tác giả",
  empty: "Chưa có thay đổi nào.",
  byLink: "Trả lời qua liên kết trong thư",
} as const;
