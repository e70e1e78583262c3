const vietnamDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" });

/** The calendar day in Vietnam at that instant: 'YYYY-MM-DD'. */
export const dayInVietnam = (instant: Date): string => vietnamDay.format(instant);
