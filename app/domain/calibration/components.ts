import type { CalibrationSheet } from "./sheet.ts";

/** Judges and files that hang together through shared files. Between two components severity and quality cannot be told apart. */
export interface Component {
  /** From 1, the one with most files first; among equals the one with the lowest file id. */
  number: number;
  /** In ascending order, as are the files. */
  judgeIds: number[];
  fileIds: number[];
}

/** The connected components of the graph that joins a judge and a file by each sheet. */
export function componentsOf(sheets: readonly CalibrationSheet[]): Component[] {
  const parents = new Map<number, number>();
  const rootOf = (judgeId: number): number => {
    let root = judgeId;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root)) root = parent;
    parents.set(judgeId, root);
    return root;
  };
  const judgeOfFile = new Map<number, number>();
  for (const { judgeId, fileId } of sheets) {
    const other = judgeOfFile.get(fileId) ?? judgeId;
    judgeOfFile.set(fileId, other);
    parents.set(rootOf(judgeId), rootOf(other));
  }
  const byRoot = new Map<number, { judgeIds: number[]; fileIds: number[] }>();
  const groupOf = (judgeId: number) => {
    const root = rootOf(judgeId);
    const group = byRoot.get(root) ?? { judgeIds: [], fileIds: [] };
    byRoot.set(root, group);
    return group;
  };
  for (const judgeId of [...parents.keys()].sort((left, right) => left - right)) groupOf(judgeId).judgeIds.push(judgeId);
  for (const [fileId, judgeId] of [...judgeOfFile].sort(([left], [right]) => left - right)) groupOf(judgeId).fileIds.push(fileId);
  return [...byRoot.values()]
    .sort((left, right) => right.fileIds.length - left.fileIds.length || (left.fileIds[0] ?? 0) - (right.fileIds[0] ?? 0))
    .map((group, index) => ({ number: index + 1, ...group }));
}
