import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sheetMatrixCopy as copy } from "#app/copy/sheet-matrix.ts";
import { isBoard } from "#app/domain/access/actor.ts";
import { matrixQuery, readMatrixList, type MatrixOrder } from "#app/domain/council/matrix-list.ts";
import { councilPolicy } from "#app/domain/council/policy.ts";
import { disagreementRange } from "#app/domain/scoring/disagreement.ts";
import { apartFrom } from "#app/domain/scoring/standing-apart.ts";
import { readSheetMatrix } from "#app/pages/council/sheet-matrix.ts";
import { admitToCouncil } from "#app/platform/gate.server.ts";
import { SheetMatrix } from "#app/ui/council/sheet-matrix.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber, formatScore } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { PrintButton } from "#app/ui/navigation/print-button.tsx";
import { Tabs } from "#app/ui/navigation/tabs.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Prose } from "#app/ui/text/prose.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/viec-cua-hoi-dong/:council/doi-chieu";

/** The direction in which each order runs. */
const directions = { chenh: "desc", diem: "desc", ma: "asc" } as const satisfies Record<MatrixOrder, string>;

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, councilId } = admitToCouncil({ request, context, path, id: params.council });
  const page = await readSheetMatrix({ db: context.db, actor, councilId, list: readMatrixList(new URL(request.url).searchParams) });
  // The board may ask about any number.
  if (!page) throw new Response(null, { status: 404 });
  return { ...page, isFromBoard: isBoard(actor) && !councilPolicy.readProgress(actor, councilId) };
}

export default function CouncilSheetMatrix() {
  const { heading, counts, filter, order, page, pages, rows, members, isFromBoard } = useLoaderData<typeof loader>();
  const desk = `/viec-cua-hoi-dong/${heading.id}`;
  const address = `${desk}/doi-chieu`;
  const isEmpty = counts.every(({ files }) => files === 0);
  return (
    <>
      {isFromBoard ? <BackLink href="/ban-to-chuc">{copy.boardBack}</BackLink> : <BackLink href="/viec-cua-hoi-dong">{copy.back}</BackLink>}
      <PageTitle caption={heading.name} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      {isEmpty ? null : (
        <Tabs
          label={copy.filterLabel}
          items={counts.map(({ name, files }) => ({
            href: `${address}${matrixQuery({ filter: name, order })}`,
            label: copy.filters[name],
            current: name === filter,
            count: formatNumber(files),
          }))}
        />
      )}
      {rows.length > 0 ? (
        <SheetMatrix
          rows={rows}
          members={members}
          sortOf={(wanted) => ({ href: `${address}${matrixQuery({ filter, order: wanted })}`, direction: wanted === order ? directions[wanted] : undefined })}
        />
      ) : isEmpty ? (
        <EmptyState title={copy.emptyTitle}>{copy.emptyBody}</EmptyState>
      ) : (
        <EmptyState title={copy.emptyFilterTitle} action={<TextLink href={`${address}${matrixQuery({ filter: "tat-ca", order })}`}>{copy.showAll}</TextLink>} />
      )}
      <Pagination page={page} pages={pages} hrefFor={(number) => `${address}${matrixQuery({ filter, order, page: number })}`} />
      <Section title={copy.rulesTitle}>
        <Prose>
          <ul>
            {copy.rules(formatScore(disagreementRange), formatScore(apartFrom)).map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
            <li>{copy.totalNote}</li>
          </ul>
        </Prose>
      </Section>
      <p className="screen-only mt-10 flex flex-wrap items-center gap-x-6 gap-y-3">
        {rows.length > 0 ? (
          <TextLink href={`${address}.xlsx${matrixQuery({ filter, order })}`} reload>
            {copy.download}
          </TextLink>
        ) : null}
        <TextLink href={`${desk}/doi-chuan`}>{copy.calibration}</TextLink>
        {rows.length > 0 ? <PrintButton /> : null}
      </p>
    </>
  );
}
