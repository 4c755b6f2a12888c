import { join } from "node:path";

/**
 * The usual reporter, and the results as JSON where JIUGAI_RESULTS names a folder for them: .ci/run counts tests there.
 *
 * @param {string} name Name of the run, and of its file.
 * @returns {(string | [string, { outputFile: string }])[]}
 */
export function reporters(name) {
  const folder = process.env.JIUGAI_RESULTS;
  return folder === undefined ? ["default"] : ["default", ["json", { outputFile: join(folder, `${name}.json`) }]];
}
