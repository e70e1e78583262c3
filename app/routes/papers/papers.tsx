import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paperListCopy as copy } from "#app/copy/papers.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { readPaperSource } from "#app/domain/papers/papers.ts";
import { readPaperList } from "#app/pages/papers/paper-list.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { PaperTable } from "#app/ui/papers/paper-table.tsx";
import { SourceTabs } from "#app/ui/papers/source-tabs.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path: "/ho-so/:id/giay-to", id: params.id });
  const source = readPaperSource(new URL(request.url).searchParams.get("phien-ban"));
  const list = source && (await readPaperList({ db: context.db, actor, file, source }));
  if (!list) throw new Response(null, { status: 404 });
  return list;
}

export default function Papers() {
  const list = useLoaderData<typeof loader>();
  const { version } = list;
  return (
    <>
      <BackLink href={`/ho-so/${list.id}`} />
      <PageTitle caption={list.code ?? dossierCopy.draft} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      <SourceTabs list={list} />
      <p className="mb-8 max-w-measure">
        {version ? copy.fromVersion(version.number, formatInstant(version.sentAt)) : list.code === null ? copy.draftNote : copy.fromDraft}
      </p>
      {list.copies.map((paperCopy) => (
        <Section key={paperCopy} title={copy.copies[paperCopy].title}>
          <p className="mb-4 max-w-measure">{copy.copies[paperCopy].lead}</p>
          <PaperTable list={list} copy={paperCopy} />
        </Section>
      ))}
    </>
  );
}
