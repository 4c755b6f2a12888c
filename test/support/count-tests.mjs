/**
 * Prints `N passed, N failed`: the tests of every run whose JSON report lies in a folder, and one failure for each failed
 * step that no failed test accounts for. The exit code is 1 when anything failed.
 *
 *   node test/support/count-tests.mjs <folder> [failed step…]
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, ...failedSteps] = process.argv.slice(2);

/** Runs that leave a report, by the name of their step. */
const runs = { "install and test": "src", "built package": "package", "playground in a browser": "site" };

let passed = 0;
let failed = 0;
for (const [step, name] of Object.entries(runs)) {
  const path = join(folder, `${name}.json`);
  const report = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { numPassedTests: 0, numFailedTests: 0 };
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  if (failedSteps.includes(step) && report.numFailedTests === 0) failed++;
}
failed += failedSteps.filter((step) => step !== "" && !(step in runs)).length;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
