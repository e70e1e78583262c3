import { sheetReminders, type SheetReminder } from "../domain/assignment/reminders.ts";
import { formatDay } from "../domain/dates/vietnamese-date.ts";
import { letterOf, type Letter } from "./letters.ts";
import { untitledFile } from "./notices.ts";

interface ReminderLine {
  code: string;
  title: string;
  dueOn: string;
  kind: SheetReminder;
}

/** The most files that a part of the letter names; the rest is counted. */
const mostNamed = 10;

const headings: Record<SheetReminder, string> = {
  after_due: "Đã quá hạn",
  before_due: "Sắp đến hạn",
  half_time: "Đã qua nửa thời gian chấm",
};

/** The most pressing first. */
const order = [...sheetReminders].reverse();

const lineOf = ({ code, title, dueOn }: ReminderLine) => `- ${code}: ${title || untitledFile} (hạn ${formatDay(dueOn)})`;

function part(kind: SheetReminder, files: readonly ReminderLine[]): string[] {
  if (files.length === 0) return [];
  const left = files.length - mostNamed;
  return [[`${headings[kind]}:`, ...files.slice(0, mostNamed).map(lineOf), ...(left > 0 ? [`và ${left} hồ sơ nữa.`] : [])].join("\n")];
}

/**
 * The letter to a member who owes sheets: what is late, what is due, what has half its time left.
 * @param options.left files of which a sheet is owed, those that are not due yet among them
 */
export function sheetReminderLetter(options: { fullName: string; files: readonly ReminderLine[]; left: number; link: string }): Letter {
  const { fullName, files, left, link } = options;
  const isLate = files.some(({ kind }) => kind === "after_due");
  return letterOf({
    subject: isLate ? `Phiếu chấm đã quá hạn: còn ${left} hồ sơ chưa nộp đủ phiếu` : `Nhắc chấm điểm: còn ${left} hồ sơ chưa nộp đủ phiếu`,
    fullName,
    lines: [
      `Bạn còn ${left} hồ sơ chưa nộp đủ phiếu chấm và phiếu tính khả thi.`,
      ...order.flatMap((kind) =>
        part(
          kind,
          files.filter((file) => file.kind === kind),
        ),
      ),
      `Chấm tiếp tại: ${link}`,
      "Nếu không thể chấm hồ sơ nào, hãy báo thư ký hội đồng để giao người khác.",
    ],
  });
}
