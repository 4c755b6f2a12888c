import { defineConfig } from "vitest/config";
import { reporters } from "../support/reporters.mjs";

/** The playground in a real browser, `/usr/bin/chromium` or the one that CHROMIUM_PATH names. */
export default defineConfig({
  test: {
    include: ["test/site/**/*.test.mjs"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: reporters("site"),
  },
});
