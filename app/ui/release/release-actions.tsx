import { Form } from "@remix-run/react";
import { releasePageCopy as copy } from "#app/copy/releases.ts";
import type { ReleaseState } from "#app/domain/publication/release-policy.ts";
import { FormActions } from "../forms/form-actions.tsx";
import { Button } from "../navigation/button.tsx";
import { ButtonLink } from "../navigation/button-link.tsx";
import { PrintButton } from "../navigation/print-button.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface ReleaseActionsProps {
  address: string;
  state: ReleaseState;
  may: { prepare: boolean; sign: boolean; cancel: boolean };
  isOwn: boolean;
  isEmpty: boolean;
  /** More files than the page shows. */
  isPaged: boolean;
}

/** What the reader may do with a release now, and the list to take away. */
export function ReleaseActions({ address, state, may, isOwn, isEmpty, isPaged }: ReleaseActionsProps) {
  return (
    <div className="screen-only my-8">
      {may.prepare && !isEmpty ? (
        <Form method="post" action={`${address}/trinh-ky`}>
          <p className="mb-4 max-w-measure">{copy.presentHint}</p>
          <FormActions>
            <Button>{copy.present}</Button>
            <ButtonLink href={`${address}/chon-ho-so`} tone="secondary">
              {copy.edit}
            </ButtonLink>
          </FormActions>
        </Form>
      ) : null}
      {may.prepare && isEmpty ? <ButtonLink href={`${address}/chon-ho-so`}>{copy.edit}</ButtonLink> : null}
      {isOwn && state === "presented" ? <p className="mb-4 max-w-measure">{copy.ownWaits}</p> : null}
      {may.sign ? <ButtonLink href={`${address}/ky`}>{copy.sign}</ButtonLink> : null}
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        {isEmpty ? null : (
          <TextLink href={`${address}/danh-sach.xlsx`} reload>
            {copy.download}
          </TextLink>
        )}
        {isPaged ? <TextLink href={`${address}?tat-ca=1`}>{copy.all}</TextLink> : null}
        {may.cancel ? <TextLink href={`${address}/huy`}>{copy.cancel}</TextLink> : null}
        <PrintButton />
      </div>
    </div>
  );
}
