import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskCopy } from "#app/copy/council.ts";
import { sheetsCopy as copy } from "#app/copy/council-meeting.ts";
import { rankLabels } from "#app/copy/review.ts";
import { readSheets } from "#app/pages/council/sheets.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { DisagreementNotice } from "#app/ui/council/disagreement-notice.tsx";
import { FeasibilityMatrix } from "#app/ui/council/feasibility-matrix.tsx";
import { FileHead } from "#app/ui/council/file-head.tsx";
import { reviewerName } from "#app/ui/council/reviewer-sheets.ts";
import { ScoreMatrix } from "#app/ui/council/score-matrix.tsx";
import { ScoreWorking } from "#app/ui/council/score-working.tsx";
import { SheetComments } from "#app/ui/council/sheet-comments.tsx";
import { formatScore } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { PrintButton } from "#app/ui/navigation/print-button.tsx";
import { Section } from "#app/ui/text/section.tsx";

const path = "/ho-so/:id/doi-chieu";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  return readSheets({ db: context.db, actor, file });
}

export default function Sheets() {
  const { heading, criteria, reviewers, score, disagreement, canOpenMeeting, next } = useLoaderData<typeof loader>();
  const handedIn = reviewers.filter((reviewer) => reviewer.score !== null);
  const totals = reviewers.flatMap((reviewer) => reviewer.score?.total ?? []);
  return (
    <>
      <FileHead heading={heading} title={copy.title} lead={copy.lead} />
      <DisagreementNotice disagreement={disagreement} />
      <Section title={copy.scoresTitle}>
        <ScoreMatrix criteria={criteria} reviewers={reviewers} score={score} />
        {score ? (
          <>
            <p className="mt-4 tabular-nums">
              {copy.sum(totals.map(formatScore).join(" + "), totals.length, formatScore(score.total))}. {copy.passMark(formatScore(score.passMark))}{" "}
              {copy.rank(rankLabels[score.rank])}
            </p>
            <ScoreWorking score={score} names={{ sheets: handedIn.map(reviewerName), criteria }} />
          </>
        ) : (
          <p className="mt-4">{copy.noScore}</p>
        )}
      </Section>
      <Section title={copy.feasibilityTitle}>
        <FeasibilityMatrix reviewers={reviewers} />
      </Section>
      <Section title={copy.commentsTitle}>
        <SheetComments criteria={criteria} reviewers={reviewers} />
      </Section>
      <p className="screen-only mt-10 flex flex-wrap gap-4">
        {canOpenMeeting ? <ButtonLink href={`/ho-so/${heading.id}/hop`}>{copy.openMeeting}</ButtonLink> : null}
        {next === "record_vote" ? <ButtonLink href={`/ho-so/${heading.id}/bieu-quyet`}>{deskCopy.steps.record_vote}</ButtonLink> : null}
        {next === "decide" ? <ButtonLink href={`/ho-so/${heading.id}/ket-luan`}>{deskCopy.steps.decide}</ButtonLink> : null}
        <PrintButton />
      </p>
    </>
  );
}
