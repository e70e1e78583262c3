import type { AlertPeriod } from "../domain/saved-search/saved-search.ts";
import { quotation } from "./quotation.ts";
import { letterOf, type Letter } from "./letters.ts";

export const savedSearchCopy = {
  save: "Lưu tìm kiếm này",
  all: "Tìm kiếm đã lưu",
  lead: "Mở lại một tìm kiếm, hoặc nhận thư khi có sáng kiến mới được công bố khớp với tìm kiếm đó. Mỗi người lưu được 50 tìm kiếm.",
  caption: (count: number) => `${count} tìm kiếm đã lưu`,
  emptyTitle: "Bạn chưa lưu tìm kiếm nào",
  emptyBody: "Ở trang danh sách sáng kiến, hãy tìm hoặc lọc rồi chọn “Lưu tìm kiếm này”.",
  toList: "Đến danh sách sáng kiến",
  newTitle: "Lưu tìm kiếm",
  already: "Bạn đã lưu tìm kiếm này",
  alreadyAs: (name: string) => `Tìm kiếm này nằm trong danh sách của bạn với tên ${quotation(name)}.`,
  changeIt: "Sửa tên hoặc thư báo",

  changeTitle: "Sửa tìm kiếm đã lưu",
  deleteTitle: "Xóa tìm kiếm đã lưu?",
  deleteLead: "Bạn sẽ không nhận thư báo của tìm kiếm này nữa. Các sáng kiến vẫn ở danh sách như cũ.",
  name: "Tên",
  nameHint: "Để bạn nhận ra tìm kiếm này trong danh sách và trong thư. Không quá 100 ký tự.",
  what: "Tìm gì",
  alerts: "Thư báo sáng kiến mới",
  alertsHint: "Mỗi ngày nhiều nhất một thư, gộp tất cả tìm kiếm của bạn. Không có sáng kiến mới thì không có thư.",
  submit: "Lưu",
  open: "Mở danh sách",
  change: "Sửa",
  remove: "Xóa",
  keep: "Không xóa",
  back: "Về tìm kiếm đã lưu",
  done: { "da-luu": "Đã lưu tìm kiếm.", "da-sua": "Đã sửa tìm kiếm.", "da-xoa": "Đã xóa tìm kiếm." },
  query: (query: string) => `từ khóa ${quotation(query)}`,
  filter: (label: string, value: string) => `${label}: ${value}`,
  verbatim: "tìm đúng từng chữ",
  everything: "Tất cả sáng kiến",
} as const;

export const alertLabels: Record<AlertPeriod, string> = {
  none: "Không gửi thư",
  daily: "Hằng ngày, lúc 7 giờ sáng",
  weekly: "Hằng tuần, lúc 7 giờ sáng thứ Hai",
};

/** What is new in one saved search; the newest first. */
export interface SearchNews {
  name: string;
  found: { code: string; title: string }[];
  /** How many more there are than `found` names. */
  left: number;
  link: string;
}

/** One letter about all the saved searches of a person in which something is new. */
export function searchAlertLetter(options: { fullName: string; news: readonly SearchNews[]; origin: string; settingsLink: string }): Letter {
  const { fullName, news, origin, settingsLink } = options;
  const parts = news.map(({ name, found, left, link }) =>
    [
      `Tìm kiếm “${name}”:`,
      ...found.map(({ code, title }) => `- ${title} (${code})\n  ${origin}/sang-kien/${code}`),
      ...(left > 0 ? [`và ${left} sáng kiến nữa`] : []),
      `Cả danh sách: ${link}`,
    ].join("\n"),
  );
  return letterOf({
    subject: news.length === 1 && news[0] ? `Sáng kiến mới cho “${news[0].name}”` : `Sáng kiến mới cho ${news.length} tìm kiếm đã lưu`,
    fullName,
    lines: ["Có sáng kiến mới được công bố khớp với tìm kiếm bạn đã lưu.", ...parts, `Đổi hoặc tắt thư báo: ${settingsLink}`],
  });
}
