import { expect, test } from "vitest";
import { messageSchema } from "#app/domain/thread/message-schema.ts";

const read = (body: unknown) => {
  const result = messageSchema.safeParse({ body });
  return result.success ? result.data.body : result.error.issues.map(({ message }) => message);
};

test("a message is trimmed, NFC, plain text with its line breaks", () => {
  expect(read("  Xin ho\u0309i:\r\nbao giờ có kết quả?\u0000 ")).toBe("Xin hỏi:\nbao giờ có kết quả?");
  expect(read("<b>đậm</b>")).toBe("<b>đậm</b>");
});

test("an empty one and one of more than 4,000 characters are refused by their code", () => {
  expect([read(" \n "), read(undefined)]).toEqual([["message_missing"], ["message_missing"]]);
  expect(read("a".repeat(4000))).toBe("a".repeat(4000));
  expect(read("a".repeat(4001))).toEqual(["message_too_long"]);
});
