import { readFileSync } from "node:fs";
import type { FundingSource } from "../../src/funding/codes.ts";
import type { Confidence } from "../../src/kernel/issue.ts";
import type { CommunityPlan } from "../../src/plan/types.ts";
import { deepFreeze } from "./deep-freeze.ts";

/** A published project, as `test/golden/projects.json` holds it. */
export interface ProjectRecord {
  readonly id: string;
  readonly source: { readonly name: string; readonly publishedOn: string | null; readonly confidence: Confidence };
  readonly plan: CommunityPlan;
  readonly printed: PrintedFacts;
  /** Keys of the conflicts and mismatches that a review must find. */
  readonly expectFindings: readonly FindingKey[];
}

/** What `expectFindings` may hold. */
export type FindingKey =
  | "figures-conflict"
  | "parts-differ-rounding"
  | "funds-exceed-investment"
  | "implausible-area-per-household"
  | "average-differs";

/** Facts that a notice prints and a plan has no field for; those that tests read are spelled out. */
export interface PrintedFacts {
  readonly place: string | null;
  /** The page was read in part only. */
  readonly isPartlyRead?: true;
  /** Age in words too vague for a year or a span. */
  readonly builtText?: string;
  readonly householdsText?: string;
  readonly package?: PrintedPackage;
  readonly operation?: PrintedOperation;
  readonly lineItems?: readonly PrintedLineItem[];
  readonly spent?: readonly { readonly source: FundingSource; readonly amountFen: number }[];
  readonly spentTotalFen?: number;
  /** Ids of measures under the category that the notice gives them. */
  readonly categories?: { readonly basic: readonly string[]; readonly improvement: readonly string[] };
  readonly notes?: readonly string[];
  readonly [fact: string]: unknown;
}

/** Figures of the package that a project is a part of. */
export interface PrintedPackage {
  readonly name?: string;
  readonly bundleCount?: number;
  readonly communityCount?: number;
  readonly buildingCount?: number;
  readonly householdCount?: number;
  readonly areaM2?: number;
  readonly investmentFen?: number;
  readonly centralInvestmentFen?: number;
  /** Other communities that the investment covers too. */
  readonly others?: Readonly<Record<"communityCount" | "buildingCount" | "householdCount" | "areaM2", number>>;
}

/** Figures of a special-bond register: income and cost of the years of operation. */
export interface PrintedOperation {
  readonly incomeFen: number;
  readonly costFen: number;
  readonly coverage?: string;
  readonly couponPercent?: string;
  readonly termYears?: number;
  readonly incomeFrom?: readonly string[];
  readonly years: readonly [first: number, last: number];
}

/** One line of a bill of quantities. */
export interface PrintedLineItem {
  readonly part?: string;
  readonly text: string;
  readonly quantity: number;
  readonly unit: string;
  readonly unitPriceFen: number;
  readonly costFen?: number;
}

/** Reads the 66 published projects, frozen through and through. */
export function loadProjects(): readonly ProjectRecord[] {
  const text = readFileSync(new URL("../golden/projects.json", import.meta.url), "utf8");
  const file = JSON.parse(text) as { readonly records: readonly ProjectRecord[] };
  return deepFreeze(file.records);
}
