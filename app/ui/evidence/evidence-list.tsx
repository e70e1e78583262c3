import type { ReactNode } from "react";
import { mediaTypeLabels, visibilityLabels } from "#app/copy/evidence.ts";
import type { Visibility } from "#app/domain/evidence/visibility.ts";
import { formatFileSize } from "../format.ts";
import { TextLink } from "../text/text-link.tsx";

export interface EvidenceItem {
  id: number;
  name: string;
  mediaType: string;
  size: number;
  note: string;
  visibility?: Visibility;
}

/**
 * Files to be saved, each with its kind, size and, where the reader of the list needs to know, for whom it is.
 * @param props.base the address before the number of the file
 * @param props.actions what may be done with one
 */
export function EvidenceList(props: { files: readonly EvidenceItem[]; base: string; showVisibility?: boolean; actions?: (file: EvidenceItem) => ReactNode }) {
  const { files, base, showVisibility = false, actions } = props;
  const factsOf = ({ mediaType, size, visibility }: EvidenceItem) => [
    mediaTypeLabels[mediaType] ?? mediaType,
    formatFileSize(size),
    ...(showVisibility && visibility ? [visibilityLabels[visibility].label] : []),
  ];
  return (
    <ul className="max-w-measure border-t border-line">
      {files.map((file) => (
        <li key={file.id} className="keep-together border-b border-line py-4">
          <p className="break-words">
            <TextLink href={`${base}/${file.id}`} reload>
              {file.name}
            </TextLink>
          </p>
          <p className="text-sm text-soft">{factsOf(file).join(" · ")}</p>
          {file.note ? <p className="mt-1 break-words">{file.note}</p> : null}
          {actions ? <div className="screen-only mt-3 flex flex-wrap items-center gap-4">{actions(file)}</div> : null}
        </li>
      ))}
    </ul>
  );
}
