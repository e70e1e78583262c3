import { rmSync } from "node:fs";
import { homedir } from "node:os";
import { expect } from "vitest";
import type { Account } from "#scripts/postgres/account.ts";
import { freePort } from "#tests/support/ports.ts";
import { cloneProject, makeHome } from "./clone.ts";
import { killProcesses, processesOf, type NpmStart, type Person } from "./npm-start.ts";
import { read, signIn } from "./visitor.ts";

const banner = ["> sang-kien-tre@0.1.0 start", "> node scripts/start.mjs"];
export const firstSteps = [
  "[1/7] Cài thư viện …",
  "[2/7] Chuẩn bị cơ sở dữ liệu … (đã tạo mới)",
  "[3/7] Dựng giao diện …",
  expect.stringMatching(/^\[4\/7\] Nâng cấp cơ sở dữ liệu … \(\d+ bước\)$/),
  "[5/7] Nạp kế hoạch 2023 … (đã nạp toàn văn kế hoạch, đơn vị, lĩnh vực và danh mục khen thưởng)",
  expect.stringMatching(/^\[6\/7\] Nạp dữ liệu mẫu … \(\d+ hồ sơ, \d+ lần áp dụng, \d+ quyết định khen thưởng\)$/),
  "[7/7] Mở trang web …",
];
export const laterSteps = [
  "[1/7] Cài thư viện … đã có sẵn",
  expect.stringMatching(/^\[2\/7\] Chuẩn bị cơ sở dữ liệu … \((đã khởi động|đang chạy sẵn)\)$/),
  "[3/7] Dựng giao diện … (không đổi)",
  "[4/7] Nâng cấp cơ sở dữ liệu … (đã ở phiên bản mới nhất)",
  "[5/7] Nạp kế hoạch 2023 … (đã có sẵn)",
  "[6/7] Nạp dữ liệu mẫu … (đã có sẵn, không nạp lại)",
  "[7/7] Mở trang web …",
];

export async function newcomer(account: Account | undefined): Promise<Person> {
  return { folder: cloneProject({ owner: account }), home: account ? makeHome(account) : homedir(), port: await freePort(), account };
}

/** What the terminal shows, as far as the demo accounts. */
export const shown = (steps: unknown[], port: number) => [
  ...banner,
  ...steps,
  `Trang đang chạy tại http://localhost:${port} (Ctrl-C để dừng).`,
  "Tài khoản mẫu (mật khẩu chung SangKienTre-2026):",
];

export async function tryTheSite({ origin, lines }: NpmStart): Promise<string> {
  expect(await read(origin)).toContain("Sáng kiến trẻ");
  expect(await read(`${origin}/sang-kien?q=tuoi+nho+giot`)).toContain(">Tưới nhỏ giọt</mark>");
  expect(await read(`${origin}/dot-thi-dua/nang-dong-sang-tao-2023`)).toContain("năng động, sáng tạo, dám nghĩ, biết làm");
  const printed = lines().join("\n");
  const password = /mật khẩu chung (\S+)\)/.exec(printed)?.[1] ?? "";
  const email = /(author@\S+) +tác giả/.exec(printed)?.[1] ?? "";
  const cookie = await signIn({ origin, email, password });
  expect(await read(`${origin}/ho-so`, cookie)).toContain("Hồ sơ của tôi");
  return cookie;
}

export async function ctrlC(site: NpmStart, folder: string): Promise<void> {
  site.ctrlC();
  await site.ended;
  expect(processesOf(folder)).toEqual([]);
}

/** Ends what a failed test left behind. */
export async function cleanUp({ folder, home, account }: Person): Promise<void> {
  await killProcesses(folder, /./);
  rmSync(folder, { recursive: true, force: true });
  if (account) rmSync(home, { recursive: true, force: true });
}
