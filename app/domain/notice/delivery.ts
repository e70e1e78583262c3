/** Kinds of notices that people choose about together; the words stand in copy/notice-pages.ts. */
export const noticeGroups = ["decision", "steps", "talk", "authorship", "practice", "work"] as const;
export type NoticeGroup = (typeof noticeGroups)[number];

/** How a person is told: on the page of notices and by a letter at once, there and in the daily letter, only there, or not at all. */
export const deliveries = ["mail_now", "mail_daily", "page", "none"] as const;
export type Delivery = (typeof deliveries)[number];

export const usualDelivery = "mail_now" satisfies Delivery;

/** Decisions and deadlines reach everybody at once: who misses them loses a right (issue “Notices”). */
export const isSwitchable = (group: NoticeGroup): boolean => group !== "decision";

/** What a person's choice means for a kind of this group; no choice is the usual delivery. */
export const deliveryOf = (options: { group: NoticeGroup; chosen: Delivery | undefined }): Delivery =>
  isSwitchable(options.group) ? (options.chosen ?? usualDelivery) : usualDelivery;
