import { useEffect, useRef, type ReactNode } from "react";
import { uiCopy } from "#app/copy/ui.ts";

export type NoticeTone = "info" | "success" | "warning";

const looks: Record<NoticeTone, { box: string; word: string; name: string }> = {
  info: { box: "border-accent bg-accent-wash", word: "text-accent", name: uiCopy.noticeInfo },
  success: { box: "border-success bg-success-wash", word: "text-success", name: uiCopy.noticeSuccess },
  warning: { box: "border-warning bg-warning-wash", word: "text-warning", name: uiCopy.noticeWarning },
};

export interface NoticeProps {
  tone?: NoticeTone | undefined;
  /** Replaces the tone's own word (“Thông tin”, “Đã xong”, “Lưu ý”). */
  title?: string | undefined;
  children: ReactNode;
  /** The answer to what the reader just did: announced when it appears. */
  announce?: boolean | undefined;
  /** Takes the focus when it appears: the page that it stands on is what the deed led to. */
  takesFocus?: boolean | undefined;
}

/** Something to know before going on, or the answer to what was just done. */
export function Notice({ tone = "info", title, children, announce, takesFocus = false }: NoticeProps) {
  const look = looks[tone];
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div
      ref={box}
      tabIndex={takesFocus ? -1 : undefined}
      role={announce ? "status" : undefined}
      className={`keep-together mb-8 max-w-[52rem] border-l-8 px-5 py-4 print:border print:bg-transparent ${look.box}`}
    >
      <p className={`font-semibold ${look.word}`}>{title ?? look.name}</p>
      <div className="mt-1">{children}</div>
    </div>
  );
}
