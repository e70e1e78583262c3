import type { PaperColumn } from "../domain/import/paper-columns.ts";
import type { PeopleColumn } from "../domain/import/people.ts";

/** Titles of the columns as they stand in the templates and are looked for in what is uploaded. */
export const peopleColumnTitles: Record<PeopleColumn, string> = {
  fullName: "Họ và tên",
  email: "Thư điện tử",
  jobTitle: "Chức danh",
  birthDate: "Ngày sinh",
  qualification: "Trình độ chuyên môn",
  phone: "Điện thoại",
};

export const paperColumnTitles: Record<PaperColumn, string> = {
  title: "Tên sáng kiến",
  kind: "Loại hồ sơ",
  solutionKind: "Loại giải pháp",
  fieldSlug: "Lĩnh vực",
  summary: "Tóm tắt",
  problem: "Thực trạng trước khi có giải pháp",
  purpose: "Mục đích",
  solution: "Nội dung giải pháp",
  novelty: "Điểm mới",
  conditions: "Điều kiện áp dụng",
  benefits: "Lợi ích theo tác giả",
  benefitsByAppliers: "Lợi ích theo nơi áp dụng",
  economicEffect: "Hiệu quả kinh tế",
  socialEffect: "Hiệu quả xã hội",
  firstAppliedOn: "Ngày áp dụng lần đầu",
  appliedPlace: "Nơi áp dụng",
  replicationScope: "Phạm vi nhân rộng",
  canBeReplicated: "Nhân rộng được",
  documentNumber: "Số văn bản của hồ sơ giấy",
  name1: "Tác giả 1 – Họ và tên",
  email1: "Tác giả 1 – Thư điện tử",
  share1: "Tác giả 1 – Tỷ lệ",
  name2: "Tác giả 2 – Họ và tên",
  email2: "Tác giả 2 – Thư điện tử",
  share2: "Tác giả 2 – Tỷ lệ",
  name3: "Tác giả 3 – Họ và tên",
  email3: "Tác giả 3 – Thư điện tử",
  share3: "Tác giả 3 – Tỷ lệ",
  name4: "Tác giả 4 – Họ và tên",
  email4: "Tác giả 4 – Thư điện tử",
  share4: "Tác giả 4 – Tỷ lệ",
  name5: "Tác giả 5 – Họ và tên",
  email5: "Tác giả 5 – Thư điện tử",
  share5: "Tác giả 5 – Tỷ lệ",
};

export const yesNoWords = { yes: "Có", no: "Không" } as const;

export const importCopy = {
  title: "Nhập từ bảng tính",
  lead: "Nhập danh sách người của đơn vị, hoặc sáng kiến cũ đang nằm trên giấy. Hệ thống kiểm tra từng ô và cho bạn xem trước; chưa có gì được ghi cho đến khi bạn bấm nhập.",
  back: "Việc của đơn vị",
  templates: "1. Tải mẫu và điền",
  templatesLead:
    "Mỗi mẫu có một trang để điền, một trang ghi các giá trị được dùng và một trang ví dụ. Giữ nguyên dòng tiêu đề; mỗi dòng dưới là một người hoặc một sáng kiến, tối đa 500 dòng.",
  templatePeople: "Mẫu danh sách người (XLSX)",
  templatePapers: "Mẫu sáng kiến trên giấy (XLSX)",
  upload: "2. Gửi tệp để kiểm tra",
  kind: "Bạn nhập gì?",
  kinds: {
    people: { label: "Danh sách người của đơn vị", hint: "Mỗi người mới có một tài khoản và nhận thư mời đặt mật khẩu." },
    papers: {
      label: "Sáng kiến trên giấy",
      hint: "Mỗi dòng thành một hồ sơ có mã, đã được đơn vị xác nhận và chờ thư ký hội đồng tiếp nhận. Tác giả thứ nhất phải có tài khoản ở đơn vị: hãy nhập danh sách người trước.",
    },
  },
  unit: "Đơn vị",
  campaign: "Đợt thi đua",
  campaignHint: "Chỉ cần khi nhập sáng kiến trên giấy. Chỉ có các đợt đang nhận hồ sơ.",
  noCampaign: "Hiện không có đợt thi đua nào nhận hồ sơ, nên chưa nhập được sáng kiến trên giấy.",
  file: "Tệp bảng tính",
  fileTypes: "XLSX",
  fileSize: "1 MB",
  check: "Kiểm tra tệp",
  nothingWritten: "Bước này chưa ghi gì. Bạn xem kết quả kiểm tra ở trang sau.",
  exportTitle: "Xuất bảng tính",
  exportLead: "Các hồ sơ đơn vị đã nhận, kèm trạng thái, ngày và hạn. Không có điểm hay kết luận chưa công bố.",
  exportLink: "Tải danh sách hồ sơ của đơn vị (XLSX)",
} as const;

export const importCheckCopy = {
  title: { people: "Kiểm tra danh sách người", papers: "Kiểm tra sáng kiến trên giấy" },
  lead: (file: string, rows: string) => `Tệp “${file}” có ${rows} dòng dữ liệu. Chưa có gì được ghi.`,
  back: "Gửi tệp khác",
  errorsTitle: (count: string) => `Có ${count} ô cần sửa`,
  errorsLead: "Hãy sửa trong bảng tính rồi gửi lại tệp. Khi còn lỗi thì không dòng nào được nhập.",
  errorsCaption: "Các ô cần sửa, theo số dòng trong bảng tính",
  warningsTitle: "Điều nên biết trước khi nhập",
  warningsCaption: "Các dòng cần xem lại; không ngăn việc nhập",
  row: "Dòng",
  column: "Cột",
  wrong: "Sai ở đâu",
  right: "Thế nào là đúng",
  remark: "Nội dung",
  peopleTitle: (count: string) => `${count} tài khoản sẽ được lập`,
  peopleCaption: "Người sẽ có tài khoản và nhận thư mời",
  papersTitle: (count: string) => `${count} hồ sơ sẽ được lập`,
  papersCaption: "Hồ sơ sẽ có mã và chờ tiếp nhận",
  nothing: "Không có dòng mới nào để nhập",
  nothingBody: "Mọi người trong tệp đã có tài khoản ở đơn vị.",
  authors: "Tác giả và tỷ lệ",
  field: "Lĩnh vực",
  firstApplied: "Áp dụng lần đầu",
  campaign: (name: string) => `Nhập vào ${name}.`,
  signed: "Cam kết của người nhập",
  signedLabel:
    "Tôi đã đối chiếu từng dòng với hồ sơ giấy có chữ ký của các tác giả, thay mặt đơn vị xác nhận nội dung này, và hồ sơ không chứa bí mật nhà nước.",
  apply: "Nhập tất cả",
  applyLead: "Nhập tất cả các dòng cùng lúc: nếu một dòng không ghi được thì không dòng nào được ghi.",
  until: (at: string) => `Kết quả kiểm tra này được giữ đến ${at}, sau đó bị xóa.`,
  discard: "Bỏ, không nhập",
  appliedTitle: "Đã nhập xong",
  appliedPeople: (count: string, at: string) => `${count} dòng đã được nhập lúc ${at}. Thư mời đang được gửi tới từng người.`,
  appliedPapers: (count: string, at: string) =>
    `${count} hồ sơ đã được nhập lúc ${at} và chờ thư ký hội đồng tiếp nhận. Tác giả có tài khoản nhận được thư báo.`,
} as const;

/** What the officer's conclusion says on a file that came from paper. */
export const paperConclusion = (documentNumber: string): string =>
  documentNumber === "" ? "Nhập từ hồ sơ giấy." : `Nhập từ hồ sơ giấy, số ${documentNumber}.`;

export const templateCopy = {
  fill: "Nhập liệu",
  allowed: "Giá trị được dùng",
  example: "Ví dụ",
  column: "Cột",
  rule: "Cách điền",
  required: "Bắt buộc. ",
  peopleFile: "mau-danh-sach-nguoi.xlsx",
  papersFile: "mau-sang-kien-tren-giay.xlsx",
  dayRule: "Ô kiểu ngày, hoặc chữ ngày/tháng/năm, ví dụ 27/03/1996.",
  textRule: "Chữ.",
  phoneRule: "Để ô kiểu chữ để giữ số 0 ở đầu.",
  emailRule: "Địa chỉ thư điện tử, ví dụ nguyenvana@tphcm.gov.vn.",
  shareRule: "60 hoặc 60%; tổng các tác giả của một dòng là 100.",
  oneOf: "Một trong:",
} as const;

export const examplePerson: Record<PeopleColumn, string | { day: string }> = {
  fullName: "Nguyễn Thị Hạnh",
  email: "nguyenthihanh@tphcm.gov.vn",
  jobTitle: "Chuyên viên",
  birthDate: { day: "1996-03-27" },
  qualification: "Cử nhân Luật",
  phone: "028 3822 0000",
};

export const exportCopy = {
  sheet: "Hồ sơ của đơn vị",
  file: (day: string) => `ho-so-don-vi-${day}.xlsx`,
  columns: {
    code: "Mã",
    title: "Tên sáng kiến",
    unit: "Đơn vị",
    campaign: "Đợt thi đua",
    authors: "Tác giả và tỷ lệ",
    status: "Trạng thái",
    submittedOn: "Ngày gửi",
    since: "Ở trạng thái này từ",
    dueOn: "Hạn xử lý",
    waitedDays: "Số ngày ở trạng thái này",
  },
} as const;
