/** A decision number as it is looked for: capitals and digits only, without marks, spaces, hyphens and slashes (“53-BC/ĐTN” → “53BCDTN”). */
export const decisionKey = (number: string): string =>
  number
    .normalize("NFD")
    .toUpperCase()
    .replace(/\p{M}/gu, "")
    .replaceAll("Đ", "D")
    .replace(/[^A-Z0-9]/g, "");
