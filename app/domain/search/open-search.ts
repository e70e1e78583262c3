import { xmlText } from "../publication/xml.ts";
import { listParameters } from "./criteria.ts";

/** The OpenSearch 1.1 description by which a browser adds the site to its search engines. */
export function openSearchDescription(options: { origin: string; name: string; description: string }): string {
  const { origin, name, description } = options;
  const url = (type: string, path: string) => `<Url type="${type}" template="${xmlText(`${origin}${path}?${listParameters.query}={searchTerms}`)}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(name)}</ShortName>
<Description>${xmlText(description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>vi</Language>
${url("text/html", "/sang-kien")}
${url("application/atom+xml", "/sang-kien.atom")}
</OpenSearchDescription>
`;
}
