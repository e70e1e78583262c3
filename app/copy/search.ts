import type { FacetName, SearchOrder } from "../domain/search/criteria.ts";
import { quotation } from "./quotation.ts";

export const searchCopy = {
  title: "Sáng kiến đã công bố",
  titleOf: (query: string) => `Tìm ${quotation(query)}`,
  description: "Danh sách sáng kiến của công chức, viên chức trẻ Thành phố Hồ Chí Minh đã được hội đồng đánh giá đạt và công bố.",
  searchLabel: "Tìm theo nội dung, mã sáng kiến hoặc số văn bản",
  filters: "Lọc danh sách",
  order: "Sắp xếp",
  count: (total: string) => `${total} sáng kiến`,
  countFor: (total: string, query: string) => `${total} sáng kiến cho ${quotation(query)}`,
  about: (total: string) => `khoảng ${total}`,
  estimated: "Các con số là ước tính.",
  unknownValue: (value: string) => `${quotation(value)}, không có trong danh sách`,
  chosen: "Đang lọc theo",
  remove: "Bỏ lọc",
  removeAll: "Bỏ tất cả bộ lọc",
  facetUnit: "sáng kiến",
  more: (count: string) => `Xem thêm ${count}`,
  emptyTitle: "Không tìm thấy sáng kiến nào",
  emptyAllTitle: "Chưa có sáng kiến nào được công bố",
  emptyAll: "Sáng kiến đạt sẽ hiện ở đây khi Ban tổ chức công bố.",
  beyondTitle: "Danh sách không có trang này",
  first: "Về trang đầu của danh sách",
  cut: "Câu tìm kiếm dài quá 300 ký tự nên chỉ phần đầu được dùng.",
  applying: (units: string) => `${units}\u00a0đơn\u00a0vị\u00a0áp\u00a0dụng`,
  appliedBy: (units: string) => `được\u00a0${units}\u00a0đơn\u00a0vị\u00a0áp\u00a0dụng`,
  publishedOn: (day: string) => `công\u00a0bố\u00a0${day}`,
  year: (year: number) => `năm\u00a0${year}`,
  awarded: "Được khen thưởng",
  feed: "Theo dõi kết quả này (Atom)",
  reasons: "Vì sao đứng ở đây",
} as const;

/** What the page says of the way it understood the question. */
export const correctionCopy = {
  spelling: "Đang hiển thị kết quả cho ",
  typing: "Tìm theo: ",
  insteadLabel: (query: string) => `Tìm đúng ${quotation(query)}`,
  verbatim: (query: string) => `Đang tìm đúng ${quotation(query)}.`,
  loosen: "Tìm cả những cách viết gần giống",
  lowConfidence: "Không có kết quả thật khớp. Dưới đây là những sáng kiến gần nhất.",
} as const;

/** What may help who found nothing. */
export const noResultsCopy = {
  fewerWords: "Thử với ít từ hơn",
  withoutFilters: "Bỏ bộ lọc và tìm lại",
  loosely: "Tìm cả những cách viết gần giống",
  spelling: "Kiểm tra lại chính tả, hoặc dùng từ khác cùng nghĩa. Gõ có dấu hay không dấu đều được.",
  browse: "Hoặc xem theo lĩnh vực",
} as const;

/** What the script of the page says and offers. */
export const liveSearchCopy = {
  recent: "Bạn tìm gần đây",
  clearRecent: "Xóa",
  clearRecentLabel: "Xóa các câu tìm gần đây khỏi máy này",
  recentNote: "Chỉ lưu trên máy này.",
  shortcut: "Phím / đưa con trỏ vào ô tìm kiếm.",
  shortcutOff: "Tắt phím này",
  cleared: "Đã xóa các câu tìm gần đây.",
  failed: "Chưa tải được kết quả. Bấm Tìm để thử lại.",
} as const;

export const facetLabels: Record<FacetName, string> = {
  field: "Lĩnh vực",
  unit: "Đơn vị hiện nay",
  year: "Năm gửi hồ sơ",
  kind: "Loại",
  feasibility: "Tính khả thi",
  stage: "Giai đoạn áp dụng",
  award: "Khen thưởng",
};

export const orderLabels: Record<SearchOrder, string> = {
  relevance: "Phù hợp nhất",
  newest: "Mới công bố nhất",
  applied: "Nhiều đơn vị áp dụng nhất",
  title: "Theo tên, A đến Y",
};

export const openSearchCopy = {
  name: "Sáng kiến trẻ",
  description: "Tìm sáng kiến của công chức, viên chức trẻ Thành phố Hồ Chí Minh.",
} as const;

/** What is searched for in one phrase: “từ khóa “một cửa”, lĩnh vực: Y tế”. Only its beginning keeps its capital. */
export const searchPhrase = (words: readonly string[]): string =>
  words.map((word, index) => (index === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1))).join(", ");

/** The title of the feed of a search: “Sáng kiến trẻ – từ khóa “một cửa”, lĩnh vực: Y tế”. */
export const searchFeedTitle = (words: readonly string[]): string => `Sáng kiến trẻ – ${searchPhrase(words)}`;
