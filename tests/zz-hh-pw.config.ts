import base from "/work/main/playwright.config.ts";
const { globalSetup, ...rest } = base as any;
export default { ...rest, testDir: "/work/main/tests/browser", outputDir: "/tmp/hh-pw-results" };
