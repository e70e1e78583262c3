import { releaseCopy as copy, releaseStateLabels } from "#app/copy/releases.ts";
import type { ReleaseState } from "#app/domain/publication/release-policy.ts";
import { Table } from "../data/table.tsx";
import { Tag, type TagTone } from "../data/tag.tsx";
import { formatNumber } from "../format.ts";
import { TextLink } from "../text/text-link.tsx";

export interface ReleaseTableRow {
  id: number;
  name: string;
  campaignName: string;
  state: ReleaseState;
  files: number;
  preparedByName: string;
  signedByName: string | null;
}

const tones: Record<ReleaseState, TagTone> = { draft: "neutral", presented: "warning", signed: "success", cancelled: "neutral" };

export function ReleaseTable({ rows, caption }: { rows: readonly ReleaseTableRow[]; caption: string }) {
  const { columns } = copy;
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          header: columns.name,
          rowHeader: true,
          cell: ({ id, name, campaignName }) => (
            <>
              <TextLink href={`/ban-to-chuc/dot-cong-bo/${id}`}>{name}</TextLink>
              <span className="block text-sm font-normal text-soft">{campaignName}</span>
            </>
          ),
        },
        { key: "files", header: columns.files, numeric: true, cell: ({ files }) => formatNumber(files) },
        { key: "state", header: columns.state, cell: ({ state }) => <Tag tone={tones[state]}>{releaseStateLabels[state]}</Tag> },
        { key: "prepared", header: columns.prepared, cell: ({ preparedByName }) => preparedByName },
        { key: "signed", header: columns.signed, cell: ({ signedByName }) => signedByName ?? copy.nobody },
      ]}
    />
  );
}
