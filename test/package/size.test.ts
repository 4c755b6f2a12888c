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
  ['import { replay } from "jiugai/kernel"', 2_500],
  ['import { tallyConsent } from "jiugai/consent"', 6_400],
  ['import { mattersOf } from "jiugai/consent"', 4_900],
  ['import { assessLocalConsent } from "jiugai/consent"', 3_500],
  ['import { assessEligibility } from "jiugai/eligibility"', 4_750],
  ['import { checkBottomLines } from "jiugai/bottom-line"', 12_500],
  ['import { assessAftercare } from "jiugai/aftercare"', 8_000],
  ['import { estimateManagementBudget } from "jiugai/aftercare"', 2_600],
  ['import { categoryOf } from "jiugai/measure"', 2_300],
  // Of these the words are about 9,300 and the table of written forms 2,000.
  ['import { classifyText } from "jiugai/measure"', 19_900],
  ['import { assessIllegalStructure } from "jiugai/illegal-structure"', 7_000],
  ['import { summariseIllegalStructures } from "jiugai/illegal-structure"', 7_900],
  ['import { warrantiesOf } from "jiugai/quality"', 6_500],
  ['import { assessWageDeposit } from "jiugai/quality"', 6_500],
  ['import { shareFunding } from "jiugai/funding"', 13_200],
  ['import { shareAmongHouseholds } from "jiugai/funding"', 8_900],
  ['import { allocateByFactors } from "jiugai/funding"', 7_500],
  ['import { assessBondCoverage } from "jiugai/funding"', 7_900],
  ['import { chargeMaintenanceFund } from "jiugai/funding"', 10_900],
  ['import { assessProgress } from "jiugai/progress"', 3_000],
  ['import { reconcile } from "jiugai/progress"', 3_500],
  ['import { checkPlausibility } from "jiugai/progress"', 4_500],
  ['import { addToSummary } from "jiugai/progress"', 2_000],
  // Of these the words of headers are about 5,000 and the table of written forms 2,000.
  ['import { recordsFromRows } from "jiugai/table"', 10_700],
  ['import { rowsFromRecords } from "jiugai/table"', 5_300],
  ['import { statisticsReturn } from "jiugai/table"', 3_200],
  ['import { rowsOfPack } from "jiugai/table"', 700],
  // Of these the words that works are read by are about 19,000.
  ['import { scorePrinciples } from "jiugai/progress"', 24_500],
  ['import { rankCommunities } from "jiugai/plan"', 5_500],
  ['import { selectAnnualList } from "jiugai/plan"', 2_600],
  ['import { assessPermit } from "jiugai/approval"', 4_500],
  ['import { assessTender } from "jiugai/approval"', 5_500],
  ['import { advanceApproval } from "jiugai/approval"', 13_000],
  ['import { scheduleDeadlines } from "jiugai/timeline"', 20_000],
  ['import { mergeDeadlines } from "jiugai/timeline"', 1_500],
  ['import { parseCommunity } from "jiugai/schema"', 12_000],
  ['import { parseCommunityPlan } from "jiugai/schema"', 12_000],
  ['import { parseCommunityPlanBulk } from "jiugai/schema"', 22_500],
  ['import { parseCommunityBulk } from "jiugai/schema"', 20_500],
  ['import { checkAnnualPlan } from "jiugai/plan"', 11_500],
  ['import { comparePlans } from "jiugai/plan"', 14_000],
  ['import { parseAnnualPlan } from "jiugai/plan"', 12_000],
  ['import { national } from "jiugai/policies/cn"', 10_000],
  ['import { zhCN } from "jiugai/locale/zh-cn"', 55_500],
  ['import { en } from "jiugai/locale/en"', 49_000],
  ['import { reviewCommunityPlan } from "jiugai/report"', 50_000],
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
  "./illegal-structure",
  "./quality",
  "./approval",
  "./timeline",
  "./bottom-line",
  "./progress",
  "./table",
  "./aftercare",
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
