import { stageLabels, stopReasonLabels } from "#app/copy/labels.ts";
import { applicationCopy as copy } from "#app/copy/practice.ts";
import type { Stage, StopReason } from "#app/domain/application/stages.ts";
import { formatDay, formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { formatMoney, formatNumber } from "../format.ts";
import { AuthorText } from "../text/author-text.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface ApplicationFactsProps {
  code: string | null;
  title: string;
  originUnitName: string;
  stage: Stage;
  isReplication: boolean;
  isPublic: boolean;
  startedOn: string | null;
  endedOn: string | null;
  stopReason: StopReason | null;
  stopNote: string;
  measure: string;
  figureBefore: string;
  figureAfter: string;
  savedVnd: string | null;
  savedHours: number | null;
  evidence: string;
  confirmedBy: string;
  recordedBy: string;
  recordedAt: Date | string;
  verifiedBy: string | null;
  verifiedAt: Date | string | null;
}

function periodOf({ startedOn, endedOn }: ApplicationFactsProps): string {
  if (startedOn !== null) return endedOn === null ? copy.since(formatDay(startedOn)) : copy.fromTo(formatDay(startedOn), formatDay(endedOn));
  return endedOn === null ? copy.noPeriod : copy.until(formatDay(endedOn));
}

const said = (text: string) => (text === "" ? copy.none : text);

/** All of one record, for the unit and the board. */
export function ApplicationFacts(props: ApplicationFactsProps) {
  const { code, title, stopReason, stopNote, savedVnd, savedHours, evidence, verifiedAt } = props;
  const stopped = stopReason === null ? [] : [{ term: copy.stopReason, value: [stopReasonLabels[stopReason], stopNote].filter(Boolean).join(": ") }];
  return (
    <SummaryList
      rows={[
        { term: copy.initiative, value: props.isPublic ? <TextLink href={`/sang-kien/${code ?? ""}`}>{`${code ?? ""} · ${title}`}</TextLink> : title },
        { term: copy.origin, value: props.originUnitName },
        { term: copy.replication, value: props.isReplication ? copy.replicationYes : copy.replicationNo },
        { term: copy.stage, value: stageLabels[props.stage] },
        { term: copy.period, value: periodOf(props) },
        ...stopped,
        { term: copy.measure, value: said(props.measure) },
        { term: copy.before, value: said(props.figureBefore) },
        { term: copy.after, value: said(props.figureAfter) },
        { term: copy.savedVnd, value: savedVnd === null ? copy.none : formatMoney(savedVnd) },
        { term: copy.savedHours, value: savedHours === null ? copy.none : copy.hours(formatNumber(savedHours)) },
        { term: copy.evidence, value: evidence === "" ? copy.none : <AuthorText text={evidence} /> },
        { term: copy.confirmedBy, value: said(props.confirmedBy) },
        { term: copy.recorded, value: copy.byAt(props.recordedBy, formatInstant(props.recordedAt)) },
        { term: copy.verification, value: verifiedAt === null ? copy.notVerified : copy.byAt(props.verifiedBy ?? "", formatInstant(verifiedAt)) },
      ]}
    />
  );
}
