/** Syllables of the daily language of offices, one of each build at least. */
export const syllables = (
  "sáng kiến trẻ công chức viên đoàn thanh niên thành phố hồ chí minh thủ tục hành chính cải cách dịch vụ trực tuyến số hóa quy trình tiếp nhận và trả kết quả " +
  "sơ một cửa ứng dụng phần mềm quản lý mô hình phân loại rác tại nguồn gắn với tích điểm đổi quà bản đồ ngập từ phản ánh bảng theo dõi giải ngân vốn đầu tư " +
  "tuần chuyển tận nhà văn phòng điện tử cổng thông tin vấn pháp luật dụng vật liệu sau sản xuất để xây khu vui chơi cho học sinh nghèo đường người nước được " +
  "trường những nghiệp giấy quốc quyền quyết quý quét khuyến khích nguyễn thuở huơ khoẻ giữ giếng giết gì gìn yêu yếu ý kiến uống mưa muối ruộng hươu bưu rượu " +
  "hoặc xoắn ngoằn khuya khuỷu huých quỳnh luật tuyệt duyệt thuế huệ ngoài xoay khoáy loét toét ngoéo khoẻo mức bước đất đắt đẹp ấy âu ép êm ích ước ủy thúy " +
  "nghĩ nghiêng gỗ ghế kỹ kể kiểm cướp chắc chợ thợ phở xã lỗi vỡ đỡ bữa của đũa đĩa phía thuê thoát toàn hoàn hoãn"
).split(" ");

const telexTones: Record<string, string> = { "\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j" };
const vniTones: Record<string, string> = { "\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5" };
const telexLetters: Record<string, string> = { ă: "aw", â: "aa", ê: "ee", ô: "oo", ơ: "ow", ư: "uw", đ: "dd" };
const vniLetters: Record<string, string> = { ă: "a8", â: "a6", ê: "e6", ô: "o6", ơ: "o7", ư: "u7", đ: "d9" };

/** The keys of a syllable, with the key of its tone in every place where it may stand. */
export function keysOf(options: { syllable: string; method: "telex" | "vni" }): string[] {
  const { syllable, method } = options;
  const tones = method === "telex" ? telexTones : vniTones;
  const special = method === "telex" ? telexLetters : vniLetters;
  const decomposed = syllable.normalize("NFD");
  const tone = [...decomposed].map((letter) => tones[letter] ?? "").join("");
  const toneless = [...decomposed]
    .filter((letter) => !(letter in tones))
    .join("")
    .normalize("NFC");
  const keys = [...toneless].map((letter) => special[letter] ?? letter).join("");
  if (tone === "") return [keys];
  const first = /[aeiouy]/u.exec(keys)?.index ?? 0;
  return [...keys].flatMap((_, at) => (at < first ? [] : [keys.slice(0, at + 1) + tone + keys.slice(at + 1)]));
}
