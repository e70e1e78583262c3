import type { Obstacle } from "../domain/initiative/eligibility.ts";
import { closingMoment, openingMoment, type FilingMoment } from "../domain/initiative/filing-window.ts";
import { formatDay } from "../domain/dates/vietnamese-date.ts";

type Instant = Date | string;
const asDate = (instant: Instant) => (typeof instant === "string" ? new Date(instant) : instant);
const atHour = ({ day, hour }: FilingMoment) => `${hour} ngày ${formatDay(day)}`;

/** When filing begins: “01/04/2026”, “07:30 ngày 01/04/2026”. Hours are those of Vietnam. */
export function openingWords(instant: Instant): string {
  const moment = openingMoment(asDate(instant));
  return moment.hour === null ? formatDay(moment.day) : atHour(moment);
}

/** When filing ends: “hết ngày 31/12/2027”, “17:00 ngày 30/06/2026”. Hours are those of Vietnam. */
export function closingWords(instant: Instant): string {
  const moment = closingMoment(asDate(instant));
  return moment.hour === null ? `hết ngày ${formatDay(moment.day)}` : atHour(moment);
}

/** Words of the page before a dossier is begun. */
export const startCopy = {
  lead: "Nếu đã có sẵn nội dung, điền hồ sơ mất khoảng 30 phút. Bạn viết từng phần, theo thứ tự nào cũng được, nghỉ giữa chừng rồi quay lại viết tiếp.",
  draftsTitle: "Bản nháp đang viết dở",
  draftsLead: "Viết tiếp một bản nháp đã có thay vì tạo hồ sơ mới:",
  draftFact: (kind: string, at: string) => `${kind}, lưu lúc ${at}`,
  allDrafts: "Xem tất cả hồ sơ của tôi",
  needTitle: "Cần chuẩn bị",
  need: [
    "Tên giải pháp và tóm tắt trong vài câu.",
    "Cách làm trước đây vướng ở đâu; giải pháp làm thế nào; điểm gì là mới.",
    "Kết quả đo được: thời gian, chi phí, số người được phục vụ trước và sau khi áp dụng.",
    "Với sáng kiến: ngày và nơi áp dụng hoặc áp dụng thử lần đầu. Ý tưởng chưa áp dụng thì chưa cần.",
    "Nếu có đồng tác giả: họ tên, thư điện tử, đơn vị và tỷ lệ đóng góp của từng người.",
  ],
  whoTitle: "Ai được nộp",
  terms: {
    window: "Thời gian nhận",
    age: "Tuổi",
    authors: "Số tác giả",
    unit: "Đơn vị",
    unitDays: "Đơn vị xác nhận",
  },
  windowFromTo: (from: string, to: string) => `Từ ${from} đến ${to} (giờ Việt Nam)`,
  windowFrom: (from: string) => `Từ ${from} (giờ Việt Nam), chưa định ngày kết thúc`,
  age: (years: number) => `Không quá ${years} tuổi vào ngày gửi hồ sơ`,
  noAge: "Không giới hạn",
  authors: (people: number) => `Tối đa ${people} người`,
  authorsConfirm: (people: number) => `Tối đa ${people} người; từng đồng tác giả tự xác nhận trước khi gửi`,
  unit: "Có tài khoản thuộc một cơ sở Đoàn đang hoạt động",
  unitDays: (days: number) => `Trong khoảng ${days} ngày kể từ khi bạn gửi`,
  eligible: "Bạn đủ điều kiện nộp",
  eligibleUnit: (unit: string) => `Hồ sơ sẽ được chuyển đến ${unit} để xác nhận.`,
  birthDateUnknown: "Tài khoản của bạn chưa có ngày sinh. Bạn sẽ ghi ngày sinh ở phần tác giả trước khi gửi.",
  notEligible: "Bạn chưa nộp được trong đợt này",
  obstacles: {
    filing_closed: () => "Đợt thi đua không trong thời gian nhận hồ sơ.",
    no_unit: () => "Tài khoản của bạn chưa thuộc đơn vị nào đang hoạt động. Hãy nhờ quản trị viên gắn tài khoản với đơn vị.",
    too_old: (years: number) => `Theo ngày sinh trong tài khoản, bạn đã quá ${years} tuổi. Nếu ngày sinh chưa đúng, hãy báo quản trị viên sửa lại.`,
  } satisfies Record<Obstacle, (years: number) => string>,
  aheadTitle: "Sắp nhận hồ sơ",
  ahead: (name: string, from: string) => `${name}: từ ${from} (giờ Việt Nam)`,
  formTitle: "Bắt đầu",
} as const;
