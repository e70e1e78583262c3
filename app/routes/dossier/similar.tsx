import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { similarCopy } from "#app/copy/similar.ts";
import { readSimilar } from "#app/pages/dossier/similar.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { SimilarList } from "#app/ui/dossier/similar-list.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { AuthorText } from "#app/ui/text/author-text.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: similarCopy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path: "/ho-so/:id/tuong-tu", id: params.id });
  return { id: file.id, code: file.code, ...(await readSimilar({ db: context.db, engine: context.search, viewer: actor, file })) };
}

export default function Similar() {
  const { id, code, title, differenceNote, published, unpublished, mayEdit } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/ho-so/${id}`} />
      <PageTitle caption={[code ?? dossierCopy.draft, title].filter(Boolean).join(" – ")} lead={similarCopy.lead}>
        {similarCopy.title}
      </PageTitle>
      <SimilarList published={published} unpublished={unpublished} />
      <Section title={similarCopy.differs}>
        {differenceNote ? <AuthorText text={differenceNote} /> : <p>{similarCopy.noNote}</p>}
        {mayEdit ? (
          <p className="mt-4">
            <TextLink href={`/ho-so/${id}/phan/noi-dung`}>{similarCopy.say}</TextLink>
          </p>
        ) : null}
      </Section>
    </>
  );
}
