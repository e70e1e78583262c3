import { noticesCopy as copy } from "#app/copy/notice-pages.ts";
import { notices, noticeSubject, type NoticeKind } from "#app/copy/notices.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { Tag } from "../data/tag.tsx";

export interface NoticeEntry {
  id: number;
  kind: NoticeKind;
  createdAt: string;
  isUnread: boolean;
  /** The reader may still go where it leads. */
  isOpen: boolean;
  /** The reader may still know the file: its title is shown. */
  isKnown: boolean;
  code: string | null;
  title: string;
}

const linkLike = "min-h-11 cursor-pointer text-left text-accent underline decoration-1 underline-offset-4 hover:text-accent-deep hover:decoration-3";

/** Notices, newest first. Opening one sends a form, for it counts as read from then on. */
export function NoticeList({ entries, page }: { entries: readonly NoticeEntry[]; page: number }) {
  return (
    <ul className="max-w-[52rem]">
      {entries.map((entry) => (
        <li key={entry.id} className="keep-together border-b border-line py-5 last:border-b-0">
          {entry.isUnread ? <Tag tone="info">{copy.unread}</Tag> : null}
          <h2 className="text-lg font-semibold">
            {entry.isOpen ? (
              <form method="post" action={`/thong-bao/${entry.id}`}>
                <button type="submit" className={linkLike}>
                  {subjectOf(entry)}
                </button>
              </form>
            ) : (
              subjectOf(entry)
            )}
          </h2>
          <p className="mt-1 max-w-measure">{notices[entry.kind].body}</p>
          <p className="mt-2 text-sm text-soft">{[entry.isKnown ? entry.title : copy.gone, formatInstant(entry.createdAt)].filter(Boolean).join("\u00a0· ")}</p>
          {entry.isUnread ? (
            <form method="post" action="/thong-bao/da-doc">
              <input type="hidden" name="id" value={entry.id} />
              <input type="hidden" name="trang" value={page} />
              <button type="submit" className={`text-sm ${linkLike}`}>
                {copy.markOne}
                <span className="sr-only">: {subjectOf(entry)}</span>
              </button>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const subjectOf = ({ kind, code, title, isKnown }: NoticeEntry): string =>
  isKnown || code !== null ? noticeSubject({ kind, facts: { code, title } }) : notices[kind].title;
