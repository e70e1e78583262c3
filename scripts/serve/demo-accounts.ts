import { messages } from "./messages.ts";

interface DemoAccount {
  email: string;
  purpose: string;
}

/** The lines that tell a newcomer who to sign in as. */
export function describeDemoAccounts(options: { accounts: readonly DemoAccount[]; password: string }): string {
  const width = Math.max(...options.accounts.map((account) => account.email.length));
  const lines = options.accounts.map((account) => `  ${account.email.padEnd(width)}  ${account.purpose}`);
  return [`${messages.demoTitle} (${messages.demoPassword(options.password)}):`, ...lines].join("\n");
}
