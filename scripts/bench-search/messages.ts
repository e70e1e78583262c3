import type { UpdateKind } from "./bench-size.ts";
import type { QueryKind } from "./queries.ts";

/** Operator's sentences of the bench of the search. */
export const messages = {
  usage: "Cách dùng: npm run bench:search -- [--rows 10000,100000,1000000] [--engine postgres|meilisearch] [--seconds 20] [--keep] [--json]",
  badOption: (reason: string) => `Không hiểu tham số: ${reason}. ${messages.usage}`,
  badRows: (text: string) => `“${text}” không phải danh sách số sáng kiến từ 1.000 đến 5.000.000, ví dụ 10000,100000.`,
  noServer: "Chưa đo được với Meilisearch: hãy đặt MEILISEARCH_URL và MEILISEARCH_KEY.",
  failed: (reason: string) => `Không đo được bộ tìm kiếm: ${reason}`,
  started: (rows: string) => `${rows} sáng kiến: đang nạp và đo …`,
  title: (rows: string) => `\n${rows} sáng kiến`,
  loaded: (seconds: string, copy: string, lexicon: string, segment: string, indexes: string, perSecond: string) =>
    `Lập chỉ mục: ${seconds} giây (ghi ${copy}, từ vựng ${lexicon}, phần đóng băng ${segment}, chỉ mục đảo ${indexes}), ${perSecond} sáng kiến mỗi giây`,
  kept: "Dùng lại cơ sở dữ liệu của lần đo trước",
  size: (all: string, lexicon: string, largest: string) => `Dung lượng: ${all} (từ vựng ${lexicon}; ${largest})`,
  planted: (found: number, unmarked: number, all: number) => `Tên cài sẵn ở mọi thời điểm: ${found} trên ${all} đứng đầu; gõ không dấu ${unmarked} trên ${all}`,
  updates: (kind: UpdateKind, perSecond: string, seconds: number, p95: string, times: string) =>
    `Cập nhật ${kind === "facts" ? "tình hình áp dụng" : "toàn văn"} ${perSecond} sáng kiến mỗi giây trong ${seconds} giây: câu hỏi cùng lúc p95 ${p95} ms, gấp ${times} lần lúc yên`,
  columns: ["Loại câu", "Số câu", "p50 (ms)", "p95 (ms)", "p99 (ms)"],
  kinds: {
    word: "một từ",
    words: "vài từ",
    phrase: "cụm từ",
    prefix: "đang gõ dở",
    unmarked: "không dấu",
    typo: "gõ sai",
    filters: "có bộ lọc",
    title: "cả tên",
  } satisfies Record<QueryKind, string>,
  clients: (count: string) => `tất cả, ${count} người cùng lúc`,
  hidden: (hidden: string, nothing: string, ratio: string) =>
    `Câu chỉ khớp sáng kiến không công khai: ${hidden.replace(".", ",")} ms; câu không khớp gì: ${nothing.replace(".", ",")} ms; tỉ lệ ${ratio}`,
  ratios: (larger: string, smaller: string, p95: string, p50: string) => `Từ ${smaller} lên ${larger}: p50 gấp ${p50} lần, p95 gấp ${p95} lần`,
};
