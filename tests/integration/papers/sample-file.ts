import type { PaperFile } from "#app/domain/papers/paper-file.ts";

/** Every letter of Vietnamese, small and capital. */
export const vietnameseLetters = (() => {
  const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
  const vowels = [..."aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"].flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize("NFC")));
  return [...vowels, ..."bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX"]
    .join("")
    .match(/.{1,6}/gu)!
    .join(" ");
})();

const secret = "zqsecret";

/** A file whose every hidden text carries the mark “zqsecret”. */
export const sampleFile = (more: Partial<PaperFile["content"]> = {}): PaperFile => ({
  id: 12,
  code: "SK-2026-0001",
  campaignName: "Đợt thi đua thử nghiệm 2026",
  programmeName: "Sáng kiến công chức, viên chức trẻ",
  addressee: "Hội đồng Sáng kiến Đoàn Khối",
  unitName: "Đoàn Sở Thử nghiệm",
  unitSuperior: "Đoàn Khối Dân - Chính - Đảng",
  fieldName: "Chuyển đổi số",
  links: [{ code: "CT2", text: "Mỗi cơ sở Đoàn có một sáng kiến", reason: "Góp một sáng kiến" }],
  version: { number: 2, sentAt: "2026-05-20T02:00:00.000Z", sentBy: `Người gửi ${secret}sender`, declaredPlace: "Xã Cần Giờ", checkNumber: "3F9A-07C2-B1D4" },
  firstSentAt: "2026-05-01T02:00:00.000Z",
  content: {
    title: "Lấy số thứ tự qua điện thoại",
    kind: "initiative",
    solutionKind: "management",
    fieldSlug: "chuyen-doi-so",
    summary: "Xếp lịch hẹn.",
    problem: "Người dân chờ lâu.",
    purpose: "Rút ngắn thời gian chờ.",
    differenceNote: `Khác hẳn ${secret}difference`,
    solution: "Bước một.\nBước hai.",
    novelty: "Lần đầu tại đơn vị.",
    conditions: "Một máy chủ.",
    benefits: "Đỡ tốn giờ.",
    benefitsByAppliers: "Nhanh hơn.",
    economicEffect: "1.200 giờ mỗi năm.",
    yearlySavingVnd: 125_000_000,
    verifiedByFinance: true,
    socialEffect: "Hài lòng hơn.",
    firstAppliedOn: "2026-02-01",
    appliedPlace: "Bộ phận một cửa",
    replicationScope: "Các sở.",
    investor: "",
    participants: [
      {
        fullName: `Phạm ${secret}participant`,
        birthDate: "1961-01-01",
        workplace: "Văn phòng",
        jobTitle: "Chuyên viên",
        qualification: "Cử nhân",
        contribution: "Chạy thử",
      },
    ],
    links: [],
    confidential: `Mật khẩu ${secret}confidential`,
    ...more,
  },
  authors: [
    {
      fullName: "Nguyễn Thị Được Nêu",
      birthDate: "1962-02-02",
      unitName: "Đoàn Sở",
      jobTitle: "Chuyên viên",
      qualification: `Thạc sĩ ${secret}degree`,
      share: 6000,
      hasNameConsent: true,
    },
    {
      fullName: `Trần ${secret}unnamed`,
      birthDate: "1963-03-03",
      unitName: "Đoàn Sở",
      jobTitle: `Phó ${secret}title`,
      qualification: null,
      share: 4000,
      hasNameConsent: false,
    },
  ],
  evidence: [
    { name: "Khảo sát.pdf", visibility: "public" },
    { name: `${secret}reviewers.pdf`, visibility: "reviewers" },
    { name: `${secret}handlers.pdf`, visibility: "handlers" },
  ],
  confirmation: {
    confirmedBy: `Lê ${secret}officer`,
    confirmedAt: "2026-05-21T02:00:00Z",
    appliedSince: "2026-02-01",
    economicEffect: "Tiết kiệm giờ công.",
    socialEffect: "",
    canBeReplicated: true,
    conclusion: "Đề nghị hội đồng xét.",
  },
});

/** What only a full copy may hold. */
export const hiddenDays = ["01/01/1961", "02/02/1962", "03/03/1963"];
export const secretMark = secret;
