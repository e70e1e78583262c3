/** The parts of the archive of one's own data, by the names of their files. */
export const sectionKeys = [
  "tai-khoan",
  "vai-tro",
  "phien-dang-nhap",
  "ho-so",
  "xac-nhan-cua-don-vi",
  "phieu-cham",
  "phieu-kha-thi",
  "quan-he-da-khai",
  "trao-doi",
  "thong-bao",
  "cai-dat-thong-bao",
  "tim-kiem-da-luu",
  "dong-y",
  "khen-thuong",
  "tep-minh-chung",
  "viec-da-lam",
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** Rows of one part: facts by name, as JSON writes them. */
export type OwnRows = readonly Readonly<Record<string, unknown>>[];

/** The name of an uploaded file in the archive: numbered, so that two of one name stand side by side. */
export const archivedName = (file: { id: number; name: string }): string => `tep-minh-chung/${file.id}-${file.name.replaceAll(/[/\\]/g, "_")}`;
