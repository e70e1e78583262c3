/** Characters and UTF-8 bytes of a name; file systems hold 255 bytes. */
const longest = { characters: 120, bytes: 220 };

/** Names that Windows takes for devices, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])$/i;

/** Endings that a machine would run: inside a name they only serve to deceive. */
const runnable =
  /\.(?=(?:exe|com|bat|cmd|scr|pif|msi|jar|js|jse|mjs|vbs|vbe|wsf|hta|ps1|sh|php|phtml|asp|aspx|jsp|htm|html|xhtml|svg|xml|lnk|url|reg|dll|docm|xlsm|pptm|dotm)(?:\.|$))/gi;

export interface CleanName {
  /** What is shown and offered for saving; never empty, never a path. */
  name: string;
  /** The ending in lower case without its dot; empty where there is none. */
  extension: string;
}

/**
 * A name from somebody's machine as it may be shown: its last part, NFC, without control, formatting (turning text around, invisible), private and
 * unassigned characters, without what file systems refuse, at most 120 characters with its ending.
 */
export function cleanFileName(raw: string): CleanName {
  const last = raw.split(/[/\\]/).at(-1) ?? "";
  const text = tidy(last);
  const dot = text.lastIndexOf(".");
  const extension = dot > 0 ? text.slice(dot + 1).toLowerCase() : "";
  const isEnding = /^[a-z0-9]{1,10}$/.test(extension);
  const stem = (isEnding ? text.slice(0, dot) : text).replace(runnable, "_").replace(/[. ]+$/, "");
  const end = isEnding ? `.${extension}` : "";
  return { name: shorten(nameable(stem), end.length) + end, extension: isEnding ? extension : "" };
}

function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Zs}\p{Zl}\p{Zp}\t\n\r]+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "")
    .replace(/(\p{M}{2})\p{M}+/gu, "$1")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/^[. ]+|[. ]+$/g, "");
}

/** A stem that no system takes for a device or for nothing. */
function nameable(stem: string): string {
  if (!/[\p{L}\p{N}]/u.test(stem)) return "minh-chung";
  return devices.test(stem.split(".")[0]?.trim() ?? "") ? `_${stem}` : stem;
}

/** Cuts between letters as people count them, so that no mark loses its letter. */
function shorten(stem: string, endLength: number): string {
  const encoder = new TextEncoder();
  let short = "";
  for (const { segment } of new Intl.Segmenter("vi", { granularity: "grapheme" }).segment(stem)) {
    const longer = short + segment;
    if (longer.length + endLength > longest.characters || encoder.encode(longer).length + endLength > longest.bytes) break;
    short = longer;
  }
  return short.replace(/[. ]+$/, "");
}
