import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { describe, expect, it } from "vitest";
import { listEntries, root } from "../support/sources.ts";
import "./built.ts";

/** What one import statement costs a consumer, dependencies included: bytes, minified and gzipped. */
const budgets: readonly (readonly [statement: string, bytes: number])[] = [
  ['import { fen } from "jiugai/money"', 400],
  ['import { apportion } from "jiugai/money"', 1_500],
  ['import { toYuan } from "jiugai/money"', 1_000],
  ['import { reaches } from "jiugai/kernel"', 400],
  ['import { civilDate } from "jiugai/kernel"', 500],
  ['import { addMonths } from "jiugai/kernel"', 2_000],
  ['import { replay } from "jiugai/kernel"', 2_000],
  ['import { tallyConsent } from "jiugai/consent"', 3_500],
  ['import { assessEligibility } from "jiugai/eligibility"', 4_500],
  ['import { categoryOf } from "jiugai/measure"', 1_800],
  // Of these the words are about 9,300 and the table of written forms 2,000.
  ['import { classifyText } from "jiugai/measure"', 19_200],
  ['import { shareFunding } from "jiugai/funding"', 11_000],
  ['import { shareAmongHouseholds } from "jiugai/funding"', 8_500],
  ['import { allocateByFactors } from "jiugai/funding"', 7_500],
  ['import { assessBondCoverage } from "jiugai/funding"', 7_500],
  ['import { chargeMaintenanceFund } from "jiugai/funding"', 10_500],
  ['import { parseCommunity } from "jiugai/schema"', 12_000],
  ['import { parseCommunityPlan } from "jiugai/schema"', 12_000],
  ['import { parseCommunityPlanBulk } from "jiugai/schema"', 22_500],
  ['import { parseCommunityBulk } from "jiugai/schema"', 20_500],
  ['import { national } from "jiugai/policies/cn"', 5_000],
  ['import { zhCN } from "jiugai/locale/zh-cn"', 27_000],
  ['import { en } from "jiugai/locale/en"', 25_000],
  ['import { reviewCommunityPlan } from "jiugai/report"', 38_000],
];

/** Subpaths whose users load no zod: rules, calculators and data. Doors that read foreign input are in jiugai/schema. */
const withoutZod = [
  "./kernel",
  "./money",
  "./division",
  "./policy",
  "./category",
  "./measure",
  "./eligibility",
  "./consent",
  "./funding",
  "./report",
  "./policies/cn",
  "./locale/zh-cn",
  "./locale/en",
];

async function bundle(contents: string): Promise<{ readonly bytes: number; readonly metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    legalComments: "none",
    charset: "utf8",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return { bytes: gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length, metafile };
}

const packageOf = (path: string): readonly string[] =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.slice(1) ?? [];

/** Packages whose modules are loaded. */
function packagesLoaded({ inputs }: Metafile): string[] {
  return [...new Set(Object.keys(inputs).flatMap(packageOf))];
}

/** Packages that leave at least one byte in a bundle. */
function packagesKept({ outputs }: Metafile): string[] {
  const kept = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  return [...new Set(kept.flatMap(([path]) => packageOf(path)))];
}

describe("bytes per import statement (min + gzip -9)", () => {
  it.each(budgets)("%s ≤ %i", async (statement, most) => {
    const name = /\{ (\w+) \}/.exec(statement)?.[1];
    const { bytes, metafile } = await bundle(`${statement}; console.log(${name});`);
    console.log(
      `${String(bytes).padStart(6)} of ${String(most).padStart(6)}  ${[statement, ...packagesKept(metafile)].join("  + ")}`,
    );
    expect(bytes).toBeLessThanOrEqual(most);
  });

  it("costs nothing to import and not use", async () => {
    for (const { subpath } of listEntries()) {
      const { bytes } = await bundle(`import "jiugai${subpath.slice(1)}";`);
      expect(bytes, subpath).toBeLessThanOrEqual(30);
    }
  });
});

describe("module graph of a subpath, everything imported", () => {
  const graph = async (subpath: string): Promise<string[]> => {
    const { metafile } = await bundle(`import * as all from "jiugai${subpath.slice(1)}"; console.log(all);`);
    return packagesLoaded(metafile);
  };

  it.each(withoutZod)("%s loads no zod", async (subpath) => {
    expect(await graph(subpath)).not.toContain("zod");
  });

  it("only money loads decimal.js, only dates load date-fns, data and words load nothing", async () => {
    expect(await graph("./kernel")).toEqual(["date-fns"]);
    expect(await graph("./money")).toEqual(["decimal.js"]);
    expect(await graph("./division")).toEqual([]);
    expect(await graph("./category")).toEqual([]);
    expect(await graph("./policies/cn")).toEqual([]);
    expect(await graph("./locale/zh-cn")).not.toContain("decimal.js");
    expect(await graph("./locale/en")).not.toContain("decimal.js");
  });
});
