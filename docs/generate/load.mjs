import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Root of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

const entry = `
export { toJSONSchema, registry } from "zod";
export * as packs from "./src/policies/cn/index.ts";
export * as divisions from "./src/divisions/cn/index.ts";
export { nameOfDivision } from "./src/division/index.ts";
export * as schemas from "./src/schema/index.ts";
export { citationSchema, packSchema, sourceDocumentSchema } from "./src/schema/parse-pack.ts";
export { zhCN } from "./src/locale/zh-cn/index.ts";
export { en } from "./src/locale/en/index.ts";
export { issueSamples } from "./test/locale/issue-samples.ts";
`;

/**
 * The library as the pages read it, from the sources: packs, divisions, schemas, words, and a sample of every issue.
 *
 * @returns {Promise<Record<string, any>>}
 */
export async function loadLibrary() {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
