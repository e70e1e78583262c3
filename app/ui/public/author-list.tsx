import { initiativeCopy as copy } from "#app/copy/public.ts";

export interface AuthorListProps {
  authors: readonly { position: number; fullName: string; jobTitle: string | null; unitName: string | null }[];
  /** Authors whose names are not public. */
  unnamed: number;
}

/** Authors who agreed to be named, and how many did not. */
export function AuthorList({ authors, unnamed }: AuthorListProps) {
  return (
    <ul className="space-y-2">
      {authors.map((author) => (
        <li key={author.position}>
          <strong className="font-semibold">{author.fullName}</strong>
          {[author.jobTitle, author.unitName].filter(Boolean).map((fact) => `, ${fact ?? ""}`)}
        </li>
      ))}
      {unnamed > 0 ? <li className="text-soft">{copy.unnamed(unnamed)}</li> : null}
    </ul>
  );
}
