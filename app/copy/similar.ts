/** Similar initiatives, beside the form and on a page of their own. */
export const similarCopy = {
  publicTitle: "Sáng kiến tương tự",
  title: "Sáng kiến tương tự",
  lead: "So với tên và tóm tắt đã lưu của hồ sơ. Giống nhau không có nghĩa là không được nộp: hãy xem đã có gì và nói rõ giải pháp này khác ở đâu.",
  published: "Đã công bố",
  unpublished: "Chưa công bố",
  unpublishedHint: "Chỉ tên hồ sơ, trong phạm vi bạn được xem.",
  none: "Chưa thấy sáng kiến nào tương tự",
  noneBody: "Danh sách này so theo từ ngữ; hội đồng vẫn xem xét tính mới khi chấm.",
  empty: "Hãy ghi tên và tóm tắt, danh sách sẽ hiện ở đây.",
  differs: "Tác giả nói về điểm khác biệt",
  noNote: "Tác giả chưa ghi điểm khác biệt.",
  say: "Ghi điểm khác biệt",
  seeAll: "Xem sáng kiến tương tự",
  found: (count: string) => `Có ${count} sáng kiến tương tự đã công bố`,
} as const;
