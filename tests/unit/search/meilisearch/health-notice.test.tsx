import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { searchHealthCopy } from "#app/copy/search-health.ts";
import { SearchHealthNotice } from "#app/ui/admin/search-health-notice.tsx";

const shown = (props: Partial<Parameters<typeof SearchHealthNotice>[0]>) =>
  renderToStaticMarkup(<SearchHealthNotice reason="no_answer" since="2026-11-22T01:05:00Z" waiting={0} isWatched {...props} />);

test("administrators read since when the built-in search answers, why, and what waits", () => {
  const html = shown({ waiting: 1200 });
  expect(html).toContain("22/11/2026");
  expect(html).toContain(searchHealthCopy.reasons.no_answer);
  expect(html).toContain("1.200 sáng kiến");
  expect(shown({})).not.toContain("đang chờ gửi");
});

test("where nobody watches, that is the reason", () => {
  expect(shown({ isWatched: false })).toContain("npm run worker");
});
