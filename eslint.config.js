import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["build/", "node_modules/", ".data/"] },
  ...tseslint.configs.recommendedTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // Loaders and actions throw responses: that is how Remix refuses.
      "@typescript-eslint/only-throw-error": ["error", { allow: [{ from: "lib", name: "Response" }] }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-console": ["error", { allow: ["error"] }],
      "no-restricted-properties": ["error", { object: "process", property: "env", message: "Settings are read in app/platform/env.server.ts only." }],
    },
  },
  { files: ["app/platform/env.server.ts", "scripts/**", "tests/**", "*.config.*"], rules: { "no-restricted-properties": "off", "no-console": "off" } },
  { files: ["**/*.{js,mjs,cjs}"], extends: [tseslint.configs.disableTypeChecked] },
  { files: ["tests/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  {
    files: ["tests/**"],
    ignores: ["tests/support/fast-check.ts"],
    rules: { "no-restricted-imports": ["error", { name: "fast-check", message: "#tests/support/fast-check.ts gives the same examples in every run." }] },
  },
);
