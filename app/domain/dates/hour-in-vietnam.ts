/** The hour in Vietnam, which keeps UTC+7 all year, at that instant: “17:30”. */
export const hourInVietnam = (instant: Date): string => new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(11, 16);
