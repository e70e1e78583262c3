import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { AppOptions } from "#app/platform/http/create-app.ts";
import type { Env } from "#app/platform/env.server.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

const root = join(import.meta.dirname, "..", "..");

/**
 * The site as it was built; in development Vite makes it anew at every change.
 * @throws Refusal where there is no build
 */
export async function loadSite(env: Env): Promise<Pick<AppOptions, "build" | "assets"> & { close(): Promise<void> }> {
  if (env.mode === "development") return startVite();
  const server = join(root, "build", "server", "index.js");
  if (!existsSync(server)) throw new Refusal(messages.notBuilt);
  const build = (await import(pathToFileURL(server).href)) as ServerBuild;
  return { build, assets: join(root, "build", "client"), close: () => Promise.resolve() };
}

async function startVite() {
  const { createServer } = await import("vite");
  const vite = await createServer({ root, configFile: join(root, "remix.config.js"), server: { middlewareMode: true } });
  return {
    build: async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild,
    assets: vite.middlewares,
    close: () => vite.close(),
  };
}
