/**
 * Builds the site into `docs/site`: the reference in two languages with guides and generated pages, the JSON Schemas, the
 * playground, and a front page: `npm run site`. Warnings are errors, and so is a search that finds no Chinese.
 */
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkSearch } from "./check-search.mjs";
import { writeFrontPage } from "./front-page.mjs";
import { root } from "./load.mjs";

const site = join(root, "docs/site");
/** @param {string} tool @param {readonly string[]} options */
function run(tool, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, tool), ...options], { cwd: root, stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve(undefined) : reject(new Error(`${tool} ends with ${code}`))));
  });
}

/** @param {string} language @param {readonly string[]} options */
function runTypedoc(language, options) {
  const plugins = ["chinese-search", "site-plugin"].flatMap((name) => ["--plugin", `./docs/generate/${name}.mjs`]);
  return run("node_modules/typedoc/bin/typedoc", [...plugins, ...options, "--out", `docs/site/${language}`]);
}

for (const folder of ["en", "zh-CN", "schema"]) rmSync(join(site, folder), { recursive: true, force: true });
mkdirSync(site, { recursive: true });
await Promise.all([runTypedoc("en", []), runTypedoc("zh-CN", ["--options", "docs/zh-CN/typedoc.json"])]);
const playground = "docs/playground/build.mjs";
const hasPlayground = existsSync(join(root, playground));
if (hasPlayground) await run(playground, []);
cpSync(join(root, "docs/schema"), join(site, "schema"), { recursive: true });
const frontPage = writeFrontPage(hasPlayground);
writeFileSync(join(site, "index.html"), frontPage);
for (const [, url = ""] of frontPage.matchAll(/href="([^"]+)"/g))
  if (!existsSync(join(site, url))) throw new Error(`the front page leads to ${url}, which is absent`);
for (const language of ["en", "zh-CN"]) checkSearch(join(site, language));
