/** Something of the demo story that happens at its own moment. */
export interface Happening {
  at: Date;
  happen: () => Promise<void>;
}

/** Lets everything happen in order of time, so that the event log reads like history; at the same instant the given order holds. */
export async function play(happenings: readonly Happening[]): Promise<void> {
  for (const { happen } of happenings.toSorted((one, other) => one.at.getTime() - other.at.getTime())) await happen();
}
