import { fileURLToPath } from "node:url";
import * as messages from "./bootstrap-messages.mjs";
import { install, isInstalled } from "./install.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Makes sure that the packages are there and that TypeScript can be imported from here on.
 * @param {string} position what stands in front of the line of progress, such as `[1/7] `
 */
export async function bootstrap(position) {
  const began = Date.now();
  process.stdout.write(`${position}${messages.installing} … `);
  const present = isInstalled(root);
  const failure = present ? undefined : await install(root);
  if (failure) {
    process.stdout.write("\n");
    console.error(failure);
    process.exit(1);
  }
  process.stdout.write(`${present ? messages.alreadyInstalled : messages.seconds(Date.now() - began)}\n`);
  const { register } = await import("tsx/esm/api");
  register();
}
