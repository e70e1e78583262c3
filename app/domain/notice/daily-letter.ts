export interface NoticeLine {
  id: number;
  initiativeId: number;
}

export interface DailyLetter<Line extends NoticeLine> {
  /** The lines about one file together; files and lines newest first. */
  files: { initiativeId: number; lines: Line[] }[];
  /** How many more there are than the letter names. */
  left: number;
}

/** The most lines of a daily letter; the rest is counted and read on the page. */
export const longestLetter = 20;

/** Groups notices by file. A later notice has the larger id; the newest `limit` are named. */
export function groupNotices<Line extends NoticeLine>(options: { notices: readonly Line[]; limit: number }): DailyLetter<Line> {
  const newestFirst = [...options.notices].sort((one, other) => other.id - one.id);
  const files = new Map<number, Line[]>();
  for (const line of newestFirst.slice(0, options.limit)) files.set(line.initiativeId, [...(files.get(line.initiativeId) ?? []), line]);
  return { files: [...files].map(([initiativeId, lines]) => ({ initiativeId, lines })), left: Math.max(0, newestFirst.length - options.limit) };
}

/** Days for which a notice is kept after it was read. */
export const keptReadDays = 180;
