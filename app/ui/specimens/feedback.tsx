import { designCopy } from "#app/copy/design.ts";
import { ConfirmationPanel } from "../feedback/confirmation-panel.tsx";
import { EmptyState } from "../feedback/empty-state.tsx";
import { Notice } from "../feedback/notice.tsx";
import { ButtonLink } from "../navigation/button-link.tsx";

/** What the site answers. */
export function FeedbackSpecimens() {
  return (
    <>
      <Notice>{designCopy.notice.info}</Notice>
      <Notice tone="success">{designCopy.notice.success}</Notice>
      <Notice tone="warning">{designCopy.notice.warning}</Notice>
      <ConfirmationPanel title={designCopy.confirmationTitle} codeLabel={designCopy.confirmationCode} code={designCopy.confirmedCode} />
      <EmptyState
        title={designCopy.emptyTitle}
        action={
          <ButtonLink href="#feedback" tone="secondary">
            {designCopy.emptyAction}
          </ButtonLink>
        }
      >
        {designCopy.emptyBody}
      </EmptyState>
    </>
  );
}
