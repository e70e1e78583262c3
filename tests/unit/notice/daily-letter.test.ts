import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { dailyLetter } from "#app/copy/letters.ts";
import { groupNotices, longestLetter } from "#app/domain/notice/daily-letter.ts";

const line = (id: number, initiativeId: number) => ({ id, initiativeId });

test("lines about one file stand together, files and lines newest first", () => {
  const notices = [line(1, 7), line(2, 9), line(3, 7), line(4, 8)];
  expect(groupNotices({ notices, limit: longestLetter })).toEqual({
    files: [
      { initiativeId: 8, lines: [line(4, 8)] },
      { initiativeId: 7, lines: [line(3, 7), line(1, 7)] },
      { initiativeId: 9, lines: [line(2, 9)] },
    ],
    left: 0,
  });
});

test("nothing to tell is no file and nothing left", () => {
  expect(groupNotices({ notices: [], limit: longestLetter })).toEqual({ files: [], left: 0 });
});

test("whatever happened, each notice is named once or counted, the newest are named, each file once", () => {
  const anyNotices = fc.uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 500 }), initiativeId: fc.integer({ min: 1, max: 9 }) }), {
    selector: ({ id }) => id,
    maxLength: 60,
  });
  fc.assert(
    fc.property(anyNotices, fc.integer({ min: 1, max: 30 }), (notices, limit) => {
      const { files, left } = groupNotices({ notices, limit });
      const named = files.flatMap(({ lines }) => lines.map(({ id }) => id));
      const newest = notices.map(({ id }) => id).sort((one, other) => other - one);
      expect(named.toSorted((one, other) => other - one)).toEqual(newest.slice(0, limit));
      expect(named.length + left).toBe(notices.length);
      expect(new Set(files.map(({ initiativeId }) => initiativeId)).size).toBe(files.length);
      for (const { initiativeId, lines } of files) expect(lines.every((one) => one.initiativeId === initiativeId)).toBe(true);
      const firsts = files.map(({ lines }) => lines[0]?.id ?? 0);
      expect(firsts).toEqual(firsts.toSorted((one, other) => other - one));
    }),
    { numRuns: 500 },
  );
});

test("the letter reads as people write", () => {
  const letter = dailyLetter({
    fullName: "Nguyễn Thị An",
    day: "23/11/2026",
    files: [
      {
        code: "SK-2026-0007",
        title: "Xếp lịch hẹn một cửa",
        lines: [
          { kind: "received", at: new Date("2026-11-22T07:02:00Z") },
          { kind: "confirmed", at: new Date("2026-11-21T02:30:00Z") },
        ],
        link: "https://sangkien.test/ho-so/7",
      },
      { code: null, title: "", lines: [{ kind: "withdrawn", at: new Date("2026-11-20T18:00:00Z") }], link: "https://sangkien.test/ho-so/9" },
      {
        code: "SK-2026-0003",
        title: null,
        lines: [{ kind: "assignment_ended", at: new Date("2026-11-20T17:59:00Z") }],
        link: "https://sangkien.test/cham-diem",
      },
    ],
    left: 3,
    noticesLink: "https://sangkien.test/thong-bao",
    settingsLink: "https://sangkien.test/thong-bao/cai-dat",
  });
  expect(letter.subject).toBe("Tin gộp ngày 23/11/2026: 7 việc mới");
  expect(letter.text).toBe(
    [
      "Chào Nguyễn Thị An,",
      "Dưới đây là các việc mới trên những hồ sơ có bạn tham gia, mới nhất ở trên.",
      "SK-2026-0007 – Xếp lịch hẹn một cửa\n- Hồ sơ đã được tiếp nhận (14:02, 22/11/2026)\n- Đơn vị đã xác nhận (09:30, 21/11/2026)\nhttps://sangkien.test/ho-so/7",
      "(chưa đặt tên)\n- Tác giả rút hồ sơ (01:00, 21/11/2026)\nhttps://sangkien.test/ho-so/9",
      "SK-2026-0003\n- Thôi phân công chấm (00:59, 21/11/2026)\nhttps://sangkien.test/cham-diem",
      "và 3 việc nữa, xem tại: https://sangkien.test/thong-bao",
      "Đổi cách nhận tin: https://sangkien.test/thong-bao/cai-dat",
      "Đây là thư tự động của trang Sáng kiến trẻ, vui lòng không trả lời thư này.\n",
    ].join("\n\n"),
  );
});
