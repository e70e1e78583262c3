// This file is the Vite configuration: Vite itself ignores a remix.config.js, so every command names it with --config.
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import { denyImports } from "vite-env-only";

export default defineConfig({
  plugins: [
    denyImports({ client: { specifiers: [/^#db\//, /^#search\//], files: ["db/**", "search/**", "**/*.server.*", "app/copy/errors/**"] } }),
    tailwindcss(),
    remix({
      appDirectory: "app",
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        // Off for good, see SECURITY.md: the decoder of single fetch and the manifest of lazy discovery have open holes in v2.
        v3_singleFetch: false,
        v3_lazyRouteDiscovery: false,
      },
    }),
  ],
  build: { target: "es2022", sourcemap: false },
  esbuild: { target: "es2022" },
  optimizeDeps: { esbuildOptions: { target: "es2022" } },
});
