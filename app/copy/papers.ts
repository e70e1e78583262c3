import type { Kind } from "../domain/initiative/content.ts";
import type { PaperCopy, PaperFormat, PaperName } from "../domain/papers/papers.ts";

/** Words of the page that offers the papers of a file. */
export const paperListCopy = {
  title: "Giấy tờ của hồ sơ",
  lead: "Giấy tờ lập từ nội dung hồ sơ, trình bày theo thể thức văn bản hành chính (Nghị định 30/2020/NĐ-CP). DOCX để sửa hoặc ký số, PDF để in.",
  draftNote: "Hồ sơ chưa gửi: giấy tờ lập từ bản nháp hiện tại và ghi rõ “Bản nháp – chưa gửi”.",
  fromVersion: (number: number, sentAt: string) => `Lập từ phiên bản ${number}, gửi lúc ${sentAt}.`,
  fromDraft: "Lập từ bản đang sửa, chưa gửi.",
  sources: "Lập từ phiên bản",
  version: (number: number) => `Phiên bản ${number}`,
  draft: "Bản đang sửa",
  copies: {
    full: {
      title: "Bản đầy đủ",
      lead: "Có phần bảo mật, ngày sinh và trình độ của tác giả. Chỉ dùng để xét hồ sơ; không chuyển cho người ngoài.",
    },
    open: {
      title: "Bản công khai",
      lead: "Không có phần bảo mật, ngày sinh, trình độ và tên người chưa đồng ý công khai. Chuyển cho người khác được.",
    },
  } satisfies Record<PaperCopy, { title: string; lead: string }>,
  columns: { paper: "Giấy tờ", files: "Tải về" },
  what: {
    don: "Mẫu của Thông tư 18/2013/TT-BKHCN, phụ lục I, với bảng tác giả và chỗ ký.",
    "mo-ta": "Thực trạng, cách làm, điểm mới, hiệu quả, phạm vi nhân rộng và danh mục minh chứng.",
    "xac-nhan": "Những gì đơn vị đã xác nhận trên hệ thống, chừa chỗ để thủ trưởng ký tên, đóng dấu.",
    "xac-nhan-trong": "Mẫu chưa ghi nội dung xác nhận, để đơn vị ghi tay và ký.",
    "bien-nhan": "Mã hồ sơ, thời điểm gửi, phiên bản và các bước tiếp theo.",
  } satisfies Record<PaperName, string>,
  /** For people who hear the link alone. */
  download: (name: string, format: PaperFormat, copy: string) => `${name}, ${copy.toLowerCase()}, ${format.toUpperCase()}`,
  blankConfirmation: "Tải mẫu giấy xác nhận để ghi tay (PDF)",
  ofReceipt: "Tải biên nhận (PDF)",
} as const;

/** Said instead of a paper when too many are being made at once. */
export const papersBusy = "Máy chủ đang lập nhiều giấy tờ cùng lúc. Xin thử lại sau vài giây.";

/** The names of the papers; an idea is not a sáng kiến yet, and its papers do not call it one. */
export const paperTitles: Record<Kind, Record<PaperName, string>> = {
  initiative: {
    don: "Đơn yêu cầu công nhận sáng kiến",
    "mo-ta": "Báo cáo mô tả sáng kiến",
    "xac-nhan": "Giấy xác nhận",
    "xac-nhan-trong": "Giấy xác nhận (mẫu để ghi tay)",
    "bien-nhan": "Giấy biên nhận hồ sơ",
  },
  idea: {
    don: "Đơn đề nghị xét ý tưởng",
    "mo-ta": "Báo cáo mô tả ý tưởng",
    "xac-nhan": "Giấy xác nhận",
    "xac-nhan-trong": "Giấy xác nhận (mẫu để ghi tay)",
    "bien-nhan": "Giấy biên nhận hồ sơ",
  },
};

/** Words that stand on several papers. */
export const paperWords = {
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: "Số:           /",
  /** Where a paper is made, unless its writers named another place. */
  city: "TP. Hồ Chí Minh",
  placeAndDate: (place: string, { day, month, year }: { day: string; month: string; year: string }) => `${place}, ngày ${day} tháng ${month} năm ${year}`,
  undated: "…………………, ngày …… tháng …… năm ………",
  draftMark: "BẢN NHÁP – chưa gửi",
  fullMark: "CÓ THÔNG TIN BẢO MẬT – chỉ dùng để xét hồ sơ",
  openMark: "Bản công khai: không có phần bảo mật, ngày sinh và tên người chưa đồng ý công khai",
  footerVersion: (code: string, version: number, sentAt: string) => `${code} · phiên bản ${version}, gửi lúc ${sentAt}`,
  footerDraft: (id: number) => `Bản nháp số ${id} · chưa gửi`,
  fileDraft: "bản nháp",
  fileVersion: (version: number) => `phiên bản ${version}`,
  fileOpen: "bản công khai",
  nothing: "Không có.",
  notWritten: "(chưa viết)",
  nameWithheld: "(chưa đồng ý công khai tên)",
  authorTable: { number: "TT", name: "Họ và tên", birthDate: "Ngày, tháng, năm sinh", workplace: "Nơi công tác", jobTitle: "Chức danh" },
  qualification: "Trình độ chuyên môn",
  share: "Tỷ lệ (%) đóng góp",
  contribution: "Nội dung công việc hỗ trợ",
  notApplied: "Chưa áp dụng.",
  sign: "(Ký và ghi rõ họ tên)",
  signAndSeal: "(Ký tên, đóng dấu)",
  noun: { initiative: "sáng kiến", idea: "ý tưởng" },
} as const;

/** “Đơn yêu cầu công nhận sáng kiến” (Thông tư 18/2013/TT-BKHCN, phụ lục I); for an idea the same questions, asked of what is not yet in use. */
export const applicationWords = {
  to: (addressee: string) => `Kính gửi: ${addressee}`,
  opening: { one: "Tôi ghi tên dưới đây:", many: "Chúng tôi ghi tên dưới đây:" },
  request: {
    initiative: { one: "Là tác giả đề nghị xét công nhận sáng kiến: ", many: "Là nhóm tác giả đề nghị xét công nhận sáng kiến: " },
    idea: { one: "Là tác giả đề nghị xét ý tưởng (giải pháp đề xuất): ", many: "Là nhóm tác giả đề nghị xét ý tưởng (giải pháp đề xuất): " },
  },
  ideaNote:
    "Ý tưởng này chưa được áp dụng nên chưa phải là sáng kiến theo Điều lệ Sáng kiến (Nghị định 13/2012/NĐ-CP); đơn này không yêu cầu công nhận sáng kiến.",
  investor: (noun: string) => `Chủ đầu tư tạo ra ${noun} (nếu không phải là tác giả):`,
  field: (noun: string) => `Lĩnh vực áp dụng ${noun}:`,
  firstApplied: (noun: string) => `Ngày ${noun} được áp dụng lần đầu hoặc áp dụng thử (ngày nào sớm hơn):`,
  nature: (noun: string) => `Mô tả bản chất của ${noun}:`,
  confidential: "Những thông tin cần được bảo mật:",
  confidentialMark: "BẢO MẬT – chỉ tác giả, đơn vị và người xét hồ sơ được đọc",
  conditions: (noun: string) => `Các điều kiện cần thiết để áp dụng ${noun}:`,
  benefits: (noun: string) => `Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng ${noun} theo ý kiến của tác giả:`,
  benefitsByAppliers: (noun: string) =>
    `Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng ${noun} theo ý kiến của tổ chức, cá nhân đã tham gia áp dụng lần đầu, kể cả áp dụng thử:`,
  participants: "Danh sách những người đã tham gia áp dụng thử hoặc áp dụng lần đầu:",
  participantsWithheld: (count: number) => `${count} người đã tham gia áp dụng lần đầu; danh sách không có trong bản công khai.`,
  declaration: {
    one: "Tôi xin cam đoan mọi thông tin nêu trong đơn là trung thực, đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật.",
    many: "Chúng tôi xin cam đoan mọi thông tin nêu trong đơn là trung thực, đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật.",
  },
  signer: { one: "NGƯỜI NỘP ĐƠN", many: (position: number) => `TÁC GIẢ THỨ ${position}` },
} as const;

export const descriptionWords = {
  general: "I. THÔNG TIN CHUNG",
  name: (noun: string) => `Tên ${noun}: `,
  code: "Mã hồ sơ: ",
  solutionKind: "Dạng giải pháp: ",
  field: "Lĩnh vực áp dụng: ",
  unit: "Đơn vị: ",
  campaign: "Đợt thi đua: ",
  authors: "Tác giả và tỷ lệ đóng góp:",
  situation: "II. SỰ CẦN THIẾT",
  problem: "1. Thực trạng và những điểm còn hạn chế",
  purpose: "2. Mục đích",
  solution: "III. NỘI DUNG GIẢI PHÁP",
  summary: "1. Tóm tắt",
  steps: "2. Các bước thực hiện",
  novelty: "3. Điểm mới",
  conditions: "4. Điều kiện cần thiết để áp dụng",
  difference: "5. Điểm khác với các giải pháp tương tự",
  practice: "IV. ÁP DỤNG VÀ NHÂN RỘNG",
  firstApplied: "Áp dụng hoặc áp dụng thử lần đầu: ",
  place: "Nơi áp dụng: ",
  scope: "Phạm vi có thể nhân rộng",
  effect: "V. HIỆU QUẢ",
  byAuthors: "1. Theo ý kiến của tác giả",
  byAppliers: "2. Theo ý kiến của người, đơn vị đã áp dụng",
  economic: "3. Hiệu quả kinh tế",
  saving: (dong: string) => `Số tiền làm lợi ước tính mỗi năm: ${dong} đồng.`,
  verified: "Số liệu đã được bộ phận tài chính xác nhận.",
  unverified: "Số liệu chưa được bộ phận tài chính xác nhận.",
  social: "4. Hiệu quả xã hội",
  links: "VI. GẮN VỚI CHỈ TIÊU, HOẠT ĐỘNG CỦA ĐỢT THI ĐUA",
  evidence: "VII. TÀI LIỆU MINH CHỨNG",
  confidential: "VIII. THÔNG TIN CẦN ĐƯỢC BẢO MẬT",
  author: { one: "TÁC GIẢ", many: "ĐẠI DIỆN NHÓM TÁC GIẢ" },
} as const;

export const confirmationWords = {
  title: "GIẤY XÁC NHẬN",
  subject: { initiative: "Về việc áp dụng giải pháp đề nghị xét công nhận sáng kiến", idea: "Về ý tưởng, giải pháp đề xuất của công chức, viên chức trẻ" },
  opening: (unit: string) => `${unit} xác nhận:`,
  name: "1. Tên giải pháp: ",
  code: "Mã hồ sơ: ",
  authors: "2. Tác giả:",
  appliedSince: "3. Thời gian áp dụng tại đơn vị: ",
  since: (month: string, year: string) => `từ tháng ${month} năm ${year}`,
  notApplied: "chưa áp dụng",
  economic: "4. Hiệu quả kinh tế:",
  social: "5. Hiệu quả xã hội:",
  replication: "6. Khả năng nhân rộng: ",
  canBe: "có thể nhân rộng",
  cannotBe: "chưa thể nhân rộng",
  conclusion: "7. Kết luận của đơn vị:",
  blankMonth: "từ tháng …… năm ……… (hoặc: chưa áp dụng □)",
  blankReplication: "có □     không □",
  recorded: (by: string, at: string) => `Nội dung trên do ${by} ghi nhận trên hệ thống lúc ${at}.`,
  recordedBySomeone: "cán bộ xác nhận của đơn vị",
  notRecognition: (programme: string) =>
    `Giấy này phục vụ việc xét trong chương trình ${programme}; không thay cho quyết định công nhận sáng kiến của thủ trưởng đơn vị.`,
  signer: "THỦ TRƯỞNG ĐƠN VỊ",
} as const;

export const receiptWords = {
  title: "GIẤY BIÊN NHẬN HỒ SƠ",
  opening: (programme: string) => `Chương trình ${programme} đã nhận hồ sơ sau đây:`,
  columns: { what: "Nội dung", value: "Ghi nhận" },
  next: "Các bước tiếp theo",
  steps: (unit: string) => [
    `1. ${unit} xem và xác nhận hồ sơ; nếu cần sửa, đơn vị trả lại kèm lý do.`,
    "2. Thư ký hội đồng tiếp nhận hồ sơ.",
    "3. Hội đồng chấm điểm, đánh giá tính khả thi và kết luận.",
    "4. Ban tổ chức công bố kết quả. Mỗi bước đều có thư báo cho tác giả.",
  ],
  made: "Giấy này do hệ thống lập khi nhận hồ sơ, có giá trị để đối chiếu mã và thời điểm gửi; không phải là quyết định công nhận sáng kiến.",
} as const;
