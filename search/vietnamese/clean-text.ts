// Zero-width and bidi signs, soft hyphens, byte-order marks, variation selectors: nobody sees them, nobody types them.
const invisible = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]|[\u{E0000}-\u{E0FFF}]/gu;
const control = /\p{Cc}/gu;
const wide = /[\uFF01-\uFF5E]/gu;

/** Letters and digits of double width as plain ones; the length stays. */
export const narrow = (text: string): string => text.replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** The text without signs that nobody sees. */
export const visible = (text: string): string => text.replace(invisible, "");

/**
 * What a person typed or pasted, as the rest of the search expects it: NFC, Đ for its look-alikes (Eth Ð, Ɖ), full-width letters and digits as
 * plain ones, one space for any run of spaces, no invisible signs. For questions only: it changes lengths.
 */
export function cleanText(text: string): string {
  const letters = narrow(
    text
      .replace(/\p{Cs}/gu, "")
      .normalize("NFC")
      .replace(/[ÐƉ]/gu, "Đ")
      .replace(/[ðɖ]/gu, "đ"),
  );
  return visible(letters.replace(control, " ")).normalize("NFC").replace(/\s+/gu, " ").trim();
}
