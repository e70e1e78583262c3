import type { SearchOrder } from "../domain/search/criteria.ts";

export const searchCopy = {
  title: "Sáng kiến đã công bố",
  titleOf: (query: string) => `Tìm “${query}”`,
  description: "Danh sách sáng kiến của công chức, viên chức trẻ Thành phố Hồ Chí Minh đã được hội đồng đánh giá đạt và công bố.",
  searchLabel: "Tìm theo nội dung, mã sáng kiến hoặc số văn bản",
  filters: "Lọc danh sách",
  field: "Lĩnh vực",
  unit: "Đơn vị",
  year: "Năm gửi hồ sơ",
  feasibility: "Tính khả thi",
  order: "Sắp xếp",
  any: "Tất cả",
  apply: "Áp dụng bộ lọc",
  count: (total: string) => `${total} sáng kiến`,
  countFor: (total: string, query: string) => `${total} sáng kiến có “${query}”`,
  chosen: "Đang lọc theo",
  remove: "Bỏ lọc",
  removeAll: "Bỏ tất cả bộ lọc",
  choice: (label: string, count: string) => `${label} (${count})`,
  emptyTitle: "Không tìm thấy sáng kiến nào",
  emptyQuery: "Thử ít từ hơn, hoặc từ khác cùng nghĩa. Gõ có dấu hay không dấu đều được.",
  emptyFilters: "Thử bỏ bớt bộ lọc.",
  emptyAllTitle: "Chưa có sáng kiến nào được công bố",
  emptyAll: "Sáng kiến đạt sẽ hiện ở đây khi Ban tổ chức công bố.",
  beyondTitle: "Danh sách không có trang này",
  first: "Về trang đầu của danh sách",
  cut: "Câu tìm kiếm dài quá 300 ký tự nên chỉ phần đầu được dùng.",
  /** Kept on one line: a number must not stand apart from its unit. */
  applying: (units: string) => `${units}\u00a0đơn\u00a0vị\u00a0áp\u00a0dụng`,
  publishedOn: (day: string) => `công\u00a0bố\u00a0${day}`,
} as const;

export const orderLabels: Record<SearchOrder, string> = { relevance: "Phù hợp nhất", newest: "Mới công bố nhất", title: "Theo tên, A đến Y" };
