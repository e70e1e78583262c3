import { expect, test } from "./support/fixtures.ts";
import { acceptInvitation } from "./journey/authorship.ts";
import { fileInitiative, mendAndResend, type Filed } from "./journey/filing.ts";
import { meetAndDecide, receiveAndAssign } from "./journey/council.ts";
import { commend, findHonour, recordApplication } from "./journey/practice.ts";
import { findInPublic, isUnknownToPublic, publish } from "./journey/publication.ts";
import { scoreFile } from "./journey/review.ts";
import { confirmByUnit, returnByUnit } from "./journey/unit.ts";

const stories = [
  {
    script: true,
    title: "Dán mã tra cứu trên hộp hồ sơ tại kho lưu trữ",
    unmarked: "dan ma tra cuu hop ho so",
    secret: "Khóa kho dự phòng đặt tại phòng 204",
    returned: "Ghi rõ số giờ tiết kiệm và cách đo.",
    decision: { number: "871-QĐ/ĐTN", typed: "871 qd dtn" },
  },
  {
    script: false,
    title: "Lịch hẹn trả kết quả theo khung giờ vắng",
    unmarked: "lich hen tra ket qua khung gio vang",
    secret: "Danh sách số máy nội bộ của tổ trực",
    returned: "Bổ sung số liệu trước và sau khi áp dụng.",
    decision: { number: "872-QĐ/ĐTN", typed: "872/QĐ-ĐTN" },
  },
];

for (const story of stories) {
  test.describe.serial(`One initiative from draft to its public page, ${story.script ? "with" : "without"} JavaScript`, () => {
    test.use({ script: story.script });
    let filed: Filed;
    const members = [
      { email: "member2@demo.test", comment: "Cách đo rõ ràng, nên thêm ảnh chụp." },
      { email: "member3@demo.test", comment: "Dễ làm theo ở đơn vị khác." },
    ];

    test("the author files it with a co-author", async ({ as, nameOf }) => {
      const coauthor = { name: await nameOf("coauthor@demo.test"), email: "coauthor@demo.test" };
      const second = await as(coauthor.email);
      filed = await fileInitiative(await as("author@demo.test"), { ...story, coauthor, accept: () => acceptInvitation(second) });
    });

    test("the officer returns it with a reason, the author mends it, the officer confirms", async ({ as }) => {
      await returnByUnit(await as("officer@demo.test"), filed, story.returned);
      await mendAndResend(await as("author@demo.test"), filed, story.returned);
      await confirmByUnit(await as("officer@demo.test"), filed);
    });

    test("the secretary receives it and assigns members", async ({ as, nameOf }) => {
      await receiveAndAssign(await as("secretary@demo.test"), filed, await Promise.all(members.map(({ email }) => nameOf(email))));
    });

    test("members score on sealed sheets", async ({ as }) => {
      const [first, second] = members;
      await scoreFile(await as(first!.email), filed, { band: 0, comment: first!.comment });
      const early = await as(second!.email);
      const sealed = await early.page.goto(`/ho-so/${filed.id}/doi-chieu`);
      expect(sealed?.status()).toBe(403);
      expect(await early.page.content()).not.toContain(first!.comment);
      await scoreFile(early, filed, { band: 1, comment: second!.comment });
    });

    test("the chair compares, records the vote and decides; the result stays under embargo", async ({ as, nameOf }) => {
      await meetAndDecide(await as("chair@demo.test"), filed, await Promise.all(members.map(({ email }) => nameOf(email))));
      const author = await as("author@demo.test");
      await author.visit(`/ho-so/${filed.id}`);
      await expect(author.page.getByText("Chờ công bố kết quả").first()).toBeVisible();
      await isUnknownToPublic(await as(null), filed, story.title);
    });

    test("one of the board hands it over, another signs, and the public finds it", async ({ as }) => {
      await publish(await as("board@demo.test"), await as("board2@demo.test"), filed);
      await findInPublic(await as(null), filed, story);
    });

    test("another unit applies it, the board records a commendation, the public finds both", async ({ as }) => {
      await recordApplication(await as("officer2@demo.test"), filed, "Đoàn Khu Công nghệ cao");
      await commend(await as("board@demo.test"), filed, { ...story.decision, unit: "Đoàn Sở Nội vụ" });
      await findHonour(await as(null), filed, story.decision);
    });
  });
}
