import { xmlText } from "./xml.ts";

export interface AtomEntry {
  /** Address and id of the entry. */
  url: string;
  title: string;
  summary: string;
  /** The unit: people stand only on the page itself, where a consent can be withdrawn. */
  author: string;
  category: { term: string; label: string };
  publishedAt: Date;
}

export interface AtomFeed {
  url: string;
  site: string;
  title: string;
  subtitle: string;
  rights: { name: string; url: string };
  /** Newest first. */
  entries: readonly AtomEntry[];
}

/** An Atom feed (RFC 4287). An empty feed was last changed at the epoch. */
export function atomFeed(feed: AtomFeed): string {
  const updated = (feed.entries[0]?.publishedAt ?? new Date(0)).toISOString();
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${xmlText(feed.url)}</id>
<title>${xmlText(feed.title)}</title>
<subtitle>${xmlText(feed.subtitle)}</subtitle>
<link rel="self" type="application/atom+xml" href="${xmlText(feed.url)}"/>
<link rel="alternate" type="text/html" href="${xmlText(feed.site)}"/>
<link rel="license" href="${xmlText(feed.rights.url)}"/>
<rights>${xmlText(feed.rights.name)}</rights>
<updated>${updated}</updated>
${feed.entries.map(atomEntry).join("\n")}
</feed>
`;
}

function atomEntry(entry: AtomEntry): string {
  const at = entry.publishedAt.toISOString();
  return `<entry>
<id>${xmlText(entry.url)}</id>
<title>${xmlText(entry.title)}</title>
<link rel="alternate" type="text/html" href="${xmlText(entry.url)}"/>
<author><name>${xmlText(entry.author)}</name></author>
<category term="${xmlText(entry.category.term)}" label="${xmlText(entry.category.label)}"/>
<published>${at}</published>
<updated>${at}</updated>
<summary>${xmlText(entry.summary)}</summary>
</entry>`;
}
