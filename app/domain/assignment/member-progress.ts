/** One file that a member has to judge. */
export interface JudgedFile {
  accountId: number;
  /** 'YYYY-MM-DD'; null where no last day was set. */
  dueOn: string | null;
  /** Both sheets are in. */
  isFinished: boolean;
}

export interface MemberProgress {
  accountId: number;
  assigned: number;
  finished: number;
  left: number;
  late: number;
  /** The earliest last day among what is left; null where nothing is, or none has one. */
  nextDueOn: string | null;
}

/** Where each member stands on `today` ('YYYY-MM-DD'): who is late most first, then who has most left, then in the order of `files`. */
export function memberProgress(options: { files: readonly JudgedFile[]; today: string }): MemberProgress[] {
  const { files, today } = options;
  const byMember = new Map<number, JudgedFile[]>();
  for (const file of files) byMember.set(file.accountId, [...(byMember.get(file.accountId) ?? []), file]);
  return [...byMember]
    .map(([accountId, own]) => {
      const left = own.filter(({ isFinished }) => !isFinished);
      const dueDays = left.flatMap(({ dueOn }) => dueOn ?? []).sort();
      return {
        accountId,
        assigned: own.length,
        finished: own.length - left.length,
        left: left.length,
        late: dueDays.filter((day) => day < today).length,
        nextDueOn: dueDays[0] ?? null,
      };
    })
    .sort((one, other) => other.late - one.late || other.left - one.left);
}
