import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { stageLabels } from "#app/copy/labels.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { EntryList } from "../data/entry-list.tsx";
import { Table } from "../data/table.tsx";
import { Section } from "../text/section.tsx";

export interface Practice {
  applications: readonly { id: number; unitName: string; stage: keyof typeof stageLabels; startedOn: string | null; isReplication: boolean }[];
  commendations: readonly { id: number; awardName: string; decisionNumber: string; signedOn: string }[];
}

/** Where a published initiative is applied and which commendations rest on it; nothing for what does not exist. */
export function PracticeFacts({ practice }: { practice: Practice }) {
  const columns = dossierCopy.applicationColumns;
  return (
    <>
      {practice.applications.length > 0 ? (
        <Section title={dossierCopy.applications}>
          <Table
            caption={dossierCopy.applicationsCaption}
            hideCaption
            rows={practice.applications}
            rowKey={(application) => application.id}
            columns={[
              {
                key: "unit",
                header: columns.unit,
                rowHeader: true,
                cell: (row) => (row.isReplication ? `${row.unitName} (${dossierCopy.replication})` : row.unitName),
              },
              { key: "stage", header: columns.stage, cell: (row) => stageLabels[row.stage] },
              { key: "since", header: columns.since, cell: (row) => row.startedOn && formatDay(row.startedOn) },
            ]}
          />
        </Section>
      ) : null}
      {practice.commendations.length > 0 ? (
        <Section title={dossierCopy.commendations}>
          <EntryList
            entries={practice.commendations.map((commendation) => ({
              key: commendation.id,
              href: `/khen-thuong/${commendation.id}`,
              title: commendation.awardName,
              facts: [dossierCopy.commendationFact(commendation.decisionNumber, formatDay(commendation.signedOn))],
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}
