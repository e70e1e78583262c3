/** Words of the pages of versions and of what changed between two of them. */
export const versionsCopy = {
  title: "Các phiên bản",
  lead: "Mỗi lần gửi, hồ sơ được giữ nguyên thành một phiên bản. Không ai sửa hay xóa được.",
  back: "Trang hồ sơ",
  caption: "Các lần gửi hồ sơ, mới nhất xếp trước",
  columns: { number: "Phiên bản", sentAt: "Gửi lúc", sentBy: "Người gửi", why: "Vì sao gửi", changes: "Thay đổi" },
  number: (number: number) => `Phiên bản ${number}`,
  firstTime: "Gửi lần đầu",
  after: (step: string) => `Gửi lại sau bước “${step}”`,
  compareWithPrevious: (number: number) => `So với phiên bản ${number - 1}`,
  none: "Chưa có phiên bản nào",
  noneBody: "Hồ sơ này được nhập từ giấy hoặc chưa từng gửi qua hệ thống.",
} as const;

export const versionCopy = {
  title: (number: number) => `Phiên bản ${number}`,
  meta: (time: string, name: string) => `Gửi lúc ${time}, người gửi: ${name}`,
  back: "Các phiên bản",
  open: "Đọc phiên bản này",
  lead: "Nội dung đúng như lúc gửi. Bản hiện nay của hồ sơ có thể đã khác.",
  changes: (number: number) => `Xem thay đổi so với phiên bản ${number - 1}`,
  content: "Nội dung",
  authors: "Tác giả",
  files: "Tệp minh chứng",
  empty: "(để trống)",
  notKept: "Phiên bản này không ghi danh sách này.",
  confidentialMark: "Bảo mật: chỉ tác giả, đơn vị và người xét hồ sơ đọc được",
} as const;

export const comparisonCopy = {
  title: "So sánh hai phiên bản",
  pair: (from: number, to: number) => `Phiên bản ${from} và phiên bản ${to}`,
  from: "Phiên bản cũ",
  to: "Phiên bản mới",
  option: (number: number, time: string) => `Phiên bản ${number}, gửi ${time}`,
  compare: "So sánh",
  onlyOne: "Hồ sơ mới có một phiên bản, chưa có gì để so sánh.",
  summary: (count: number) => (count === 0 ? "Hai phiên bản giống nhau." : `${count} mục thay đổi. Các mục không đổi ghi ở cuối.`),
  legend: "Phần bỏ được gạch ngang, phần thêm được gạch chân; trình đọc màn hình đọc “bỏ” và “thêm” ở đầu mỗi phần.",
  removed: "Bỏ: ",
  added: "Thêm: ",
  end: " (hết) ",
  fold: (words: number) => `Đoạn không đổi, ${words} chữ`,
  unchanged: "Các mục không đổi",
  before: "Bản trước",
  after: "Bản này",
  itemAdded: "Thêm",
  itemRemoved: "Bỏ",
  itemChanged: "Đổi",
  nothing: "(trống)",
  changedFact: (label: string, was: string, is: string) => `${label}: trước là ${was || "(trống)"}, nay là ${is || "(trống)"}`,
  wholeFrom: (number: number) => `Đọc cả phiên bản ${number}`,
  listNotKept: "Một trong hai phiên bản không ghi danh sách này nên không so sánh được.",
} as const;

export const listFactLabels = {
  fullName: "Họ và tên",
  unit: "Đơn vị",
  workplace: "Nơi công tác",
  jobTitle: "Chức danh",
  qualification: "Trình độ",
  birthDate: "Ngày sinh",
  share: "Tỷ lệ đóng góp",
  contribution: "Việc đã làm",
  reason: "Vì sao gắn",
  name: "Tên tệp",
  visibility: "Ai đọc được",
  note: "Ghi chú",
} as const;

export const judgedVersionCopy = {
  judging: (number: number, day: string) => `Bạn đang chấm phiên bản ${number}, gửi ngày ${day}.`,
  changes: (number: number) => `Xem thay đổi so với phiên bản ${number - 1}`,
} as const;
