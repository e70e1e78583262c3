import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { versionCopy as copy } from "#app/copy/versions.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { readVersion } from "#app/pages/versions/version.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { contentLines } from "#app/ui/dossier/content-words.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { PrintButton } from "#app/ui/navigation/print-button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";
import { authorLine, fileLine } from "#app/ui/versions/describe-changes.ts";
import { VersionContent } from "#app/ui/versions/version-content.tsx";

export const handle = lightPage;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: data && `${copy.title(data.number)} ${data.code ?? ""}` }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path: "/ho-so/:id/phien-ban/:number", id: params.id });
  const number = routeId(params.number);
  const found = number === null ? undefined : await readVersion({ db: context.db, actor, file, number });
  if (!found) throw new Response(null, { status: 404 });
  const { version, names, ...head } = found;
  const { content, authors, files } = version;
  // Lines only: addresses of authors tell two versions of a person apart and are shown to nobody.
  return { ...head, authors: authors?.map(authorLine), files: files?.map(fileLine), lines: contentLines({ content, names }) };
}

export default function Version() {
  const { id, code, number, submittedAt, submittedBy, authors, files, lines } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/ho-so/${id}/phien-ban`}>{copy.back}</BackLink>
      <PageTitle caption={code} lead={copy.lead} meta={copy.meta(formatInstant(submittedAt), submittedBy)}>
        {copy.title(number)}
      </PageTitle>
      <p className="screen-only mb-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        {number > 1 ? <TextLink href={`/ho-so/${id}/so-sanh?tu=${number - 1}&den=${number}`}>{copy.changes(number)}</TextLink> : null}
        <PrintButton />
      </p>
      <VersionContent lines={lines} authors={authors} files={files} />
    </>
  );
}
