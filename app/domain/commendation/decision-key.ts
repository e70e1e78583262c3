/**
 * A decision number as it is looked for: capitals and digits only, without marks, spaces, hyphens and slashes, so that
 * “53-BC/ĐTN”, “53 bc dtn” and “53/BC-DTN” are one (domain notes §9). Đ, and the Ð and Ɖ that look like it, become D.
 */
export const decisionKey = (number: string): string =>
  number
    .normalize("NFD")
    .toUpperCase()
    .replace(/\p{M}/gu, "")
    .replace(/[ĐÐƉ]/gu, "D")
    .replace(/[^A-Z0-9]/gu, "");
