import { actionLabels, dossierCopy } from "#app/copy/dossier-progress.ts";
import type { ActionPath } from "#app/domain/initiative/actions.ts";
import { TextLink } from "../text/text-link.tsx";

/** What the viewer may do with the file now, as links to the pages that do it. */
export function ActionLinks({ id, actions, labels }: { id: number; actions: readonly ActionPath[]; labels?: Partial<Record<ActionPath, string>> | undefined }) {
  if (actions.length === 0) return null;
  return (
    <nav aria-label={dossierCopy.actions} className="screen-only mt-8">
      <p className="font-semibold">{dossierCopy.actions}</p>
      <ul className="mt-2">
        {actions.map((action) => (
          <li key={action}>
            <TextLink href={`/ho-so/${id}/${action}`} className="inline-flex min-h-11 items-center">
              {labels?.[action] ?? actionLabels[action]}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
