import type { ReactNode } from "react";
import { recusalCopy } from "#app/copy/relations.ts";
import { abstentionCopy, scoreSheetCopy as copy } from "#app/copy/review.ts";
import { formatDay, formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { BackLink } from "../navigation/back-link.tsx";
import { PageTitle } from "../text/page-title.tsx";
import { JudgedVersion } from "../versions/judged-version.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface SheetStatus {
  dueOn: string | null;
  savedAt: string | null;
  submittedAt: string | null;
}

export interface SheetHeadProps {
  title: string;
  content: { code: string | null; title: string };
  status: SheetStatus;
  /** The queue unless given. */
  back?: { href: string; label: string } | undefined;
  /** The reviewer's other sheet of the file. */
  other?: { href: string; label: string } | undefined;
  /** Where the reviewer says that they will not judge the file, while they may. */
  abstention?: string | undefined;
  /** Where the reviewer says that the file concerns them, while they may. */
  recusal?: string | undefined;
  /** Which version of the file is judged; null where none was kept. */
  judged?: { fileId: number; version: { number: number; sentAt: string } | null } | undefined;
  /** The error summary. */
  children: ReactNode;
}

function stateOf({ savedAt, submittedAt }: SheetStatus): string {
  if (submittedAt) return copy.submittedAt(formatInstant(submittedAt));
  return savedAt ? copy.savedAt(formatInstant(savedAt)) : copy.notSaved;
}

/** The head of a sheet: whose file, until when, where the sheet stands. */
export function SheetHead({ title, content, status, back, other, abstention, recusal, judged, children }: SheetHeadProps) {
  return (
    <>
      <BackLink href={back?.href ?? "/cham-diem"}>{back?.label ?? copy.back}</BackLink>
      {children}
      <PageTitle
        caption={copy.caption(content.code ?? "", content.title)}
        meta={
          <>
            {status.dueOn && !status.submittedAt ? <span>{copy.due(formatDay(status.dueOn))}</span> : null}
            <span>{stateOf(status)}</span>
            {other ? (
              <span>
                {copy.other} <TextLink href={other.href}>{other.label}</TextLink>
              </span>
            ) : null}
            {abstention ? <TextLink href={abstention}>{abstentionCopy.title}</TextLink> : null}
            {recusal ? <TextLink href={recusal}>{recusalCopy.link}</TextLink> : null}
          </>
        }
      >
        {title}
      </PageTitle>
      {judged?.version ? <JudgedVersion fileId={judged.fileId} version={judged.version} /> : null}
    </>
  );
}
