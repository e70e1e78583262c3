import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { TextLink } from "../text/text-link.tsx";

/** The title of a file as the way to it, with its code below. */
export function FileLink({ id, code, title }: { id: number; code: string | null; title: string }) {
  return (
    <>
      <TextLink href={`/ho-so/${id}`}>{title || dossierCopy.untitled}</TextLink>
      <span className="block text-sm font-normal text-soft">{code}</span>
    </>
  );
}
