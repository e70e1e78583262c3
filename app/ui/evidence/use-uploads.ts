import { useRevalidator } from "@remix-run/react";
import { useRef, useState } from "react";
import { evidenceCopy } from "#app/copy/evidence.ts";
import { evidenceLimits } from "#app/domain/evidence/limits.ts";
import { sendFile, type Sending } from "./send-file.ts";

export interface UploadItem {
  key: number;
  name: string;
  size: number;
  state: "waiting" | "sending" | "kept" | "refused" | "cancelled";
  percent: number;
  /** Why it was refused. */
  message?: string;
}

export interface Uploads {
  items: readonly UploadItem[];
  isBusy: boolean;
  /** Sends the files one after another, each in a request of its own. */
  send(files: readonly File[], fields: Readonly<Record<string, string>>): void;
  cancel(key: number): void;
}

/** The files that this page is sending: with a script each has its own progress, can be cancelled alone and fails alone. */
export function useUploads(endpoint: string): Uploads {
  const [items, setItems] = useState<UploadItem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const sendings = useRef(new Map<number, Sending>());
  const cancelled = useRef(new Set<number>());
  const lastKey = useRef(0);
  const { revalidate } = useRevalidator();
  const change = (key: number, facts: Partial<UploadItem>) => setItems((all) => all.map((item) => (item.key === key ? { ...item, ...facts } : item)));

  const sendOne = async (key: number, file: File, fields: Readonly<Record<string, string>>) => {
    if (cancelled.current.has(key)) return false;
    if (file.size > evidenceLimits.file) {
      change(key, { state: "refused", message: evidenceCopy.tooLarge });
      return false;
    }
    change(key, { state: "sending" });
    const sending = sendFile({ endpoint, file, fields, onProgress: (percent) => change(key, { percent }) });
    sendings.current.set(key, sending);
    const message = await sending.ended;
    sendings.current.delete(key);
    if (message === null) change(key, { state: "kept", percent: 100 });
    else if (message === evidenceCopy.cancelled) change(key, { state: "cancelled" });
    else change(key, { state: "refused", message });
    return message === null;
  };

  const sendAll = async (queue: readonly { key: number; file: File }[], fields: Readonly<Record<string, string>>) => {
    let isAnyKept = false;
    for (const { key, file } of queue) if (await sendOne(key, file, fields)) isAnyKept = true;
    setBusy(false);
    // Only then is there something new to read: without a network, reading again would put an error page in place of this one.
    if (isAnyKept) revalidate();
  };

  return {
    items,
    isBusy,
    send(files, fields) {
      const queue = files.map((file) => ({ key: (lastKey.current += 1), file }));
      setItems(queue.map(({ key, file }) => ({ key, name: file.name, size: file.size, state: "waiting", percent: 0 })));
      setBusy(true);
      void sendAll(queue, fields);
    },
    cancel(key) {
      cancelled.current.add(key);
      sendings.current.get(key)?.cancel();
      change(key, { state: "cancelled" });
    },
  };
}
