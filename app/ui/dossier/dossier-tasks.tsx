import { dossierCopy } from "#app/copy/dossier-progress.ts";
import type { Gap } from "#app/domain/initiative/completeness.ts";
import { Tag } from "../data/tag.tsx";
import { TaskList } from "../data/task-list.tsx";

/** The parts of a dossier that its contact author may still change, each with its state in words. */
export function DossierTasks({ id, gaps }: { id: number; gaps: readonly Gap[] }) {
  const copy = dossierCopy.tasks;
  const state = (page: Gap["page"]) => {
    const open = gaps.filter((gap) => gap.page === page).length;
    return open === 0 ? <Tag tone="success">{copy.done}</Tag> : <Tag tone="warning">{copy.todo(open)}</Tag>;
  };
  return (
    <TaskList
      tasks={[
        { key: "content", title: copy.content, href: `/ho-so/${id}/sua`, status: state("content") },
        { key: "authors", title: copy.authors, href: `/ho-so/${id}/tac-gia`, status: state("authors") },
        { key: "send", title: copy.send, href: `/ho-so/${id}/gui`, status: gaps.length === 0 ? <Tag tone="info">{copy.ready}</Tag> : <Tag>{copy.notYet}</Tag> },
      ]}
    />
  );
}
