type Whole = number | bigint | string;

const whole = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });
const upToTwo = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });
const exactlyTwo = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const exactlyThree = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const upToOne = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });

/** A whole number, also a bigint as postgres gives it (“1200000”) → “1.200.000”. */
export function formatNumber(value: Whole): string {
  return whole.format(typeof value === "string" ? BigInt(value) : value);
}

/** Whole đồng → “12.500.000 đồng”. */
export function formatMoney(dong: Whole): string {
  return `${formatNumber(dong)} đồng`;
}

/** Whole đồng in the words people say: “850 nghìn đồng”, “12,5 triệu đồng”, “1,2 tỷ đồng”; one decimal, for figures, not for records. */
export function formatMoneyShort(dong: Whole): string {
  const amount = Number(dong);
  for (const [size, word] of [
    [1e9, "tỷ"],
    [1e6, "triệu"],
    [1e3, "nghìn"],
  ] as const) {
    if (Math.abs(amount) >= size) return `${upToOne.format(amount / size)} ${word} đồng`;
  }
  return `${upToOne.format(amount)} đồng`;
}

/** Hundredths of a point, the unit of every stored score: 8250 → “82,50”. */
export function formatScore(hundredths: number): string {
  return exactlyTwo.format(hundredths / 100);
}

/** A coefficient such as α, not above 1: 0.8134 → “0,813”; at most 0.0005 below a threshold it still reads as below. */
export function formatCoefficient(value: number): string {
  return exactlyThree.format(Math.floor(value * 1000 + 1e-9) / 1000);
}

/** Hundredths of a per cent, the unit of shares: 3333 → “33,33%”, 5000 → “50%”. */
export function formatPercent(hundredths: number): string {
  return `${upToTwo.format(hundredths / 100)}%`;
}

/** Bytes → “840 KB”, “1,5 MB” (1 KB = 1024 bytes). */
export function formatFileSize(bytes: Whole): string {
  const size = Number(bytes);
  if (size < 1024) return `${upToOne.format(size)} byte`;
  return size < 1024 * 1024 ? `${upToOne.format(size / 1024)} KB` : `${upToOne.format(size / 1024 / 1024)} MB`;
}
