import { abbreviationTable } from "./abbreviation-table.ts";
import { fold } from "./fold.ts";

// What civil servants of the City write besides the table: schools, hospitals, zones, offices.
const more: readonly (readonly [written: string, expansion: string])[] = [
  ["HCM", "Hồ Chí Minh"],
  ["TT", "trung tâm"],
  ["BV", "bệnh viện"],
  ["BVĐK", "bệnh viện đa khoa"],
  ["TTYT", "Trung tâm Y tế"],
  ["TYT", "Trạm Y tế"],
  ["TH", "tiểu học"],
  ["MN", "mầm non"],
  ["ĐH", "đại học"],
  ["CĐ", "cao đẳng"],
  ["HS", "học sinh"],
  ["HS", "hồ sơ"],
  ["SV", "sinh viên"],
  ["GV", "giáo viên"],
  ["KTX", "ký túc xá"],
  ["CLB", "câu lạc bộ"],
  ["CA", "Công an"],
  ["CATP", "Công an Thành phố"],
  ["CSGT", "cảnh sát giao thông"],
  ["TAND", "tòa án nhân dân"],
  ["VKSND", "viện kiểm sát nhân dân"],
  ["KCN", "khu công nghiệp"],
  ["KCX", "khu chế xuất"],
  ["KCNC", "khu công nghệ cao"],
  ["KDC", "khu dân cư"],
  ["UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam"],
  ["NN&PTNT", "nông nghiệp và phát triển nông thôn"],
  ["VH&TT", "văn hóa và thể thao"],
  ["VHXH", "văn hóa - xã hội"],
  ["LĐ-TB&XH", "lao động, thương binh và xã hội"],
  ["VPĐK", "văn phòng đăng ký"],
  ["VPĐKĐĐ", "văn phòng đăng ký đất đai"],
  ["TTHTCĐ", "trung tâm học tập cộng đồng"],
  ["ƯDCNTT", "ứng dụng công nghệ thông tin"],
  ["QLĐT", "quản lý đô thị"],
  ["QLĐĐ", "quản lý đất đai"],
  ["HTQT", "hợp tác quốc tế"],
  ["TCCB", "tổ chức cán bộ"],
  ["HSSK", "hồ sơ sáng kiến"],
  ["MXH", "mạng xã hội"],
];

const signs = /[\p{P}\p{S}\s]/gu;

/** What an abbreviation is looked up by: its letters without the signs between them (TN&TKQ, CNTT-TT, TP.HCM, T.Ư). */
export const bareLetters = (written: string): string => written.normalize("NFC").replace(signs, "");

interface Table {
  /** Letters exactly as the table has them. */
  exact: Map<string, string[]>;
  /** Folded letters. */
  folded: Map<string, string[]>;
  /** Those that are nothing without their sign: “TM.”, “Đ/c”. */
  signed: Map<string, string[]>;
  /** Folded expansion → abbreviations. */
  written: Map<string, string[]>;
}

const put = (map: Map<string, string[]>, key: string, value: string) => {
  const values = map.get(key) ?? [];
  if (!values.includes(value)) map.set(key, [...values, value]);
};

/** The key of an expansion: folded words with single spaces, without what stands between them. */
export const phraseKey = (phrase: string): string =>
  fold(phrase)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function read(): Table {
  const table: Table = { exact: new Map(), folded: new Map(), signed: new Map(), written: new Map() };
  for (const [written, expansion] of [...abbreviationTable, ...more]) {
    put(table.written, phraseKey(expansion), written);
    if (written.endsWith(".") || written.includes("/")) put(table.signed, written.toLowerCase(), expansion);
    else {
      put(table.exact, bareLetters(written), expansion);
      put(table.folded, fold(bareLetters(written)), expansion);
    }
  }
  return table;
}

const table = read();

/** Meanings of letters written exactly so (“HĐ”, “TTr”). */
export const meaningsOf = (letters: string): string[] => table.exact.get(letters) ?? [];

/** Meanings of letters whose case and marks were left out (“dvctt”). */
export const looseMeaningsOf = (letters: string): string[] => table.folded.get(fold(letters)) ?? [];

/** Meanings of what is an abbreviation only with its sign: “TM.” before a body, “đ/c”. */
export const signedMeaningsOf = (written: string): string[] => table.signed.get(written.toLowerCase()) ?? [];

/**
 * Abbreviations of a phrase, the longest first; none where nobody abbreviates it.
 * @param key the folded phrase: “cai cach hanh chinh”
 */
export const abbreviationsOf = (key: string): string[] => [...(table.written.get(phraseKey(key)) ?? [])].sort((left, right) => right.length - left.length);
