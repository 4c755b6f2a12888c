import { defineConfig } from "vitest/config";
import { reporters } from "../support/reporters.mjs";

/** Checks of the built package: `npm run build`, then `npm run test:dist`. */
export default defineConfig({
  test: {
    include: ["test/package/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: reporters("package"),
  },
});
