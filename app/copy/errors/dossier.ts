/** Sentences for the refusals of dossier forms, by the code the schema or the operation gives. */
export const dossierErrors = {
  reason_required: "Hãy ghi lý do.",
  reason_too_long: "Lý do không quá 2.000 ký tự.",
  state_changed: "Hồ sơ vừa đổi trạng thái nên việc này không còn thực hiện được. Hãy xem lại hồ sơ.",
} as const satisfies Record<string, string>;
