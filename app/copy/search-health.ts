/** Told to administrators while Meilisearch does not answer. */
export const searchHealthCopy = {
  title: "Tìm kiếm đang dùng bộ dự phòng",
  lead: (since: string) => `Từ ${since}, máy chủ tìm kiếm Meilisearch không được dùng. Người xem vẫn tìm kiếm bình thường bằng bộ tìm kiếm có sẵn.`,
  waiting: (count: string) => `${count} sáng kiến thay đổi đang chờ gửi sang Meilisearch; khi máy chủ trở lại, hệ thống tự gửi bù.`,
  unwatched: "Không có tiến trình việc nền nào theo dõi Meilisearch: hãy kiểm tra npm run worker.",
  reasons: {
    none: "Đang so lại toàn bộ dữ liệu với Meilisearch.",
    no_answer: "Máy chủ không trả lời, hoặc trả lời quá chậm.",
    wrong_answer: "Máy chủ trả lời điều không phải của Meilisearch: hãy kiểm tra MEILISEARCH_URL.",
    refused_key: "Máy chủ không nhận khóa: hãy kiểm tra MEILISEARCH_KEY.",
    wrong_version: "Phiên bản máy chủ không dùng được: cần Meilisearch 1.18 trở lên trong dòng 1.x.",
    no_index: "Máy chủ chưa có chỉ mục: hãy chạy npm run search:settings.",
    other_settings: "Thiết lập của chỉ mục khác với bản đang chạy: hãy chạy npm run search:settings.",
    no_space: "Ổ đĩa của máy chủ đã đầy.",
    missing_documents: "Chỉ mục chưa đủ sáng kiến; hệ thống đang gửi bù.",
  },
} as const;
