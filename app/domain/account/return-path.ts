// Only its parser is used: a local path resolves to this origin, anything else does not.
const base = "http://sang-kien-tre.invalid";

/**
 * Where to go after signing in: a path of this site as given, or null for anything that could lead elsewhere
 * (another site, `//host`, a backslash, a control character, another scheme) or back to the doors themselves.
 */
export function localPath(wanted: unknown): string | null {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || wanted.length > 500) return null;
  // Browsers drop tabs and line breaks and read a backslash as a slash, so `/\host` and `/<tab>/host` leave the site.
  if ([...wanted].some((sign) => sign === "\\" || sign < " " || sign === "\u007f")) return null;
  if (!URL.canParse(wanted, base)) return null;
  const url = new URL(wanted, base);
  if (url.origin !== base || url.pathname.startsWith("//")) return null;
  return /^\/(dang-nhap|dang-xuat)/.test(url.pathname) ? null : `${url.pathname}${url.search}${url.hash}`;
}
