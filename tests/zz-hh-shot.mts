import { chromium } from "@playwright/test";
import { connectDatabase } from "#db/client.ts";
import { openSession } from "#tests/browser/support/session.ts";
const c = connectDatabase({ url: process.env.DB!, maximumConnections: 2 });
const b = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
const origin = "http://localhost:3608";
for (const arg of process.argv.slice(2)) {
  const [email, path, name] = arg.split("|");
  for (const width of [390, 1280]) {
    const ctx = await b.newContext({ viewport: { width, height: 900 }, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
    await ctx.addCookies([{ name: "phien", value: await openSession({ connection: c, email: email! }), url: origin }]);
    const p = await ctx.newPage();
    const r = await p.goto(origin + path);
    console.log(name, width, r?.status(), await p.evaluate(() => document.documentElement.scrollWidth));
    await p.screenshot({ path: `/tmp/hh-shots/${name}-${width}.png`, fullPage: true });
    await ctx.close();
  }
}
await b.close(); await c.close();
