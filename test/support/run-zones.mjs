/**
 * Runs the golden corpus in four time zones and two languages, each in a process of its own, and compares the results
 * byte for byte. Local dates differ between these zones: 2011-12-30 does not exist in Apia, and midnight is missing once
 * a year in São Paulo; in Turkish, `i` and `I` are not a pair.
 *
 *   npm run test:zones
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { readCorpus, runCorpus } from "./corpus.mjs";

const zones = ["Asia/Shanghai", "UTC", "America/Sao_Paulo", "Pacific/Apia"];
const languages = ["zh_CN.UTF-8", "tr_TR.UTF-8"];

const self = fileURLToPath(import.meta.url);
const bundlePath = process.argv[2];

if (bundlePath === undefined) await compareAll();
else await printDigest(bundlePath);

async function compareAll() {
  const folder = mkdtempSync(join(tmpdir(), "jiugai-zones-"));
  try {
    const bundle = await bundleSources(folder);
    const places = zones.flatMap((zone) => languages.map((language) => ({ zone, language })));
    const results = await inPairs(places, ({ zone, language }) => runChild(bundle, zone, language));
    for (const { zone, language, digest, count, sample } of results)
      console.log(
        `${zone.padEnd(20)} ${language.padEnd(12)} ${count} results ${digest}  (local midnight and 1.5: ${sample})`,
      );
    const digests = new Set(results.map(({ digest }) => digest));
    // The places must really differ, or the comparison proves nothing.
    const samples = new Set(results.map(({ sample }) => sample));
    if (samples.size !== places.length)
      throw new Error(`zones or languages are not in effect: ${[...samples].join(", ")}`);
    if (digests.size !== 1) throw new Error("the results differ between zones or languages");
    console.log(`the same in ${zones.length} zones and ${languages.length} languages`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function printDigest(path) {
  const { lib, packs, locales } = await import(pathToFileURL(path).href);
  const cases = runCorpus({ lib, packs, locales }, JSON.parse(readCorpus()));
  const digest = createHash("sha256").update(JSON.stringify(cases)).digest("hex");
  console.log(
    JSON.stringify({
      digest: digest.slice(0, 16),
      count: cases.length,
      sample: `${new Date(2024, 0, 1).getTime() / 3_600_000} ${(1.5).toLocaleString()}`,
    }),
  );
}

async function bundleSources(folder) {
  const outfile = join(folder, "jiugai.mjs");
  const contents = `
    export * as lib from "./src/index.ts";
    export * as packs from "./src/policies/cn/index.ts";
    import { en } from "./src/locale/en/index.ts";
    import { zhCN } from "./src/locale/zh-cn/index.ts";
    export const locales = { "zh-cn": zhCN, en };`;
  await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("../../", import.meta.url)) },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    outfile,
    logLevel: "error",
  });
  return outfile;
}

async function runChild(bundle, zone, language) {
  const env = { ...process.env, TZ: zone, LANG: language, LC_ALL: language };
  const { stdout } = await promisify(execFile)(process.execPath, [self, bundle], { env, maxBuffer: 1 << 26 });
  return { zone, language, ...JSON.parse(stdout) };
}

/** Two at a time: the machine may have two cores. */
async function inPairs(list, work) {
  const results = [];
  for (let at = 0; at < list.length; at += 2) results.push(...(await Promise.all(list.slice(at, at + 2).map(work))));
  return results;
}
