/** Sentences for the refusals of the pages about one's own data. */
export const ownDataErrors = {
  erasure_phrase_wrong: "Hãy gõ đúng câu “xóa tài khoản của tôi”.",
  erasure_blocked: "Chưa xóa được vì còn việc đang cần bạn. Hãy xem danh sách bên dưới.",
} as const satisfies Record<string, string>;
