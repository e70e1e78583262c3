import { fold } from "./fold.ts";

/** A stretch of a text that is short for something. */
export interface Shorthand {
  /** In UTF-16 units. */
  start: number;
  end: number;
  written: string;
  /** More than one where only the sense of the text decides. */
  expansions: string[];
}

// Districts and cities people name with one letter, folded; before them neither dot nor capital is needed.
const known: Record<string, RegExp> = {
  q: /^(?:binh thanh|go vap|phu nhuan|tan binh|tan phu|binh tan|thu duc)\b/u,
  h: /^(?:cu chi|hoc mon|binh chanh|nha be|can gio)\b/u,
  tp: /^(?:hcm|ho chi minh|thu duc|thu dau mot|di an|thuan an|ba ria|vung tau|tan uyen|ben cat|phu my)\b/u,
};
const meanings: Record<string, string> = { q: "Quận", p: "Phường", h: "Huyện", x: "Xã", tt: "Thị trấn", tp: "Thành phố" };
// What a “P.” is that does such work: a division of an office, not a ward.
const division =
  /^(?:tai chinh|tai nguyen|to chuc|hanh chinh|noi vu|giao duc|kinh te|van hoa|tu phap|y te|quan ly|lao dong|ke hoach|cong tac|chuyen mon|khoa hoc|thanh tra|tiep dan|dao tao)\b/u;

const numbered = /(?<![\p{L}\p{N}\p{M}])([QqPp])(?:\.\s?|\s)?(\d{1,2})(?![\p{L}\p{N}\p{M}]|[/.,-]\d|\s?[/-]?\s?20\d\d(?!\d))/gu;
const named = /(?<![\p{L}\p{N}\p{M}.&/-])(q|p|h|x|tt|tp)(\.\s?|\s)(?=(\p{L}[\p{L}\p{M}]*(?:\s\p{L}[\p{L}\p{M}]*)?(?:\s\p{L}[\p{L}\p{M}]*)?))/giu;

const isCapital = (letter: string) => letter !== letter.toLowerCase();

/** The highest number a district of the City ever had, and a ward. */
const highest: Record<string, number> = { q: 12, p: 28 };

function numberedPlaces(text: string): Shorthand[] {
  return [...text.matchAll(numbered)].flatMap((match) => {
    const kind = (match[1] ?? "").toLowerCase();
    const number = Number(match[2]);
    if (number < 1 || number > (highest[kind] ?? 0)) return [];
    return [{ start: match.index, end: match.index + match[0].length, written: match[0], expansions: [`${meanings[kind] ?? ""} ${number}`] }];
  });
}

function meaningsBefore(options: { kind: string; hasDot: boolean; name: string; isUpper: boolean }): string[] {
  const { kind, hasDot, name, isUpper } = options;
  const place = meanings[kind] ?? "";
  if (known[kind]?.test(fold(name))) return [place];
  if (!hasDot || !isUpper || !isCapital(name.slice(0, 1))) return [];
  if (kind === "p" && (division.test(fold(name)) || /^[\p{Lu}]{2,}$/u.test(name.split(" ")[0] ?? ""))) return ["Phòng"];
  return kind === "tt" ? [place, "Trung tâm"] : [place];
}

function namedPlaces(text: string): Shorthand[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const [, written = "", sign = "", name = ""] = match;
    const expansions = meaningsBefore({ kind: written.toLowerCase(), hasDot: sign.startsWith("."), name, isUpper: isCapital(written.slice(0, 1)) });
    // The dot belongs to it, the name after it does not: it stays as it is.
    const end = match.index + written.length + (sign.startsWith(".") ? 1 : 0);
    return expansions.length === 0 ? [] : [{ start: match.index, end, written: text.slice(match.index, end), expansions }];
  });
}

/** Units of place in short: Q.3, q3, P. Bến Nghé, H. Củ Chi, tp thu duc. “Q1/2026” is a quarter of a year, not a district. */
export function placeShorthand(text: string): Shorthand[] {
  return [...numberedPlaces(text), ...namedPlaces(text)];
}
