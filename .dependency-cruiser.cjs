/** The floors of the house: each imports only from floors below it. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^(app|db|search|scripts|tests)/", pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "not-found", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^virtual:" } },
    only("domain-is-pure", "^app/domain/", "^app/domain/", "rules know nothing but rules"),
    {
      name: "domain-knows-only-zod",
      severity: "error",
      from: { path: "^app/domain/" },
      // diff aligns two lists and touches nothing else.
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "node_modules/(zod|diff)/" },
    },
    only("copy", "^app/copy/", "^app/(copy|domain)/", "words for coded values"),
    only("db", "^db/", "^(db/|app/domain/)", "queries by noun"),
    only("search", "^search/", "^(search/|db/|app/(domain|copy)/)", "engines behind one interface"),
    only("platform", "^app/platform/", "^(app/(platform|domain|copy)/|db/|search/)", "floors 0 to 2"),
    only("operations", "^app/operations/", "^(app/(platform|domain|copy)/|db/|search/|app/operations/)", "verbs"),
    { name: "operations-never-import-each-other", severity: "error", from: { path: "^app/operations/" }, to: { path: "^app/(operations|pages)/" } },
    only("pages", "^app/pages/", "^(app/(platform|domain|copy)/|db/|search/|app/pages/)", "read models"),
    { name: "pages-never-import-each-other", severity: "error", from: { path: "^app/pages/" }, to: { path: "^app/(operations|pages)/" } },
    {
      name: "below-routes-no-web-framework",
      severity: "error",
      from: { path: "^(app/(operations|pages|domain)|db|search)/" },
      to: { path: "node_modules/(@remix-run|react|react-dom|express)/" },
    },
    only("ui", "^app/ui/", "^app/(ui|copy|domain)/", "components see words and types"),
    only("routes", "^app/(routes/|routes\\.ts|root\\.tsx|entry\\.)", "^app/", "parse, operate, render"),
    { name: "routes-never-query", severity: "error", from: { path: "^app/routes/" }, to: { path: "^(db|search)/" } },
    { name: "routes-do-not-import-routes", severity: "error", from: { path: "^app/routes/" }, to: { path: "^app/(routes|root|entry)" } },
    {
      name: "nothing-imports-scripts-or-tests",
      severity: "error",
      from: { pathNot: "^(scripts|tests)/|^[^/]+\\.(ts|js|cjs)$" },
      to: { path: "^(scripts|tests)/" },
    },
    { name: "one-door-to-postgres", severity: "error", from: { pathNot: "^db/client\\.ts$" }, to: { path: "node_modules/postgres/" } },
    { name: "one-door-to-meilisearch", severity: "error", from: { pathNot: "^search/meilisearch/" }, to: { path: "node_modules/meilisearch/" } },
    {
      name: "one-door-to-sessions",
      severity: "error",
      from: { pathNot: "^app/platform/session\\.server\\.ts$" },
      to: { path: "node_modules/(lucia|@lucia-auth)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json", ".css"],
    },
  },
};
