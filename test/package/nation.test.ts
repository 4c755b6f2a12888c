import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../support/sources.ts";
import "./built.ts";

it("gives the same totals to the fen in a loop, in worker threads and through a line mapper", () => {
  const run = join(root, "docs/examples/nation/run.mjs");
  const output = execFileSync(process.execPath, [run, "--scale", "0.002", "--workers", "2"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect(output).toMatch(/^440 communities: 2 runs agree in every total, to the fen$/m);
  expect(output).toMatch(/^4 communities: [35] runs agree in every total, to the fen$/m);
});
