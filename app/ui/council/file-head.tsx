import type { ReactNode } from "react";
import { filePageCopy as copy } from "#app/copy/council.ts";
import { BackLink } from "../navigation/back-link.tsx";
import { PageTitle } from "../text/page-title.tsx";

export interface HeadingFacts {
  id: number;
  code: string | null;
  title: string;
}

/** The head of every page about one file of a council; `children` is the error summary. */
export function FileHead({ heading, title, lead, children }: { heading: HeadingFacts; title: string; lead?: string | undefined; children?: ReactNode }) {
  return (
    <>
      <BackLink href={`/ho-so/${heading.id}`}>{copy.back}</BackLink>
      {children}
      <PageTitle caption={copy.caption(heading.code ?? "", heading.title)} lead={lead}>
        {title}
      </PageTitle>
    </>
  );
}
