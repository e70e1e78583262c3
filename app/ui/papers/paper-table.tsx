import { paperListCopy, paperTitles } from "#app/copy/papers.ts";
import type { Kind } from "#app/domain/initiative/content.ts";
import { paperAddress, paperFormats, type PaperCopy, type PaperName, type PaperSource } from "#app/domain/papers/papers.ts";
import { Table, type TableColumn } from "../data/table.tsx";
import { TextLink } from "../text/text-link.tsx";

interface PaperList {
  id: number;
  kind: Kind;
  source: PaperSource;
  papers: readonly PaperName[];
}

/** The papers of one copy, each with its two formats. */
export function PaperTable({ list, copy }: { list: PaperList; copy: PaperCopy }) {
  const { columns: headers, what, copies, download } = paperListCopy;
  const titles = paperTitles[list.kind];
  const columns: TableColumn<PaperName>[] = [
    {
      key: "paper",
      header: headers.paper,
      rowHeader: true,
      cell: (paper) => (
        <>
          <span className="block font-semibold">{titles[paper]}</span>
          <span className="block max-w-measure font-normal text-soft">{what[paper]}</span>
        </>
      ),
    },
    {
      key: "files",
      header: headers.files,
      cell: (paper) => (
        <ul className="flex flex-wrap gap-x-6">
          {paperFormats.map((format) => (
            <li key={format}>
              <TextLink
                href={paperAddress({ id: list.id, request: { paper, format, copy, source: list.source } })}
                reload
                aria-label={download(titles[paper], format, copies[copy].title)}
                className="inline-flex min-h-11 items-center"
              >
                {format.toUpperCase()}
              </TextLink>
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return <Table caption={`${headers.paper}: ${copies[copy].title}`} hideCaption columns={columns} rows={list.papers} rowKey={(paper) => paper} />;
}
