import type { ReactNode } from "react";
import { AppLink } from "../text/app-link.tsx";

export interface Task {
  key: string;
  title: string;
  /** Absent: cannot be started yet. */
  href?: string | undefined;
  hint?: string | undefined;
  /** A `Tag` or plain words: “Đã xong”. */
  status: ReactNode;
}

/** Parts of a dossier, each with its state in words. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="max-w-[56rem] border-t border-line">
      {tasks.map((task) => (
        <li key={task.key} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3">
          <div className="min-w-0 flex-1 basis-60">
            {task.href ? (
              <AppLink href={task.href} className="text-accent underline decoration-1 underline-offset-4 hover:text-accent-deep hover:decoration-3">
                {task.title}
              </AppLink>
            ) : (
              task.title
            )}
            {task.hint ? <p className="text-sm text-soft">{task.hint}</p> : null}
          </div>
          <div>{task.status}</div>
        </li>
      ))}
    </ul>
  );
}
