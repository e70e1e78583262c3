// The launcher. This file keeps to syntax that an old Node can read, so that it can say which Node is needed.
import { wrongNode } from "./start/bootstrap-messages.mjs";

var version = process.versions.node.split(".").map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error(wrongNode(process.versions.node));
  process.exit(1);
} else {
  import("./start/main.mjs");
}
