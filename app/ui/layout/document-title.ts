import { uiCopy } from "#app/copy/ui.ts";

/** The text of <title>: “Lỗi: Đăng nhập – Sáng kiến trẻ”. The prefix tells a listener at once that the form came back. */
export function documentTitle({ title, hasErrors = false }: { title?: string | undefined; hasErrors?: boolean | undefined }): string {
  const name = title ? `${title} – ${uiCopy.brand}` : uiCopy.brand;
  return hasErrors ? `${uiCopy.errorTitlePrefix} ${name}` : name;
}
