import { threadCopy as copy } from "#app/copy/thread.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import type { ThreadPart } from "#app/domain/thread/parts.ts";
import { Tag } from "../data/tag.tsx";
import { AuthorText } from "../text/author-text.tsx";

export interface MessageEntry {
  id: number;
  part: ThreadPart;
  body: string;
  createdAt: string;
  /** Null where the reader may not know it. */
  name: string | null;
  isOwn: boolean;
  isNew: boolean;
}

/** What was asked and answered, newest first, each with who and when. */
export function MessageList({ messages }: { messages: readonly MessageEntry[] }) {
  return (
    <ol className="max-w-[52rem]">
      {messages.map((message) => (
        <li key={message.id} id={`tin-${message.id}`} className="keep-together border-b border-line py-5 last:border-b-0">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-semibold">{message.isOwn ? copy.you : copy.writer(message)}</span>
            <time dateTime={message.createdAt} className="text-sm text-soft">
              {formatInstant(message.createdAt)}
            </time>
            {message.isNew ? <Tag tone="info">{copy.unread}</Tag> : null}
          </p>
          <div className="mt-2">
            <AuthorText text={message.body} />
          </div>
        </li>
      ))}
    </ol>
  );
}
