import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mailboxCopy as copy } from "#app/copy/admin.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { readMail, readMailbox } from "#app/pages/admin/mailbox.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { Table } from "#app/ui/data/table.tsx";
import { SummaryList } from "#app/ui/data/summary-list.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Prose } from "#app/ui/text/prose.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/quan-tri/hop-thu-thu";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  admitActor({ request, context, path });
  const { searchParams } = new URL(request.url);
  const id = searchParams.get("thu");
  if (id !== null) {
    const mail = await readMail({ env: context.env, id });
    if (!mail) throw new Response(null, { status: 404 });
    return { mail, box: null };
  }
  const page = pageNumber(searchParams.get("trang"));
  return { mail: null, box: { page, ...(await readMailbox({ env: context.env, page })) } };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Mailbox() {
  const { mail, box } = useLoaderData<typeof loader>();
  if (mail) return <Letter mail={mail} />;
  return box ? <Box box={box} /> : null;
}

function Box({ box }: { box: NonNullable<Data["box"]> }) {
  return (
    <>
      <PageTitle lead={box.delivers ? copy.delivered : copy.lead}>{copy.title}</PageTitle>
      {box.mails.length === 0 ? (
        <EmptyState title={copy.emptyTitle}>{copy.empty}</EmptyState>
      ) : (
        <Table
          caption={copy.caption(formatNumber(box.total))}
          rows={box.mails}
          rowKey={(mail) => mail.id}
          columns={[
            { key: "subject", header: copy.subject, rowHeader: true, cell: (mail) => <TextLink href={`${path}?thu=${mail.id}`}>{mail.subject}</TextLink> },
            { key: "to", header: copy.to, cell: ({ to }) => copy.recipient(to.name, to.address) },
            { key: "at", header: copy.sentAt, cell: (mail) => formatInstant(mail.sentAt) },
          ]}
        />
      )}
      <Pagination page={box.page} pages={box.pages} hrefFor={(page) => `${path}?trang=${page}`} />
    </>
  );
}

function Letter({ mail }: { mail: NonNullable<Data["mail"]> }) {
  return (
    <>
      <BackLink href={path}>{copy.back}</BackLink>
      <PageTitle>{mail.subject}</PageTitle>
      <SummaryList
        rows={[
          { term: copy.to, value: copy.recipient(mail.to.name, mail.to.address) },
          { term: copy.sentAt, value: formatInstant(mail.sentAt) },
        ]}
      />
      <div className="mt-8">
        <Prose>
          {mail.lines.map((pieces, line) =>
            pieces.length === 0 ? null : (
              <p key={line}>
                {pieces.map((piece, index) =>
                  piece.href ? (
                    <TextLink key={index} href={piece.href} reload>
                      {piece.text}
                    </TextLink>
                  ) : (
                    <span key={index}>{piece.text}</span>
                  ),
                )}
              </p>
            ),
          )}
        </Prose>
      </div>
    </>
  );
}
