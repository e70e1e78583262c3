/** The same question with fewer words, for who found nothing: without its last word, then without its first. Nothing for a single word. */
export function shorterQueries(query: string): string[] {
  const words = query.split(" ").filter((word) => word !== "");
  if (words.length < 2) return [];
  return [...new Set([words.slice(0, -1).join(" "), words.slice(1).join(" ")])];
}
