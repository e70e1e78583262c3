import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { receiptCopy } from "#app/copy/dossier.ts";
import { kindLabels } from "#app/copy/labels.ts";
import { paperListCopy } from "#app/copy/papers.ts";
import { formatDay, formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { readReceipt } from "#app/pages/dossier/receipt.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { SummaryList } from "#app/ui/data/summary-list.tsx";
import { ConfirmationPanel } from "#app/ui/feedback/confirmation-panel.tsx";
import { FilingSteps } from "#app/ui/filing/filing-steps.tsx";
import { formatPercent } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { PrintButton } from "#app/ui/navigation/print-button.tsx";
import { Section } from "#app/ui/text/section.tsx";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: receiptCopy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path: "/ho-so/:id/bien-nhan", id: params.id });
  return readReceipt({ db: context.db, id: file.id });
}

export default function Receipt() {
  const receipt = useLoaderData<typeof loader>();
  const { facts } = receiptCopy;
  const wasSentAgain = receipt.number > 1 && receipt.firstSentAt;
  return (
    <>
      <p className="mb-4 hidden font-semibold print:block">{receiptCopy.programme}</p>
      <ConfirmationPanel title={receiptCopy.done} codeLabel={receiptCopy.codeLabel} code={receipt.code ?? undefined}>
        {receiptCopy.keep}
      </ConfirmationPanel>
      <SummaryList
        rows={[
          { term: facts.title, value: receipt.title },
          { term: facts.kind, value: kindLabels[receipt.kind] },
          { term: facts.campaign, value: receipt.campaignName },
          { term: facts.unit, value: receipt.unitName },
          { term: facts.authors, value: <AuthorLines authors={receipt.authors} /> },
          { term: facts.sentAt, value: `${formatInstant(receipt.sentAt)} ${receiptCopy.vietnamTime}` },
          ...(wasSentAgain ? [{ term: facts.firstSentAt, value: formatInstant(wasSentAgain) }] : []),
          { term: facts.version, value: receiptCopy.sendingNumber(receipt.number) },
          { term: facts.sentBy, value: receipt.sentBy },
          ...(receipt.declaredPlace ? [{ term: facts.place, value: receipt.declaredPlace }] : []),
          ...(receipt.unitUntil ? [{ term: facts.unitUntil, value: formatDay(receipt.unitUntil) }] : []),
          receipt.reviewUntil
            ? { term: facts.reviewUntil, value: formatDay(receipt.reviewUntil) }
            : { term: facts.reviewMonths, value: receiptCopy.reviewMonths(receipt.reviewMonths) },
          { term: facts.check, value: <CheckNumber value={receipt.checkNumber} /> },
        ]}
      />
      <Section title={receiptCopy.nextTitle}>
        <FilingSteps
          unit={receipt.unitUntil ? { name: receipt.unitName, until: receiptCopy.steps.untilDay(formatDay(receipt.unitUntil)) } : null}
          review={receipt.reviewUntil ? { until: receipt.reviewUntil } : { months: receipt.reviewMonths }}
        />
      </Section>
      <div className="screen-only mt-8 flex flex-wrap gap-4">
        <ButtonLink href={`/ho-so/${receipt.id}`}>{receiptCopy.openDossier}</ButtonLink>
        <ButtonLink href={`/ho-so/${receipt.id}/giay-to/bien-nhan.pdf`} tone="secondary" reload>
          {paperListCopy.ofReceipt}
        </ButtonLink>
        <PrintButton />
      </div>
    </>
  );
}

function AuthorLines({ authors }: { authors: readonly { fullName: string; share: number }[] }) {
  return (
    <ul>
      {authors.map((author, index) => (
        <li key={index}>{`${author.fullName} (${formatPercent(author.share)})`}</li>
      ))}
    </ul>
  );
}

function CheckNumber({ value }: { value: string }) {
  return (
    <>
      <span className="font-semibold tracking-wide tabular-nums">{value}</span>
      <span className="block text-sm text-soft">{receiptCopy.checkHint}</span>
    </>
  );
}
