import { editCopy } from "#app/copy/dossier-form.ts";
import { ErrorSummary, type SummaryError } from "../../feedback/error-summary.tsx";
import { Notice } from "../../feedback/notice.tsx";
import { BackLink } from "../../navigation/back-link.tsx";
import { AuthorText } from "../../text/author-text.tsx";
import { PageTitle } from "../../text/page-title.tsx";

export interface SectionHeadProps {
  id: number;
  caption: string;
  title: string;
  lead: string;
  errors: readonly SummaryError[];
  /** “Đã lưu lúc …”, after a save by button. */
  saved: string | null;
  /** Why the file was sent back. */
  returnedReason: string | null;
}

/** The top of a section's page: what is wrong, what it is about, what just happened. */
export function SectionHead({ id, caption, title, lead, errors, saved, returnedReason }: SectionHeadProps) {
  return (
    <>
      <BackLink href={`/ho-so/${id}`} />
      <ErrorSummary errors={errors} />
      <PageTitle caption={caption} lead={lead}>
        {title}
      </PageTitle>
      {saved ? (
        <Notice tone="success" announce>
          {saved}
        </Notice>
      ) : null}
      {returnedReason ? (
        <Notice tone="warning" title={editCopy.returned}>
          <AuthorText text={returnedReason} />
        </Notice>
      ) : null}
    </>
  );
}
