/** Sentences for the refusals of publication forms, by the code the schema or the operation gives. */
export const publicationErrors = {
  confirmation_required: "Hãy xem lại danh mục rồi đánh dấu vào ô xác nhận.",
  decision_changed: "Hội đồng vừa có kết luận mới. Hãy tải lại trang và xem kết luận mới trước khi công bố.",
} as const satisfies Record<string, string>;
