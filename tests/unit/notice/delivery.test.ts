import { expect, test } from "vitest";
import { noticeKinds, noticeOf, noticePage, noticeSubject } from "#app/copy/notices.ts";
import { deliveries, deliveryOf, isSwitchable } from "#app/domain/notice/delivery.ts";
import { schedule } from "#app/platform/jobs/schedule.ts";
import { parseCrontab } from "graphile-worker";

test("decisions and what sends a file back cannot be switched off, whatever was chosen", () => {
  const compulsory = noticeKinds.filter((kind) => !isSwitchable(noticeOf(kind).group));
  expect(compulsory).toEqual(
    expect.arrayContaining(["published", "unpublished", "returned_by_unit", "declined_by_unit", "returned_for_completion", "cancelled"]),
  );
  for (const chosen of [undefined, ...deliveries]) expect(deliveryOf({ group: "decision", chosen })).toBe("mail_now");
});

test("of the others a person's choice counts, and no choice is a letter at once", () => {
  expect(deliveries.map((chosen) => deliveryOf({ group: "steps", chosen }))).toEqual([...deliveries]);
  expect(deliveryOf({ group: "steps", chosen: undefined })).toBe("mail_now");
});

test("a notice names the file by its code, else by its title, and leads into the site", () => {
  expect(noticeSubject({ kind: "confirmed", facts: { code: "SK-2026-0007", title: "Lịch hẹn" } })).toBe("Đơn vị đã xác nhận: SK-2026-0007");
  expect(noticeSubject({ kind: "confirmed", facts: { code: null, title: "Lịch hẹn" } })).toBe("Đơn vị đã xác nhận: Lịch hẹn");
  expect(noticeSubject({ kind: "confirmed", facts: { code: null, title: "" } })).toBe("Đơn vị đã xác nhận: (chưa đặt tên)");
  expect([noticePage({ kind: "confirmed", initiativeId: 7 }), noticePage({ kind: "thread_message", initiativeId: 7 })]).toEqual([
    "/ho-so/7",
    "/ho-so/7/trao-doi",
  ]);
  for (const kind of noticeKinds) expect(noticePage({ kind, initiativeId: 7 })).toMatch(/^\/[a-z]/);
});

test("the timetable is one the queue can read", () => {
  const items = parseCrontab(schedule.join("\n"));
  expect(items).toHaveLength(schedule.length);
  expect(items.map(({ task }) => task)).toEqual(expect.arrayContaining(["send_digests", "remove_old_notices"]));
});
