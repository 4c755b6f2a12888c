import { writeApiReports } from "./api-report.mjs";
import { writeCoverage } from "./coverage.mjs";
import { writeIssues } from "./issues.mjs";
import { loadLibrary } from "./load.mjs";
import { writeLocale } from "./locale.mjs";
import { writeSchemas } from "./schema.mjs";
import { writeSources } from "./sources.mjs";

/** Folders in which every file is written here. */
export const folders = ["docs/schema", "docs/api-report"];

/** Every file that is written and not typed, by its path from the root. @returns {Promise<Map<string, string>>} */
export async function listPages() {
  const lib = await loadLibrary();
  return new Map([
    ["docs/coverage.md", writeCoverage(lib)],
    ["docs/sources.md", writeSources(lib)],
    ["docs/issues.md", writeIssues(lib)],
    ["docs/locale.md", writeLocale(lib)],
    ...[...writeSchemas(lib)].map(([name, text]) => [`docs/schema/${name}`, text]),
    ...[...writeApiReports()].map(([name, text]) => [`docs/api-report/${name}`, text]),
  ]);
}
