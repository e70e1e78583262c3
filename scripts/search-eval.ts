import { evaluate } from "./search-eval/evaluate.ts";
import { messages } from "./search-eval/messages.ts";
import { readOptions } from "./search-eval/options.ts";
import { Refusal } from "./start/refusal.ts";

try {
  const choice = readOptions({ words: process.argv.slice(2), folder: process.env.INIT_CWD ?? process.cwd() });
  await evaluate({ choice, serverUrl: process.env.DATABASE_URL ?? "", env: process.env, say: (text) => console.log(text) });
} catch (error) {
  console.error(error instanceof Refusal ? error.message : messages.failed(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  process.exitCode = 1;
}
