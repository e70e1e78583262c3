import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { sectionTitles } from "#app/copy/dossier-form.ts";
import type { DossierTasks as Tasks, SectionState } from "#app/domain/initiative/dossier-tasks.ts";
import { sectionHref } from "#app/domain/initiative/sections.ts";
import { Tag } from "../data/tag.tsx";
import { TaskList } from "../data/task-list.tsx";

const tones = { untouched: "neutral", begun: "warning", whole: "success", optional: "neutral" } as const satisfies Record<SectionState, string>;

/** The sections of a dossier that may still be changed, each with its state in words, and the way to send it. */
export function DossierTasks({ id, tasks, files, maySend }: { id: number; tasks: Tasks; files: number; maySend: boolean }) {
  const copy = dossierCopy.tasks;
  const send = { key: "send", title: copy.send, status: tasks.isReady ? <Tag tone="info">{copy.ready}</Tag> : <Tag>{copy.notYet}</Tag> };
  return (
    <TaskList
      tasks={[
        ...tasks.sections.map(({ section, state, gaps }) => ({
          key: section,
          title: sectionTitles[section],
          href: sectionHref(id, section),
          hint: state === "begun" ? copy.missing(gaps) : undefined,
          status: <Tag tone={tones[state]}>{copy.states[state]}</Tag>,
        })),
        {
          key: "evidence",
          title: copy.evidence,
          href: `/ho-so/${id}/minh-chung`,
          status: files > 0 ? <Tag tone="success">{copy.evidenceCount(files)}</Tag> : <Tag>{copy.states.optional}</Tag>,
        },
        ...(maySend ? [{ ...send, href: `/ho-so/${id}/gui` }] : []),
      ]}
    />
  );
}
