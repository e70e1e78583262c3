import type { Agreement, Reliability } from "../domain/calibration/agreement.ts";

/** Words of the page that compares how strictly the members of a council judge. Every number comes in written out. */
export const calibrationCopy = {
  title: "Đối chuẩn cách chấm",
  lead: "Trên cùng một hồ sơ, ai chấm chặt hơn, ai chấm nới hơn những người khác, và điểm sẽ ra sao nếu mọi người chặt như nhau. Trang này chỉ để tham khảo: không con số nào ở đây thay điểm chính thức.",
  back: "Việc của hội đồng",
  boardBack: "Ban tổ chức",
  scope:
    "Ở đây chỉ có phiếu đã nộp của những hồ sơ mà bạn được đọc phiếu. Hồ sơ liên quan đến bạn, hồ sơ bạn còn nợ phiếu, và với ban tổ chức là hồ sơ chưa có kết luận, không có ở đây và không được tính. Vì vậy hai người mở trang này có thể thấy số khác nhau, và mức chặt tính từ ít hồ sơ thì kém chắc chắn hơn.",
  emptyTitle: "Chưa có gì để đối chuẩn",
  emptyBody: "Cần ít nhất một hồ sơ có hai phiếu chấm đã nộp mà bạn được đọc.",
  severalTitle: (groups: number) => `Có ${groups} nhóm không so với nhau được`,
  severalBody:
    "Giữa các nhóm không có hồ sơ nào được chấm chung, nên không biết được là ủy viên chấm chặt hay hồ sơ kém hơn. Chỉ so mức chặt, điểm hiệu chỉnh và hạng ở trong cùng một nhóm.",
  group: (number: number, judges: number, files: number) => `Nhóm ${number}: ${judges} ủy viên, ${files} hồ sơ`,
  judgesTitle: "Ai chấm chặt, ai chấm nới",
  judgesLead: "Mỗi người được so với những người khác trên cùng hồ sơ. Chặt hay nới đều không phải là sai.",
  spread: (severity: string, error: string) =>
    `Mức chặt của các ủy viên khác nhau khoảng ${severity} điểm; cùng một người, từ hồ sơ này sang hồ sơ khác, dao động khoảng ${error} điểm (độ lệch chuẩn).`,
  judgesCaption: "Mức chặt của từng ủy viên, người chặt nhất ở trên",
  judgeColumns: { name: "Họ và tên", sheets: "Số phiếu", severity: "So với mức chung", interval: "Khoảng tin cậy 95%", verdict: "Nói được gì" },
  severity: (value: number, points: string) => (value === 0 ? "bằng mức chung" : `${value > 0 ? "chặt" : "nới"} hơn ${points} điểm`),
  interval: (low: string, high: string) => `từ ${low} đến ${high}`,
  verdicts: {
    strict: "Chặt hơn mức chung",
    mild: "Nới hơn mức chung",
    unclear: "Chưa đủ để nói",
    alone: "Không chấm chung hồ sơ với ai nên không so được",
  },
  none: "–",
  chart: {
    title: "Mức chặt của từng ủy viên, với khoảng tin cậy 95%",
    description:
      "Mỗi ủy viên là một dòng: chấm tròn là mức chặt, nét ngang là khoảng tin cậy. Bên phải vạch giữa là chặt hơn mức chung. Bảng sau hình ghi đủ các số.",
    mild: "nới hơn",
    strict: "chặt hơn",
  },
  filesTitle: "Điểm theo ba cách tính",
  filesCaption: "Hồ sơ theo trung bình các phiếu, cao nhất ở trên; trong ngoặc là hạng",
  fileColumns: {
    file: "Hồ sơ",
    sheets: "Số phiếu",
    official: "Điểm chính thức",
    mean: "Trung bình các phiếu",
    officialMean: "Điểm chính thức (trung bình các phiếu)",
    trimmed: "Bỏ cao nhất, thấp nhất",
    adjusted: "Hiệu chỉnh",
    move: "Đổi hạng khi hiệu chỉnh",
  },
  placed: (score: string, place: number) => `${score} (${place})`,
  move: (places: number) => (places === 0 ? "giữ nguyên" : places > 0 ? `↑ lên ${places}` : `↓ xuống ${-places}`),
  ownRules: "Bộ tiêu chí này có hệ số hoặc bỏ phiếu cao nhất và thấp nhất, nên điểm chính thức có cột riêng và có thể khác trung bình các phiếu.",
  fileNotes:
    "Bỏ phiếu cao nhất và thấp nhất chỉ khi có từ 5 phiếu. Điểm hiệu chỉnh là trung bình của điểm trên từng phiếu cộng mức chặt của người chấm (người nới thì trừ), nên cộng lại được bằng tay; nó có thể vượt quá thang điểm. Nếu hội đồng đã ghi điểm khác trong kết luận thì điểm đó không nằm ở đây.",
  agreementTitle: "Các ủy viên thống nhất đến đâu",
  agreementCaption: "Hệ số α của Krippendorff, tính cả mọi nhóm",
  agreementColumns: { what: "Nội dung", files: "Hồ sơ có từ hai phiếu", alpha: "α", meaning: "Ý nghĩa" },
  total: "Tổng điểm",
  reliability: {
    reliable: "Đủ thống nhất để dựa vào",
    tentative: "Chỉ đủ để kết luận tạm",
    unreliable: "Chưa đủ thống nhất: đổi người chấm thì điểm dễ khác",
  } satisfies Record<Reliability, string>,
  noPairs: "Chưa có hồ sơ nào có hai phiếu",
  allSame: "Mọi điểm giống nhau nên không tính được",
  agreementNotes:
    "α bằng 1 khi mọi người cho cùng một điểm, bằng 0 khi khác nhau như chấm ngẫu nhiên, dưới 0 khi còn khác hơn thế. Thường coi từ 0,800 là dựa vào được, từ 0,667 là tạm được. Ít hồ sơ thì α cũng kém chắc chắn. α thấp không nói ai đúng ai sai.",
  guideTitle: "Dùng trang này thế nào",
  guide: [
    {
      term: "Có ích",
      text: "khi các ủy viên lệch nhau rõ (từ khoảng 2 điểm độ lệch chuẩn) và mỗi hồ sơ có từ ba người chấm. Trong 60 tình huống mô phỏng, điểm hiệu chỉnh gần điểm thật hơn ở 41, như nhau ở 13 và xa hơn ở 6.",
    },
    {
      term: "Gần như vô hại",
      text: "khi các ủy viên chặt như nhau: 6 tình huống xa hơn đều thuộc loại này, và chỉ xa thêm nhiều nhất 0,03 điểm.",
    },
    {
      term: "Không nói được gì",
      text: "về người chặt ở lĩnh vực này mà nới ở lĩnh vực khác, người chấm thất thường, hay hồ sơ chỉ có một phiếu và người chấm không chấm chung với ai.",
    },
    { term: "Ít phiếu", text: "thì mức chặt được kéo về gần 0: chưa đủ căn cứ thì không coi ai là chặt hay nới." },
    {
      term: "Không thay kết quả",
      text: "vì điểm chính thức luôn là điểm hội đồng tính theo bộ tiêu chí. Nếu hiệu chỉnh làm đổi hạng nhiều, hãy đọc lại các phiếu và trao đổi trong cuộc họp.",
    },
  ],
  download: "Tải bảng tính (XLSX)",
  sheets: "Phiếu của các ủy viên",
} as const;

/** Words of the same figures as a workbook. */
export const calibrationSheetCopy = {
  file: (councilId: number, day: string) => `doi-chuan-${councilId}-${day}.xlsx`,
  files: {
    sheet: "Hồ sơ",
    columns: {
      group: "Nhóm",
      code: "Mã",
      title: "Tên",
      sheets: "Số phiếu",
      official: "Điểm chính thức",
      mean: "Trung bình các phiếu",
      meanPlace: "Hạng theo trung bình",
      trimmed: "Bỏ cao nhất, thấp nhất",
      trimmedPlace: "Hạng khi bỏ hai đầu",
      adjusted: "Hiệu chỉnh (tham khảo)",
      adjustedPlace: "Hạng khi hiệu chỉnh",
      move: "Đổi hạng khi hiệu chỉnh",
    },
  },
  judges: {
    sheet: "Ủy viên",
    columns: {
      group: "Nhóm",
      name: "Họ và tên",
      sheets: "Số phiếu",
      severity: "Mức chặt (dương là chặt hơn)",
      low: "Cận dưới 95%",
      high: "Cận trên 95%",
      verdict: "Nói được gì",
    },
  },
  agreement: { sheet: "Thống nhất", columns: { what: "Nội dung", files: "Hồ sơ có từ hai phiếu", alpha: "α", meaning: "Ý nghĩa" } },
} as const;

/** What an α means, or why there is none. */
export function agreementMeaning({ reliability, pairedFiles }: Pick<Agreement, "reliability" | "pairedFiles">): string {
  if (reliability !== null) return calibrationCopy.reliability[reliability];
  return pairedFiles === 0 ? calibrationCopy.noPairs : calibrationCopy.allSame;
}
