import type { Stage } from "../domain/application/stages.ts";
import { stageLabels } from "./labels.ts";

export const newApplicationCopy = {
  title: "Ghi nhận đơn vị áp dụng",
  back: (code: string) => `Về trang sáng kiến ${code}`,
  lead: "Ghi lại việc đơn vị đang dùng giải pháp này và kết quả thu được. Tác giả được báo tin; Ban tổ chức kiểm chứng số liệu.",
  origin: (unit: string) => `Sáng kiến của ${unit}`,
  openTitle: "Đơn vị đã có ghi nhận",
  openLine: (unit: string, stage: string) => `${unit}: ${stage}`,
  noUnitTitle: "Không còn đơn vị nào để ghi nhận",
  noUnit: "Mỗi đơn vị có một ghi nhận đang mở cho một sáng kiến. Hãy mở ghi nhận đã có để cập nhật.",
  unit: "Đơn vị áp dụng",
  unitHint: (origin: string) => `Áp dụng tại đơn vị khác với ${origin} được tính là nhân rộng.`,
  replicationMark: "nhân rộng",
  stage: "Mức độ áp dụng",
  stageHints: {
    proposed: "Đơn vị dự định áp dụng; chưa hiện trên trang công khai.",
    trial: "Đang dùng thử ở một bộ phận hoặc trong một thời gian.",
    applied: "Đã dùng chính thức trong công việc hằng ngày.",
  },
  startedOn: "Ngày bắt đầu áp dụng",
  startedOnHint: "Không cần ghi nếu mới chỉ đề xuất. Ví dụ: 27 3 2026",
  figuresTitle: "Kết quả đo được",
  figuresLead: "Chỉ ghi số liệu có thật và chỉ ra được nguồn. Không có thì để trống.",
  measure: "Chỉ số",
  measureHint: "Đo điều gì, theo đơn vị nào. Ví dụ: thời gian giải quyết một hồ sơ (ngày)",
  figureBefore: "Trước khi áp dụng",
  figureAfter: "Sau khi áp dụng",
  savedVnd: "Tiền tiết kiệm được",
  savedVndHint: "Số nguyên, từ khi áp dụng đến nay. Ví dụ: 12.500.000",
  dong: "đồng",
  savedHours: "Giờ làm việc tiết kiệm được",
  savedHoursHint: "Số nguyên, từ khi áp dụng đến nay.",
  hours: "giờ",
  evidence: "Minh chứng",
  evidenceHint: "Văn bản, báo cáo, đường dẫn, nơi có thể kiểm tra. Chỉ đơn vị và Ban tổ chức đọc được.",
  confirmedBy: "Người xác nhận số liệu",
  confirmedByHint: "Họ tên và chức vụ. Chỉ đơn vị và Ban tổ chức đọc được.",
  submit: "Ghi nhận áp dụng",
} as const;

export const applicationsCopy = {
  title: "Áp dụng sáng kiến",
  lead: "Các ghi nhận áp dụng của đơn vị bạn phụ trách. Để ghi nhận mới, hãy tìm sáng kiến đã công bố và chọn “Ghi nhận đơn vị áp dụng”.",
  leadBoard: "Ghi nhận áp dụng của mọi đơn vị. Chỉ số liệu đã kiểm chứng mới được cộng vào con số chung.",
  find: "Tìm sáng kiến để áp dụng",
  tabs: "Lọc ghi nhận",
  filters: { all: "Tất cả", unverified: "Chờ kiểm chứng", stopped: "Đã dừng" },
  caption: (count: string) => `${count} ghi nhận áp dụng, mới nhất ở trên`,
  initiative: "Sáng kiến",
  unit: "Đơn vị áp dụng",
  stage: "Mức độ",
  startedOn: "Từ ngày",
  verification: "Kiểm chứng",
  verified: "Đã kiểm chứng",
  unverified: "Chưa kiểm chứng",
  replication: "nhân rộng",
  emptyTitle: "Chưa có ghi nhận nào",
  empty: "Khi đơn vị dùng một sáng kiến đã công bố, hãy ghi nhận để tác giả và nơi khác cùng biết.",
  emptyFilter: "Không có ghi nhận nào thuộc mục này.",
} as const;

export const applicationCopy = {
  title: (unit: string) => `${unit} áp dụng`,
  back: "Các ghi nhận áp dụng",
  initiative: "Sáng kiến",
  origin: "Đơn vị của tác giả",
  stage: "Mức độ áp dụng",
  replication: "Nhân rộng",
  replicationYes: "Có: đơn vị áp dụng khác đơn vị của tác giả",
  replicationNo: "Không: áp dụng tại chính đơn vị của tác giả",
  period: "Thời gian",
  since: (day: string) => `Từ ${day}`,
  fromTo: (from: string, to: string) => `Từ ${from} đến ${to}`,
  until: (day: string) => `Dừng ngày ${day}`,
  noPeriod: "Chưa bắt đầu",
  stopReason: "Lý do dừng",
  measure: "Chỉ số",
  before: "Trước",
  after: "Sau",
  savedVnd: "Tiền tiết kiệm được",
  savedHours: "Giờ làm việc tiết kiệm được",
  hours: (count: string) => `${count} giờ`,
  none: "(không ghi)",
  evidence: "Minh chứng",
  confirmedBy: "Người xác nhận số liệu",
  recorded: "Ghi nhận",
  byAt: (name: string, at: string) => `${name}, lúc ${at}`,
  verification: "Kiểm chứng",
  notVerified: "Chưa kiểm chứng",
  notPublic: "Sáng kiến này hiện không công bố nên ghi nhận không hiện trên trang công khai.",
  verify: "Kiểm chứng số liệu",
  endVerification: "Thôi kiểm chứng",
  change: "Cập nhật mức độ áp dụng",
  nextStage: "Chuyển sang",
  startedOn: "Ngày bắt đầu áp dụng",
  startedOnHint: "Cần ghi vì ghi nhận này chưa có ngày bắt đầu.",
  stopTitle: "Chỉ ghi khi dừng áp dụng",
  endedOn: "Ngày dừng",
  stopReasonHint: "Bắt buộc khi dừng. Lý do được công khai dưới dạng nhóm lý do.",
  stopNote: "Nói rõ thêm",
  stopNoteHint: "Bắt buộc khi chọn “Lý do khác”. Phần này không công khai.",
  save: "Cập nhật",
  saved: "Đã lưu.",
  history: "Quá trình",
} as const;

const eventTitles: Record<string, string> = {
  record_application: "Ghi nhận áp dụng",
  change_application_stage: "Đổi mức độ áp dụng",
  verify_application: "Ban tổ chức kiểm chứng số liệu",
  end_application_verification: "Ban tổ chức thôi kiểm chứng",
};

/** One step of a record: “Đổi mức độ áp dụng: Tạm dừng”. */
export function applicationEventTitle(options: { verb: string; toStage: string | null }): string {
  const title = eventTitles[options.verb] ?? "Cập nhật ghi nhận";
  const stage = options.toStage === null ? undefined : stageLabels[options.toStage as Stage];
  return stage ? `${title}: ${stage}` : title;
}

export const verificationCopy = {
  title: "Kiểm chứng số liệu áp dụng",
  lead: "Chỉ kiểm chứng khi đã đối chiếu minh chứng với đơn vị. Số liệu đã kiểm chứng được cộng vào con số chung trên trang chủ.",
  submit: "Đã đối chiếu, kiểm chứng",
  cancel: "Chưa kiểm chứng",
} as const;

export const verificationEndCopy = {
  title: "Thôi kiểm chứng",
  lead: "Số liệu của ghi nhận này không còn được cộng vào con số chung. Đơn vị đọc được lý do.",
  reason: "Lý do",
  reasonHint: "Ví dụ: số giờ tính trùng với ghi nhận khác.",
  submit: "Thôi kiểm chứng",
} as const;
