import { paperListCopy } from "#app/copy/papers.ts";
import type { PaperSource } from "#app/domain/papers/papers.ts";
import { Tabs } from "../navigation/tabs.tsx";

interface Sources {
  id: number;
  source: PaperSource;
  version: { number: number } | null;
  versions: readonly { number: number }[];
  mayUseDraft: boolean;
}

/** From which text the papers are made, where there is a choice. */
export function SourceTabs({ list }: { list: Sources }) {
  const { version, draft, sources } = paperListCopy;
  if (list.versions.length + (list.mayUseDraft ? 1 : 0) < 2) return null;
  const items = [
    ...(list.mayUseDraft ? [{ href: `/ho-so/${list.id}/giay-to?phien-ban=nhap`, label: draft, current: list.source === "draft" }] : []),
    ...list.versions.map(({ number }) => ({
      href: `/ho-so/${list.id}/giay-to?phien-ban=${number}`,
      label: version(number),
      current: list.version?.number === number,
    })),
  ];
  return <Tabs label={sources} items={items} />;
}
