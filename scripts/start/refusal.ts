/** A start that cannot go on. The message is one Vietnamese sentence that tells the operator what to do; the launcher prints it and exits 1. */
export class Refusal extends Error {
  override name = "Refusal";
}

/** True where the text of a tool or an error says that the disk is full. */
export function saysDiskFull(text: string): boolean {
  return /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i.test(text);
}
