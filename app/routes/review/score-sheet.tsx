import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { noveltyCopy, noveltyLabels } from "#app/copy/novelty.ts";
import { paperSheetsCopy } from "#app/copy/paper-sheets.ts";
import { scoreSheetCopy as copy } from "#app/copy/review.ts";
import { justHandedIn } from "#app/domain/scoring/after-sheet.ts";
import { scoreSheetSchema } from "#app/domain/scoring/sheet-schema.ts";
import { sumOf } from "#app/domain/scoring/mean.ts";
import { saveScoreSheet } from "#app/operations/review/save-score-sheet.ts";
import { readRubric, readScoreSheet } from "#app/pages/review/score-sheet.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { errorsOf } from "#app/ui/dossier/sections/section-reply.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { formatScore } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { PrintButton } from "#app/ui/navigation/print-button.tsx";
import { FileContent } from "#app/ui/review/file-content.tsx";
import { KeptSheet } from "#app/ui/review/kept-sheet.tsx";
import { ScoreForm } from "#app/ui/review/score-form.tsx";
import { scoreFormValues, scoreFormWords } from "#app/ui/review/score-form-values.ts";
import { ScoreSummary } from "#app/ui/review/score-summary.tsx";
import { PartLinks } from "#app/ui/review/part-links.tsx";
import { sheetFormId } from "#app/ui/review/sheet-form-id.ts";
import { SheetHead } from "#app/ui/review/sheet-head.tsx";
import { SheetNews } from "#app/ui/review/sheet-news.tsx";
import { SideBySide } from "#app/ui/review/side-by-side.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ho-so/:id/phieu-cham";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: `${copy.title} ${data?.content.code ?? ""}` }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const page = await readScoreSheet({ db: context.db, actor, file });
  const { searchParams } = new URL(request.url);
  const news = {
    justSaved: searchParams.has("da-luu"),
    otherHandedIn: searchParams.has("vua-nop"),
    handedIn: justHandedIn(searchParams),
    noveltySaved: searchParams.has("tinh-moi"),
  };
  return { ...page, accountId: actor.accountId, ...news };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const form = await request.formData();
  const rubric = await readRubric({ db: context.db, councilId: file.councilId });
  const submission = parseWithZod(form, { schema: scoreSheetSchema(rubric) });
  const seen = Number(form.get("revision")) || 0;
  if (submission.status !== "success") return json({ reply: replyInWords(submission), revision: seen, isStale: false }, { status: 422 });
  const { revision, ...content } = submission.value;
  const result = await saveScoreSheet({ db: context.db, actor, id: file.id, revision, content, now: context.now });
  if (!result.ok) {
    const isStale = result.reason === "sheet_stale";
    // After the warning the next save may replace what the other window saved: it starts from that save.
    return json({ reply: replyInWords(submission, { formErrors: [result.reason] }), revision: isStale ? result.revision : seen, isStale }, { status: 409 });
  }
  return redirect(form.get("then") === "review" ? `/ho-so/${file.id}/phieu-cham/nop` : `/ho-so/${file.id}/phieu-cham?da-luu=1`);
}

export default function ScoreSheet() {
  const { content, rubric, sheet, dueOn, judged, isOpen, mayAbstain, mayRecuse, novelty, total, justSaved, otherHandedIn, handedIn, noveltySaved, accountId } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const keepsTyping = isOpen || answer !== undefined;
  return (
    <>
      <SheetHead
        title={copy.title}
        content={content}
        judged={{ fileId: content.id, version: judged }}
        status={{ dueOn, savedAt: sheet?.savedAt ?? null, submittedAt: sheet?.submittedAt ?? null }}
        other={{ href: `/ho-so/${content.id}/phieu-kha-thi`, label: copy.otherSheet }}
        abstention={mayAbstain ? `/ho-so/${content.id}/khong-cham` : undefined}
        recusal={mayRecuse ? `/ho-so/${content.id}/toi-lien-quan` : undefined}
      >
        <ErrorSummary errors={errorsOf(answer?.reply, sheetFormId)} />
      </SheetHead>
      {answer ? null : (
        <SheetNews justSaved={justSaved && sheet !== null} otherHandedIn={otherHandedIn && isOpen} handedIn={handedIn} noveltySaved={noveltySaved} />
      )}
      {!isOpen && !sheet?.submittedAt ? <Notice>{copy.closed}</Notice> : null}
      <SideBySide label={copy.reading} toSheet={copy.toSheet} sheetId="phieu" reading={<FileContent content={content} />}>
        <h2 id="phieu" className="mb-4 text-xl font-bold">
          {copy.formHeading}
        </h2>
        <p className="mb-6 text-soft">{copy.passMark(formatScore(rubric.passMark))}</p>
        <p className="screen-only mb-6">
          <TextLink href={`/ho-so/${content.id}/tinh-moi`}>{noveltyCopy.link}</TextLink>: {novelty ? noveltyLabels[novelty] : noveltyCopy.notYet}
        </p>
        {keepsTyping ? <PartLinks content={content} /> : null}
        {answer?.isStale && sheet ? (
          <div className="mb-10 border-l-4 border-warning pl-5">
            <h3 className="mb-4 font-bold text-warning">{copy.stored}</h3>
            <ScoreSummary rubric={rubric} sheet={sheet} total={total} />
          </div>
        ) : null}
        {keepsTyping ? (
          <KeptSheet
            key={sheet?.revision ?? 0}
            place={{ accountId, fileId: content.id, slug: "phieu-cham" }}
            values={scoreFormValues({ rubric, sheet })}
            revision={answer?.revision ?? sheet?.revision ?? 0}
            reply={answer?.reply}
            isOpen={isOpen}
            isStale={answer?.isStale ?? false}
            show={(values, name) => {
              const typed = scoreFormWords(values);
              return <ScoreSummary rubric={rubric} caption={name} sheet={typed} total={sumOf(typed.marks.map(({ mark }) => mark ?? 0))} />;
            }}
          >
            {(form) => <ScoreForm {...form} rubric={rubric} isOpen={isOpen} />}
          </KeptSheet>
        ) : null}
        {!keepsTyping && sheet ? <ScoreSummary rubric={rubric} sheet={sheet} total={total} /> : null}
        {!keepsTyping && !sheet ? <p>{copy.empty}</p> : null}
        <p className="screen-only mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
          <PrintButton label={copy.print} />
          {isOpen ? <TextLink href={`/cham-diem/phieu-trong?ho-so=${content.id}`}>{paperSheetsCopy.one}</TextLink> : null}
        </p>
      </SideBySide>
    </>
  );
}
