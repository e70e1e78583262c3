import { savedSearchCopy as copy } from "#app/copy/saved-search.ts";
import { searchPhrase } from "#app/copy/search.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { BackLink } from "../navigation/back-link.tsx";
import { ButtonLink } from "../navigation/button-link.tsx";
import { PageTitle } from "../text/page-title.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface AlreadySavedProps {
  id: number;
  /** The name under which it is kept. */
  name: string;
  /** What is searched for, in words. */
  words: readonly string[];
  back: { href: string; label: string };
}

/** In place of the form that would save a search a second time: it is kept, under which name, and where that is changed. */
export function AlreadySaved({ id, name, words, back }: AlreadySavedProps) {
  return (
    <>
      <BackLink href={back.href}>{back.label}</BackLink>
      <PageTitle lead={copy.alreadyAs(name)}>{copy.already}</PageTitle>
      <SummaryList rows={[{ term: copy.what, value: searchPhrase(words) }]} />
      <p className="screen-only mt-8 flex flex-wrap items-center gap-x-6">
        <ButtonLink href={`/tim-kiem-da-luu/${id}`}>{copy.changeIt}</ButtonLink>
        <TextLink href="/tim-kiem-da-luu" className="inline-flex min-h-11 items-center">
          {copy.back}
        </TextLink>
      </p>
    </>
  );
}
