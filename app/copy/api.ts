import type { ApiParameter } from "../domain/search/api-query.ts";

/** Public data may be used again by anyone who names the source. */
export const dataLicence = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.vi", attribution: "Nguồn: Sáng kiến trẻ" } as const;

const wanted: Record<ApiParameter, string> = {
  q: "Tham số q phải là một đoạn chữ không quá 300 ký tự, chỉ ghi một lần.",
  field: "Tham số field phải là mã lĩnh vực như cai-cach-hanh-chinh, chỉ ghi một lần.",
  unit: "Tham số unit phải là mã đơn vị như doan-so-noi-vu, chỉ ghi một lần.",
  year: "Tham số year phải là năm có bốn chữ số như 2026, chỉ ghi một lần.",
  kind: "Tham số kind phải là initiative hoặc idea, chỉ ghi một lần.",
  feasibility: "Tham số feasibility phải là một trong: apply_now, needs_polish, conditional, pilot_first, not_feasible, refer_up; chỉ ghi một lần.",
  stage: "Tham số stage phải là một trong: proposed, trial, applied, replicated, paused, stopped; chỉ ghi một lần.",
  award: "Tham số award chỉ nhận yes, chỉ ghi một lần.",
  order: "Tham số order phải là một trong: relevance, newest, applied, title; chỉ ghi một lần.",
  verbatim: "Tham số verbatim phải là yes hoặc no, chỉ ghi một lần.",
  page: "Tham số page phải là số nguyên từ 1 đến 5000, chỉ ghi một lần.",
};

export const apiCopy = {
  wrong: (parameter: ApiParameter): string => wanted[parameter],
  unknown: "Có tham số không được hỗ trợ. Các tham số dùng được: q, field, unit, year, kind, feasibility, stage, award, order, verbatim, page.",
} as const;
