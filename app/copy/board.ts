import type { CommendationWarning } from "../domain/commendation/warnings.ts";

export const boardDeskCopy = {
  title: "Ban tổ chức",
  lead: "Công bố kết quả, kiểm chứng việc áp dụng, ghi nhận khen thưởng và đặt các mốc của đợt thi đua.",
  decided: "Chờ công bố",
  decidedCaption: (count: string) => `${count} hồ sơ hội đồng đã kết luận, lâu nhất ở trên`,
  decidedEmpty: "Không có hồ sơ nào chờ công bố",
  decidedEmptyBody: "Hồ sơ hiện ra ở đây ngay khi hội đồng kết luận.",
  initiative: "Hồ sơ",
  unit: "Đơn vị",
  outcome: "Kết luận",
  decidedAt: "Kết luận lúc",
  release: "Xem và trình ký",
  action: "Việc",
  unverified: "Áp dụng chờ kiểm chứng",
  unverifiedCaption: (count: string) => `${count} ghi nhận chờ kiểm chứng, lâu nhất ở trên`,
  unverifiedAll: "Xem tất cả",
  unverifiedEmpty: "Mọi ghi nhận áp dụng đã được kiểm chứng.",
  stage: "Mức độ",
  recordedAt: "Ghi nhận lúc",
  campaigns: "Đợt thi đua",
  campaignsCaption: "Các đợt thi đua và thời gian nhận hồ sơ",
  campaign: "Đợt thi đua",
  filing: "Nhận hồ sơ",
  calibration: "Đối chuẩn cách chấm",
  settings: "Cài\u00a0đặt",
  filingFromTo: (from: string, to: string) => `${from} – ${to}`,
  filingFrom: (from: string) => `Từ ${from}, chưa định ngày kết thúc`,
  filingNone: "Chưa mở",
  commendations: "Khen thưởng mới nhất",
  commendationsCaption: "Các quyết định khen thưởng ký gần đây",
  commendationsAll: "Xem tất cả",
  commendationsEmpty: "Chưa có quyết định khen thưởng nào.",
  newCommendation: "Ghi nhận quyết định khen thưởng",
} as const;

export const commendationsCopy = {
  title: "Khen thưởng",
  back: "Ban tổ chức",
  query: "Tìm theo số quyết định",
  queryHint: "Viết cách nào cũng được: 53-QĐ/ĐTN, 53 qd dtn",
  caption: (count: string) => `${count} quyết định khen thưởng, mới nhất ở trên`,
  decision: "Quyết định",
  award: "Hình thức",
  recipients: "Số người, tập thể",
  status: "Tình trạng",
  isPublic: "Công khai",
  yes: "Có",
  no: "Không",
  emptyTitle: "Không có quyết định nào",
  empty: "Hãy ghi nhận quyết định khen thưởng đầu tiên.",
  emptyQuery: "Không có quyết định nào mang số này.",
} as const;

export const newCommendationCopy = {
  title: "Ghi nhận quyết định khen thưởng",
  lead: "Ghi đúng như văn bản đã ký. Tên đơn vị được lưu theo ngày ký. Bản ghi không xóa được; nếu quyết định bị thu hồi, bản ghi vẫn còn và ghi rõ việc thu hồi.",
  decisionTitle: "Quyết định",
  award: "Hình thức, danh hiệu",
  awardHint: "Hình thức phải có trong danh mục vào ngày ký. Cấp khen thưởng lấy theo danh mục.",
  awardOption: (name: string, level: string, dates: string) => `${name} (${level}${dates})`,
  awardFrom: (day: string) => `, từ ${day}`,
  awardUntil: (day: string) => `, đến trước ${day}`,
  decisionNumber: "Số quyết định",
  decisionNumberHint: "Ví dụ: 53-QĐ/ĐTN",
  signedOn: "Ngày ký",
  issuer: "Cơ quan ban hành",
  signer: "Họ tên người ký",
  signerTitle: "Chức vụ người ký",
  signingAuthority: "Thẩm quyền ký",
  authorities: { "TM.": "TM. (thay mặt)", "KT.": "KT. (ký thay)", "TL.": "TL. (thừa lệnh)", "TUQ.": "TUQ. (thừa ủy quyền)" },
  noAuthority: "Không ghi",
  occasion: "Loại hình",
  campaign: "Đợt thi đua",
  noCampaign: "Không gắn với đợt nào",
  citation: "Trích yếu",
  citationHint: "Phần này được công khai; không ghi tên người chưa đồng ý công khai.",
  moneyNote: "Tiền thưởng và nguồn",
  moneyNoteHint: "Không công khai.",
  isPublic: "Công khai trên bảng tuyên dương",
  publicYes: "Có",
  publicNo: "Không",
  recipientsTitle: "Người, tập thể được khen",
  recipientsLead: "Ghi tên và đơn vị như trong quyết định.",
  recipientOf: (position: number) => `Người hoặc tập thể thứ ${position}`,
  kind: "Đối tượng",
  name: "Tên",
  nameHint: "Tập thể là một đơn vị thì có thể để trống; tên đơn vị được lấy theo ngày ký.",
  unit: "Đơn vị",
  achievement: "Thành tích",
  achievementHint: "Như in trong quyết định.",
  consent: "Công khai tên",
  consentItem: "Người này đã đồng ý công khai tên, đơn vị và thành tích",
  consentHint: "Chưa đồng ý thì trang công khai chỉ đếm số người. Tập thể luôn được ghi tên.",
  addRecipient: "Thêm người, tập thể",
  removeRecipient: (position: number) => `Bỏ người hoặc tập thể thứ ${position}`,
  groundsTitle: "Sáng kiến làm căn cứ",
  groundsLead: "Chỉ ghi sáng kiến đã công bố. Các tác giả được báo tin.",
  groundOf: (position: number) => `Sáng kiến thứ ${position}`,
  code: "Mã sáng kiến",
  codeHint: "Ví dụ: SK-2026-0001",
  note: "Ghi chú",
  addGround: "Thêm sáng kiến",
  removeGround: (position: number) => `Bỏ sáng kiến thứ ${position}`,
  warningsTitle: "Những điểm cần xem lại",
  warningsLead: "Các điểm sau không chặn việc ghi nhận, nhưng cần Ban tổ chức xem kỹ.",
  acknowledge: "Xác nhận",
  acknowledgeItem: "Tôi đã xem các điểm trên và vẫn ghi nhận quyết định này",
  submit: "Ghi nhận quyết định",
} as const;

/** One thing to look at again before recording. */
export function warningSentence(warning: CommendationWarning, formatDay: (day: string) => string): string {
  switch (warning.kind) {
    case "ground_reused":
      return `Sáng kiến ${warning.code} đã là căn cứ của quyết định ${warning.decisionNumber} cùng loại hình.`;
    case "campaign_basis":
      return `Sáng kiến ${warning.code} đã được khen theo chuyên đề tại quyết định ${warning.decisionNumber}; khen thưởng chuyên đề không là căn cứ để khen thưởng công trạng.`;
    case "unit_closed":
      return `${warning.unitName} đã kết thúc hoạt động từ ${formatDay(warning.closedOn)}, trước hoặc đúng ngày ký.`;
    case "person_twice":
      return warning.decisionNumber === null
        ? `${warning.name} được ghi hai lần trong quyết định này.`
        : `${warning.name} đã được khen cùng dịp tại quyết định ${warning.decisionNumber}; một người nhận một hình thức cho một dịp.`;
  }
}

export const commendationRecordCopy = {
  back: "Khen thưởng",
  saved: "Đã lưu.",
  decision: "Quyết định",
  decisionLine: (number: string, day: string) => `${number}, ký ngày ${day}`,
  level: "Cấp",
  issuer: "Cơ quan ban hành",
  signer: "Người ký",
  signerLine: (authority: string, title: string, name: string) => `${authority} ${title} ${name}`.trim(),
  occasion: "Loại hình",
  campaign: "Đợt thi đua",
  citation: "Trích yếu",
  money: "Tiền thưởng và nguồn",
  status: "Tình trạng",
  awardedOn: "Ngày trao",
  isPublic: "Công khai",
  yes: "Có",
  no: "Không",
  recorded: "Ghi nhận",
  recordedLine: (name: string, at: string) => `${name}, lúc ${at}`,
  revokedBy: "Quyết định thu hồi",
  revokeReason: "Lý do thu hồi",
  none: "(không ghi)",
  recipients: "Người, tập thể được khen",
  recipientsCaption: "Người, tập thể được khen và việc đồng ý công khai tên",
  name: "Tên",
  kind: "Đối tượng",
  unit: "Đơn vị",
  achievement: "Thành tích",
  consent: "Công khai tên",
  consents: "Đã đồng ý",
  noConsent: "Chưa đồng ý",
  always: "Tập thể: luôn ghi tên",
  grounds: "Sáng kiến làm căn cứ",
  groundsEmpty: "Quyết định không dựa trên sáng kiến nào đã công bố.",
  history: "Quá trình",
  award: "Ghi ngày trao",
  revoke: "Ghi việc thu hồi",
  publicPage: "Xem trang công khai",
} as const;

const eventTitles: Record<string, string> = {
  record_commendation: "Ghi nhận quyết định",
  award_commendation: "Đã trao",
  revoke_commendation: "Thu hồi",
};
export const commendationEventTitle = (verb: string): string => eventTitles[verb] ?? "Cập nhật bản ghi";

export const awardingCopy = {
  title: "Ghi ngày trao",
  awardedOn: "Ngày trao",
  hint: (signedOn: string) => `Từ ngày ký ${signedOn} đến hôm nay.`,
  submit: "Lưu ngày trao",
} as const;

export const revocationCopy = {
  title: "Ghi việc thu hồi",
  lead: "Bản ghi vẫn còn trên bảng tuyên dương và ghi rõ là đã thu hồi, kèm quyết định thu hồi. Lý do chỉ Ban tổ chức đọc được.",
  revokingDecision: "Quyết định thu hồi",
  revokingDecisionHint: "Số, ngày và cơ quan ban hành. Ví dụ: 12-QĐ/ĐTN ngày 05/10/2026 của Ban Thường vụ Đoàn Khối",
  reason: "Lý do thu hồi",
  submit: "Ghi việc thu hồi",
} as const;
