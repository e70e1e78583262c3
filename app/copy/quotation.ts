/** What somebody typed, in quotation marks; what came in quotation marks is not put into a second pair. */
export function quotation(text: string): string {
  const inner = /^\s*["“”„]([^"“”„]*)["“”]\s*$/u.exec(text)?.[1];
  return `“${inner ?? text}”`;
}
