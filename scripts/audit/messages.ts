import type { ChainFault } from "#db/events/verify-chain.ts";

const faults: Record<ChainFault, (seq: string) => string> = {
  altered: (seq) => `dòng ${seq} đã bị sửa hoặc đổi chỗ`,
  gap: (seq) => `thiếu dòng ${seq}, dòng này đã bị xóa hoặc đổi chỗ`,
  cut: (seq) => `phần cuối đã bị cắt, từ dòng ${seq}`,
};

/** What `npm run audit:verify` says. */
export const messages = {
  sound: (events: string, hash: string) => `Nhật ký nguyên vẹn: ${events} dòng, mã cuối ${hash}.`,
  broken: (fault: ChainFault, seq: string) => `Nhật ký KHÔNG còn nguyên vẹn: ${faults[fault](seq)}.`,
  rewritten: (seq: string) =>
    `Nhật ký KHÔNG còn nguyên vẹn: lần kiểm tra trước đã thấy một dòng ${seq} khác. Nếu vừa khôi phục một bản sao lưu cũ hơn, hãy xóa audit-anchor.json trong thư mục dữ liệu rồi kiểm tra lại.`,
  failed: (reason: string) => `Không kiểm tra được nhật ký: ${reason}.`,
} as const;
