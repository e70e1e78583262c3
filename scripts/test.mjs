// `npm test`: every check of the project; ends with `N passed, N failed, N skipped`. `npm test -- types lint` runs only those stages.
import { wrongNode } from "./start/bootstrap-messages.mjs";

var version = process.versions.node.split(".").map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error(wrongNode(process.versions.node));
  process.exit(1);
} else {
  import("./test/main.mjs");
}
