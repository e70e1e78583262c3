import { markedKey, syllableKey } from "./fold.ts";

/** A word of a question as its tokens are compared. */
export interface AskingWord {
  written: string;
  key: string;
  marked: string | null;
}

export type Phrase = readonly AskingWord[];

const askingWord = (written: string): AskingWord => ({ written, key: syllableKey(written), marked: markedKey(written) });
/** Words by themselves. */
const bag = (words: string): readonly AskingWord[] => words.split(" ").map(askingWord);

/** “a|b_c d?” → [a, d], [b, c, d], [a], [b, c]: alternatives, words joined by _, optional words. */
function phrases(...patterns: string[]): Phrase[] {
  const all = patterns.flatMap((pattern) =>
    pattern.split(" ").reduce<string[][]>(
      (starts, part) => {
        const ends = part
          .replace(/\?$/u, "")
          .split("|")
          .map((words) => words.split("_"));
        return starts.flatMap((start) => [...ends.map((end) => [...start, ...end]), ...(part.endsWith("?") ? [start] : [])]);
      },
      [[]],
    ),
  );
  return all.sort((left, right) => right.length - left.length).map((words) => words.map(askingWord));
}

const who = "tôi|mình|em|anh|chị|chúng_tôi|chúng_ta";
const what = "sáng_kiến|giải_pháp|ý_tưởng|mô_hình|đề_tài";
const seek = "tìm|tìm_kiếm|biết|hỏi|xem|tham_khảo";

/** What a question begins with; one may follow another. */
export const openings: readonly Phrase[] = phrases(
  `xin? cho ${who}? hỏi`,
  "xin|cần",
  `${who} đang? muốn|cần`,
  `muốn|cần ${seek}`,
  "hãy|vui_lòng|làm_ơn",
  `giúp|giùm|chỉ ${who}`,
  `tìm|tìm_kiếm các|những|một? ${what}`,
  "tìm|tìm_kiếm về|cho",
  `có? ${what} nào`,
  "có ai",
  "ai đã|từng|biết|có|làm",
  "đã? có cách|gì để?",
);

/** What may follow an opening, and says nothing there. */
export const sequels: readonly Phrase[] = phrases(
  seek,
  `các|những|một ${what}`,
  `${what} về|cho|để|nào|giúp`,
  "về|cho|để|nào|giúp|với|đã|từng|làm|biết",
  "liên_quan đến|tới",
);

/** What asks wherever it stands. */
export const askings: readonly Phrase[] = phrases(
  "làm sao|thế_nào|cách_nào|như_thế_nào|gì để|mà?",
  "bằng? cách_nào để|mà?",
  "như? thế_nào",
  "như_nào|ra_sao",
  "tại|vì sao lại?",
  "khi_nào|bao_giờ|bao_nhiêu|bao_lâu|ở_đâu",
  "nghĩa? là gì|ai",
  "cái_gì|những_gì",
  "sáng_kiến|giải_pháp nào",
  "có? được_không|hay_không|phải_không",
);

/** What a question ends with. */
export const endings: readonly Phrase[] = phrases("có? không", "chưa", "nào", "gì", "đâu", "được");
/** These without their marks are other words too, unless what stands before them asks: vay, thế, với, nhé. */
export const particles: readonly Phrase[] = phrases("ạ|nhỉ|hả|vậy|nhé|à|thế|với");

export const no = askingWord("không");
export const which = askingWord("nào");
export const is = askingWord("có");
/** With these marks they do nothing but ask. */
export const onlyAsking = bag("nào gì");
/** Within a question, typed with these marks, they do no more than hold it together. */
export const links = bag("thì mà rồi nữa cũng vẫn nếu tôi");

/** After these words an ending is part of a name of something: hàng không, thiếu nhi, đột quỵ não. */
export const wordsBefore = bag("hàng trên tay thiếu bệnh đột quỵ máu chạy");

/** Words that what looks like asking begins: cần Giờ, sao lưu, sao y, có thể, sáng kiến kinh nghiệm. */
export const wordsAfter: Readonly<Record<string, readonly AskingWord[]>> = {
  cần: bag("giờ thiết thơ trục kiệm cù"),
  sao: bag("y lưu chép kê chụp băng"),
  có: bag("thể hạn ích"),
  xin: bag("phép"),
  kiến: bag("kinh cải"),
};

/** Without marks “co” before these is “cơ”. */
export const wordsAfterCo = bag("sở quan chế cấu bản khí");
