import { isSyllable } from "./syllable.ts";
import { tokenise, type Token } from "./tokens.ts";

/** Vietnamese surnames, of the Kinh and of the peoples who live in the City. */
export const surnames: readonly string[] = (
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Đinh Lâm Trịnh Mai Trương Tô Hà Tạ Cao Lương Lưu Châu Tăng Thái Vương Triệu " +
  "Quách Quan Kiều Tống Tôn La Thạch Sơn Kim Danh Diệp Giang Hứa Nghiêm Chu Phùng Doãn Văn Viên Vi Ông Âu Mạc Mạch Đàm Đồng Từ Tiêu Thân Khổng Bạch Bành Cù Lục Lại Ninh Nhan Ôn Phó Quản Thi Thiều Trình Ung Uông Xa Cấn Chử Chung Khưu Khương Liêu Lữ Mã Ngụy Nhâm Phí Sầm Tào"
).split(" ");

type Names = ReadonlyMap<string, ReadonlySet<string | null>>;

/** Folded names with the marks they are written with: Đoàn and Doãn share a key. */
function lookedUp(names: string): Names {
  const found = new Map<string, Set<string | null>>();
  for (const { key, marked } of tokenise(names.normalize("NFC"))) found.set(key, (found.get(key) ?? new Set()).add(marked));
  return found;
}

const all = lookedUp(surnames.join(" "));
// With these marks they hardly are another word; of the few in `bare` that holds without marks too.
const distinct = lookedUp("Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Đặng Bùi Ngô Đinh Trịnh");
const bare = new Set(["nguyen", "tran", "pham", "hoang", "huynh", "ngo"]);
const middle = lookedUp("Thị Văn Hữu");
// vũ khí, vũ trụ, võ thuật, trần nhà, hoàng hôn
const notAfter = new Set(["khi", "tru", "thuat", "nha", "hon", "dao", "thach"]);

const isAmong = (token: Token | undefined, names: Names): boolean =>
  token !== undefined && names.has(token.key) && (token.marked === null || names.get(token.key)?.has(token.marked) === true);

const isDistinct = (token: Token | undefined): boolean => isAmong(token, distinct) && (token?.marked !== null || bare.has(token.key));

/**
 * Whether words may be the name of a person: two to five syllables, the surname first as it is said, or last.
 * Only a guess. Most surnames are other words too (“hồ sơ”, “cao tốc”): those count before Thị, Văn, Hữu only.
 */
export function looksLikePerson(tokens: readonly Token[]): boolean {
  if (tokens.length < 2 || tokens.length > 5 || !tokens.every((token) => isSyllable(token.key))) return false;
  if (isDistinct(tokens[0])) return !notAfter.has(tokens[1]?.key ?? "");
  if (tokens.length > 2 && isAmong(tokens[0], all) && isAmong(tokens[1], middle)) return true;
  return isDistinct(tokens.at(-1));
}
