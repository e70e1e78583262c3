import type { ReleaseChange } from "../domain/publication/release-changes.ts";
import type { ReleaseState } from "../domain/publication/release-policy.ts";
import type { ReleaseRemark } from "../domain/publication/release-remarks.ts";
import { feasibilityLabels, outcomeLabels } from "./labels.ts";

export const releaseStateLabels: Record<ReleaseState, string> = {
  draft: "Đang lập",
  presented: "Chờ ký",
  signed: "Đã công bố",
  cancelled: "Đã hủy",
};

/** What the board should know of a file before it puts it on a list. */
export const releaseRemarkLabels: Record<ReleaseRemark, string> = {
  waits_elsewhere: "Đang chờ ký trong một đợt công bố khác",
  vote_lost: "Kết luận “Đạt” khi biểu quyết chưa đủ 2/3",
  names_missing: "Có tác giả chưa đồng ý công khai tên: trang công khai chỉ đếm số người",
  overridden: "Điểm theo kết luận khác điểm tính từ các phiếu",
  minority: "Có ý kiến thiểu số",
  taken_back: "Đã công bố rồi gỡ trước đây",
};

interface Judgement {
  outcome: keyof typeof outcomeLabels;
  feasibility: keyof typeof feasibilityLabels;
}
const judgement = ({ outcome, feasibility }: Judgement) => `${outcomeLabels[outcome]}, ${feasibilityLabels[feasibility]}`;

/** What changed about a file since it was put on the list. */
export function releaseChangeSentence(options: { change: ReleaseChange; listed: Judgement; current: Judgement | null }): string {
  const { listed, current } = options;
  switch (options.change) {
    case "published":
      return "Đã được công bố trong một đợt khác.";
    case "reopened":
      return `Hội đồng đã mở lại hồ sơ và chưa kết luận lại. Trong danh sách: ${judgement(listed)}.`;
    case "decided_anew":
      return `Hội đồng đã kết luận lại. Trong danh sách: ${judgement(listed)}.${current ? ` Kết luận mới: ${judgement(current)}.` : ""}`;
  }
}

export const releaseCopy = {
  title: "Đợt công bố kết quả",
  back: "Ban tổ chức",
  backToList: "Các đợt công bố",
  lead: "Một người lập danh sách kết quả, người khác trong Ban tổ chức ký. Trước khi ký, chưa kết quả nào hiện ra ở bất cứ đâu; ký xong, tất cả được công bố cùng một lúc.",
  new: "Lập đợt công bố",
  listCaption: (count: string) => `${count} đợt công bố, mới nhất ở trên`,
  listEmpty: "Chưa có đợt công bố nào",
  listEmptyBody: "Khi hội đồng đã kết luận, hãy lập một đợt để công bố kết quả cùng lúc.",
  columns: {
    name: "Tên đợt",
    files: "Số hồ sơ",
    state: "Tình trạng",
    prepared: "Người lập",
    signed: "Người ký",
    choose: "Chọn",
    file: "Hồ sơ",
    outcome: "Kết luận",
    feasibility: "Tính khả thi",
    score: "Điểm",
    remarks: "Cần xem lại",
    since: "Sau khi lập danh sách",
  },
  nobody: "–",
  nameOfOne: (code: string) => `Kết quả hồ sơ ${code}`,
  waiting: (count: number) => `${count} đợt công bố chờ người thứ hai ký.`,
  waitingOwn: (count: number) => `${count} đợt công bố bạn lập đang chờ người khác ký.`,
  deskLead: "Công bố nhiều kết quả cùng lúc, có người thứ hai ký.",
} as const;

export const newReleaseCopy = {
  title: "Lập đợt công bố",
  name: "Tên đợt công bố",
  nameHint: "Chỉ Ban tổ chức đọc. Ví dụ: Kết quả đợt 1 năm 2026",
  campaign: "Đợt thi đua",
  campaignOption: (name: string, waiting: number) => `${waiting} hồ sơ chờ công bố – ${name}`,
  start: "Danh sách lúc đầu",
  starts: { all: "Mọi hồ sơ đưa vào được", none: "Trống, tôi tự chọn" },
  startHints: { all: "Bạn bỏ bớt ở bước sau.", none: "Bạn chọn từng hồ sơ ở bước sau." },
  submit: "Lập danh sách",
} as const;

export const releaseFilesCopy = {
  title: "Chọn hồ sơ công bố",
  lead: "Đánh dấu hồ sơ đưa vào đợt này rồi lưu. Hồ sơ không đánh dấu được thì lý do ghi ở cột cuối.",
  back: "Về đợt công bố",
  caption: (count: string) => `${count} hồ sơ đã kết luận, chưa công bố`,
  choose: (code: string) => `Đưa ${code} vào đợt công bố`,
  undecided: (count: number) => `${count} hồ sơ khác của đợt thi đua chưa có kết luận nên chưa đưa vào được.`,
  chosen: (count: number) => `Đang có ${count} hồ sơ trong danh sách.`,
  pageOnly: "Mỗi trang lưu riêng: hãy lưu trước khi sang trang khác.",
  empty: "Không có hồ sơ nào chờ công bố",
  emptyBody: "Hồ sơ hiện ra ở đây ngay khi hội đồng kết luận.",
  nothing: "Không",
  submit: "Lưu danh sách",
  saved: "Đã lưu danh sách.",
} as const;

export const releasePageCopy = {
  facts: {
    campaign: "Đợt thi đua",
    state: "Tình trạng",
    scoreSummary: "Tác giả đọc được về điểm",
    prepared: "Người lập",
    presented: "Trình ký lúc",
    signed: "Người ký",
    cancelled: "Người hủy",
    cancelReason: "Lý do hủy",
    counts: "Số hồ sơ",
  },
  who: (name: string, at: string) => `${name}, lúc ${at}`,
  countOf: (outcome: string, count: number) => `${outcome}: ${count}`,
  total: (count: number) => `Tổng số: ${count}`,
  caption: (count: string) => `${count} hồ sơ trong danh sách, theo mã`,
  empty: "Danh sách còn trống",
  emptyBody: "Hãy chọn hồ sơ rồi trình ký.",
  edit: "Chọn hồ sơ",
  present: "Trình ký",
  presentHint: "Sau khi trình ký, danh sách không sửa được nữa. Bạn không tự ký danh sách mình lập.",
  sign: "Xem lại và ký",
  ownWaits: "Bạn là người lập danh sách nên người khác trong Ban tổ chức ký.",
  cancel: "Hủy đợt này",
  download: "Tải danh sách (XLSX)",
  all: "Hiện tất cả để in",
  changedTitle: "Có hồ sơ đã thay đổi sau khi lập danh sách",
  changedLead: "Không ký được danh sách này. Hãy hủy đợt này và lập danh sách mới.",
  changedDraft: "Hãy mở phần chọn hồ sơ, xem lại và lưu; hồ sơ không còn công bố được sẽ tự ra khỏi danh sách.",
  takenBack: (at: string, name: string, reason: string) => `Gỡ công bố lúc ${at}, ${name}: ${reason}`,
  done: {
    "da-lap": "Đã lập danh sách.",
    "da-luu": "Đã lưu danh sách.",
    "da-trinh": "Đã trình ký. Kết quả chưa hiện ra ở đâu cho đến khi có người thứ hai ký.",
    "da-ky": "Đã ký. Kết quả được công bố và các tác giả được báo.",
    "da-huy": "Đã hủy đợt công bố.",
  } as Record<string, string>,
  conditions: (text: string) => `Điều kiện: ${text}`,
  minority: (text: string) => `Ý kiến thiểu số: ${text}`,
  fromSheets: (score: string) => `Tính từ các phiếu: ${score}`,
  noScore: "Không có",
} as const;

export const signatureCopy = {
  title: "Ký công bố kết quả",
  lead: "Khi bạn ký, tất cả kết quả trong danh sách được công bố cùng lúc và các tác giả được báo. Muốn thu lại, phải gỡ từng hồ sơ bằng một quyết định có lý do.",
  notOwn: "Bạn là người lập danh sách này nên không tự ký được. Hãy nhờ người khác trong Ban tổ chức.",
  confirmation: "Xác nhận",
  confirmationItem: "Tôi đã xem danh sách và đồng ý công bố.",
  publicOnes: (count: number) => `${count} sáng kiến sẽ có trang công khai, vào tìm kiếm, dữ liệu mở và tin mới.`,
  privateOnes: (count: number) => `${count} kết quả chỉ báo cho tác giả.`,
  submit: "Ký và công bố",
} as const;

export const releaseCancelCopy = {
  title: "Hủy đợt công bố",
  lead: "Danh sách được giữ lại và ghi là đã hủy. Các hồ sơ lại chờ một đợt công bố khác.",
  reason: "Lý do hủy",
  reasonHint: "Chỉ Ban tổ chức đọc.",
  submit: "Hủy đợt này",
} as const;

export const releaseSheetCopy = {
  file: (id: number, day: string) => `cong-bo-${id}-${day}.xlsx`,
  sheet: "Danh sách công bố",
  columns: {
    code: "Mã",
    title: "Tên",
    unit: "Đơn vị",
    outcome: "Kết luận",
    feasibility: "Tính khả thi",
    conditions: "Điều kiện",
    minority: "Ý kiến thiểu số",
    score: "Điểm",
    scoreFromSheets: "Điểm tính từ các phiếu",
    remark: "Sau khi lập danh sách",
  },
} as const;
