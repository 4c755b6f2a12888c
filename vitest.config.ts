import { defineConfig } from "vitest/config";
import { reporters } from "./test/support/reporters.mjs";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Checks of the built package have a configuration of their own: test/package/vitest.config.ts.
    exclude: ["test/package/**", "node_modules/**"],
    testTimeout: 60_000,
    // The library has no state that one test file could leave to another.
    isolate: false,
    reporters: reporters("src"),
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      reportsDirectory: "coverage",
      // What everything else stands on is covered to the last branch; the rest may leave a branch that no input reaches.
      thresholds: { branches: 94, "src/{kernel,money,policy}/**/*.ts": { branches: 100 } },
    },
  },
});
