/** Words of an author's pages: list, new dossier, authors, sending, receipt, consent, withdrawal. */
export const mineCopy = {
  title: "Hồ sơ của tôi",
  lead: "Những sáng kiến và ý tưởng mà bạn là tác giả hoặc đồng tác giả.",
  create: "Tạo hồ sơ mới",
  caption: (total: string) => `${total} hồ sơ, mới tạo xếp trước`,
  columns: { title: "Hồ sơ", status: "Trạng thái", next: "Việc tiếp theo", holder: "Ai đang giữ" },
  until: (day: string) => `chậm nhất ${day}`,
  noCode: "chưa có mã",
  coAuthor: "Bạn là đồng tác giả",
  emptyTitle: "Bạn chưa có hồ sơ nào",
  emptyBody: "Một ý tưởng nhỏ giúp công việc nhanh hơn, đỡ tốn kém hơn cũng đáng để viết ra. Bản nháp chỉ có bạn và đồng tác giả thấy.",
} as const;

export const newDossierCopy = {
  title: "Tạo hồ sơ mới",
  lead: "Ba câu hỏi để bắt đầu. Bạn có thể sửa lại sau, cho đến khi gửi hồ sơ.",
  campaign: "Đợt thi đua",
  closes: (day: string) => `Nhận hồ sơ đến hết ngày ${day}`,
  noEnd: "Nhận hồ sơ thường xuyên",
  submit: "Tạo bản nháp",
  closedTitle: "Hiện không có đợt thi đua nào nhận hồ sơ",
  closedBody: "Khi một đợt thi đua mở nhận hồ sơ, bạn có thể bắt đầu tại trang này.",
  kindHints: {
    initiative: "Giải pháp đã được áp dụng hoặc áp dụng thử tại đơn vị và đem lại lợi ích.",
    idea: "Giải pháp đề xuất, chưa được áp dụng. Có thể chuyển thành sáng kiến khi có kết quả áp dụng.",
  },
} as const;

export const authorsCopy = {
  title: "Tác giả và tỷ lệ đóng góp",
  lead: "Tác giả là người góp phần sáng tạo ra giải pháp. Người chỉ đánh máy, tính toán hoặc giúp việc không phải là tác giả.",
  rule: (maximum: string) => `Tối đa ${maximum} tác giả. Tổng tỷ lệ của tất cả tác giả phải đúng 100%, mỗi tỷ lệ có thể có 2 chữ số sau dấu phẩy (33,33).`,
  ownTitle: "Bạn (tác giả liên hệ)",
  coAuthorTitle: (position: number) => `Tác giả thứ ${position}`,
  fullName: "Họ và tên",
  email: "Thư điện tử",
  emailHint: "Nếu người này đã có tài khoản với thư điện tử ấy, họ sẽ được báo, xem được hồ sơ và tự xác nhận phần của mình.",
  unit: "Đơn vị",
  jobTitle: "Chức danh",
  share: "Tỷ lệ đóng góp",
  sumNow: (sum: string) => `Tổng các tỷ lệ vừa ghi là ${sum}.`,
  add: "Thêm đồng tác giả",
  remove: (position: number) => `Bỏ tác giả thứ ${position}`,
  full: "Đã đủ số tác giả tối đa của đợt thi đua.",
  ownConsent: "Công khai tên của bạn",
  ownConsentItem: "Tôi đồng ý công khai họ tên, chức danh và đơn vị của tôi khi sáng kiến được công bố",
  ownConsentHint: "Bạn có thể rút lại đồng ý bất cứ lúc nào tại trang hồ sơ. Đồng tác giả tự quyết định cho tên của mình.",
  save: "Lưu tác giả",
  saveAndGoOn: "Lưu và xem lại trước khi gửi",
  saved: "Đã lưu danh sách tác giả.",
} as const;

export const submissionCopy = {
  title: "Xem lại và gửi hồ sơ",
  gapsTitle: (count: number) => `Hồ sơ còn ${count} điều cần làm trước khi gửi`,
  closed: "Đợt thi đua này hiện không nhận hồ sơ mới. Bản nháp của bạn vẫn được giữ.",
  content: "Nội dung",
  authors: "Tác giả",
  declarations: "Cam đoan",
  truth: "Nội dung hồ sơ là đúng sự thật",
  truthItem: "Tôi cam đoan mọi thông tin trong hồ sơ là trung thực, đúng sự thật và chịu trách nhiệm trước pháp luật",
  noStateSecrets: "Không có bí mật nhà nước",
  noStateSecretsItem: "Tôi xác nhận hồ sơ không chứa thông tin thuộc bí mật nhà nước",
  noStateSecretsHint: "Trang này không được dùng để gửi hay lưu giữ bí mật nhà nước.",
  toUnit: (unit: string) => `Sau khi gửi, hồ sơ được chuyển đến ${unit} để xác nhận. Bạn không sửa được nữa, trừ khi hồ sơ được trả lại.`,
  toSecretary: "Sau khi gửi lại, hồ sơ được chuyển thẳng đến thư ký hội đồng. Bạn không sửa được nữa, trừ khi hồ sơ được trả lại.",
  submit: "Gửi hồ sơ",
  resubmit: "Gửi lại hồ sơ",
} as const;

export const receiptCopy = {
  title: "Biên nhận hồ sơ",
  done: "Đã gửi hồ sơ",
  codeLabel: "Mã hồ sơ",
  keep: "Hãy giữ mã này. Mã không thay đổi và không cấp lại cho hồ sơ khác.",
  facts: {
    title: "Tên",
    kind: "Loại hồ sơ",
    campaign: "Đợt thi đua",
    unit: "Đơn vị",
    authors: "Tác giả",
    sentAt: "Thời điểm gửi",
    firstSentAt: "Gửi lần đầu",
    version: "Lần gửi",
    sentBy: "Người gửi",
  },
  nextTitle: "Việc tiếp theo",
  steps: {
    unit: (unit: string) => `${unit} xem và xác nhận hồ sơ. Nếu cần sửa, đơn vị trả lại kèm lý do và bạn gửi lại tại trang hồ sơ.`,
    intake: "Thư ký hội đồng tiếp nhận hồ sơ.",
    review: (months: number) => `Hội đồng chấm và kết luận trong ${months} tháng kể từ ngày tiếp nhận.`,
    reviewUntil: (day: string) => `Hội đồng chấm và kết luận, chậm nhất ngày ${day}.`,
    release: "Ban tổ chức công bố kết quả. Bạn nhận được thư báo ở mỗi bước.",
  },
  openDossier: "Mở trang hồ sơ",
} as const;

export const consentCopy = {
  title: "Xác nhận của tác giả",
  lead: "Hai việc dưới đây do chính bạn quyết định; tác giả khác không làm thay được.",
  confirmed: "Tên và tỷ lệ đóng góp",
  confirmedItem: (name: string, share: string) => `Tôi là tác giả của giải pháp này, được ghi tên là ${name}, với tỷ lệ đóng góp ${share}`,
  confirmedHint: "Nếu tên hoặc tỷ lệ chưa đúng, đừng đánh dấu mà hãy trao đổi với tác giả liên hệ.",
  publishName: "Công khai tên",
  publishNameItem: "Tôi đồng ý công khai họ tên, chức danh và đơn vị của tôi khi sáng kiến được công bố",
  publishNameHint: "Không đồng ý thì trang công khai chỉ ghi số tác giả, không ghi tên bạn. Bạn có thể đổi ý bất cứ lúc nào.",
  save: "Lưu xác nhận",
} as const;

export const withdrawalCopy = {
  title: "Rút hồ sơ",
  draftTitle: "Bỏ bản nháp",
  lead: "Hồ sơ đã rút không được xét nữa và không gửi lại được. Mã hồ sơ không cấp cho hồ sơ khác. Nội dung và quá trình vẫn được lưu.",
  draftLead: "Bản nháp đã bỏ không sửa và không gửi được nữa.",
  reason: "Lý do rút hồ sơ",
  reasonHint: "Đồng tác giả, đơn vị và hội đồng đọc được lý do này.",
  confirm: "Xác nhận",
  understoodDraft: "Tôi hiểu và muốn bỏ bản nháp này",
  understood: "Tôi hiểu và muốn rút hồ sơ này",
  submit: "Rút hồ sơ",
  submitDraft: "Bỏ bản nháp",
  keep: "Không rút, về trang hồ sơ",
} as const;

/** Stands on what ends when an author sends a file again after “needs work”, and when a file is withdrawn. */
export const resubmissionReason = "Tác giả đã hoàn thiện và gửi lại hồ sơ.";
export const withdrawalEndsReview = "Tác giả rút hồ sơ.";
