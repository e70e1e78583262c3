import type { PlanOptions } from "./options.ts";
import type { PlanSection } from "./sections.ts";

/** The page of a council's plan; with options, of the plan that they give. */
export function planAddress(to: { councilId: number; options?: PlanOptions; section?: PlanSection; page?: number }): string {
  const path = `/viec-cua-hoi-dong/${to.councilId}/phan-cong`;
  if (!to.options) return path;
  const { readers, oneFromOutside, oneChairClass, priority } = to.options;
  const parameters = new URLSearchParams({
    "so-nguoi": String(readers),
    ...(oneFromOutside && { "ngoai-nhanh": "on" }),
    ...(oneChairClass && { "lanh-dao": "on" }),
    "uu-tien": priority,
    ...(to.section && { muc: to.section }),
    ...(to.page !== undefined && to.page > 1 && { trang: String(to.page) }),
  });
  return `${path}?${parameters.toString()}`;
}
