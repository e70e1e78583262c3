import { Form } from "@remix-run/react";
import { evidenceCopy as copy } from "#app/copy/evidence.ts";
import { evidenceLimits, type Room } from "#app/domain/evidence/limits.ts";
import { EmptyState } from "../feedback/empty-state.tsx";
import { Notice } from "../feedback/notice.tsx";
import { formatFileSize, formatNumber } from "../format.ts";
import { BackLink } from "../navigation/back-link.tsx";
import { Button } from "../navigation/button.tsx";
import { PageTitle } from "../text/page-title.tsx";
import { Section } from "../text/section.tsx";
import { TextLink } from "../text/text-link.tsx";
import { EvidenceList, type EvidenceItem } from "./evidence-list.tsx";
import { UploadForm } from "./upload-form.tsx";
import { UploadErrors } from "./upload-errors.tsx";
import type { UploadReply } from "./upload-reply.ts";
import { useUploads } from "./use-uploads.ts";

export interface EvidencePageProps {
  id: number;
  /** The code of the dossier, or that it is a draft. */
  heading: string;
  files: readonly EvidenceItem[];
  used: Room;
  room: Room;
  done: { saved: number; removed: boolean; changed: boolean };
  reply: UploadReply | undefined;
  /** Where a script sends one file at a time. */
  endpoint: string;
}

/** The page on which authors add evidence files to a dossier, see what is there, describe and remove it. */
export function EvidencePage({ id, heading, files, used, room, done, reply, endpoint }: EvidencePageProps) {
  const uploads = useUploads(endpoint);
  const said = done.removed ? copy.removed : done.changed ? copy.changed : done.saved > 0 ? copy.saved(done.saved) : null;
  const kept = reply?.results.filter((result) => result.ok).length ?? 0;
  const isFull = room.files === 0 || room.bytes === 0;
  return (
    <>
      <BackLink href={`/ho-so/${id}`}>{copy.back}</BackLink>
      <UploadErrors reply={reply} uploads={uploads} />
      <PageTitle caption={heading} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      {kept > 0 || (said && !reply && uploads.items.length === 0) ? (
        <Notice tone="success" announce>
          {kept > 0 ? copy.saved(kept) : said}
        </Notice>
      ) : null}
      <Section title={copy.add}>{isFull ? <p className="max-w-measure">{copy.full}</p> : <UploadForm reply={reply} uploads={uploads} />}</Section>
      <Section title={copy.current}>
        {files.length === 0 ? (
          <EmptyState title={copy.emptyTitle}>{copy.empty}</EmptyState>
        ) : (
          <>
            <p className="mb-4 text-soft tabular-nums">{copy.count(formatNumber(used.files), formatFileSize(Math.min(used.bytes, evidenceLimits.dossier)))}</p>
            <EvidenceList files={files} base={`/ho-so/${id}/minh-chung`} showVisibility actions={(file) => <FileActions id={id} file={file} />} />
          </>
        )}
      </Section>
    </>
  );
}

function FileActions({ id, file }: { id: number; file: EvidenceItem }) {
  return (
    <>
      <TextLink href={`/ho-so/${id}/minh-chung/${file.id}/sua`} aria-label={copy.editOf(file.name)}>
        {copy.edit}
      </TextLink>
      <Form method="post" action={`/ho-so/${id}/minh-chung/${file.id}/go`}>
        <Button tone="secondary" aria-label={copy.removeOf(file.name)}>
          {copy.remove}
        </Button>
      </Form>
    </>
  );
}
