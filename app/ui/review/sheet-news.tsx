import { noveltyCopy } from "#app/copy/novelty.ts";
import { reviewQueueCopy, scoreSheetCopy as copy } from "#app/copy/review.ts";
import { Notice } from "../feedback/notice.tsx";

export interface SheetNewsProps {
  justSaved: boolean;
  /** The other sheet of this file was handed in a moment ago. */
  otherHandedIn: boolean;
  /** The code of the file before this one, where it was finished a moment ago. */
  handedIn: string | null;
  /** A finding about novelty was recorded a moment ago. */
  noveltySaved?: boolean | undefined;
}

/** What has just been done, over the sheet that comes next. */
export function SheetNews({ justSaved, otherHandedIn, handedIn, noveltySaved }: SheetNewsProps) {
  const sentences = [
    ...(justSaved ? [copy.savedInFull] : []),
    ...(noveltySaved ? [noveltyCopy.saved] : []),
    ...(otherHandedIn ? [copy.oneLeft] : []),
    ...(handedIn ? [`${reviewQueueCopy.handedIn(handedIn)} ${reviewQueueCopy.nextHere}`] : []),
  ];
  return sentences.map((sentence) => (
    <Notice key={sentence} tone="success" announce>
      {sentence}
    </Notice>
  ));
}
