import type { CivilDate } from "../kernel/brand.ts";
import { addMonthsStep } from "../kernel/date-steps.ts";
import type { Finding } from "../kernel/finding.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import type { Recorder } from "../kernel/trace.ts";
import type { RuleReader } from "../policy/rule-reader.ts";
import type { SeasonReading } from "./codes.ts";
import { factNotGiven } from "./finding.ts";
import { qualityIssue } from "./issues.ts";
import type { WarrantyRules, WarrantyTerm } from "./rules.ts";
import { findSeasonEnd } from "./season-end.ts";
import type { QualityStep } from "./steps.ts";
import type { WarrantyInput, WarrantyWork } from "./types.ts";

/** Last day of the legal minimum; `null` where the law sets none, `undefined` where it cannot be worked out. @internal */
export interface MinimumWarranty {
  readonly on: CivilDate | null | undefined;
  readonly step?: number;
  /** The reading of seasons, where one was needed and a rule sets it. */
  readonly rules?: readonly RuleRef[];
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
}

/** Finds the last day of the warranty that the law gives a work at least. @internal */
export function findMinimumWarranty(
  trace: Recorder<QualityStep>,
  input: WarrantyInput,
  index: number,
  term: WarrantyTerm,
  ref: RuleRef,
  reader: RuleReader<WarrantyRules>,
): MinimumWarranty {
  const { acceptedOn } = input;
  const work = input.works[index] as WarrantyWork;
  const rules = [ref];
  const from = { name: "acceptedOn", on: acceptedOn };
  switch (term.kind) {
    case "contract":
      return { on: null, reasons: [], missing: [] };
    case "months": {
      const last = addMonthsStep(from, term.months);
      const step = trace.add({ name: "quality.minimum_warranty_end", about: work.id, ...last, rules });
      return { on: last.output.value, step, reasons: [], missing: [] };
    }
    case "design-life": {
      const { designLifeYears: years } = work;
      if (years === undefined)
        return {
          on: undefined,
          ...pickOpen(factNotGiven("works.designLifeYears", rules, ["works", index, "designLifeYears"])),
        };
      const months = trace.add({
        name: "quality.design_life_months",
        about: work.id,
        op: "multiply",
        inputs: [
          { name: "designLifeYears", value: years, unit: "count" },
          { name: "monthsPerYear", value: 12, unit: "count" },
        ],
        output: { value: years * 12, unit: "count" },
        rules,
      });
      const last = addMonthsStep(from, years * 12, months);
      const step = trace.add({ name: "quality.minimum_warranty_end", about: work.id, ...last, rules });
      return { on: last.output.value, step, reasons: [], missing: [] };
    }
    case "seasons": {
      const { count, of } = term;
      const read = readSeasons(trace, input, work.id, reader);
      if ("verdict" in read) return { on: undefined, ...pickOpen(read) };
      const fact = of === "heating" ? "heatingSeasons" : "coolingSeasons";
      const how = { count, reading: read.reading, rules: [ref, ...read.rules] };
      const end = findSeasonEnd(trace, work.id, acceptedOn, input[fact] ?? [], how);
      if (end !== null) return { ...end, rules: read.rules, reasons: [], missing: [] };
      const detail = { path: [fact], rules };
      const reasons = [qualityIssue("warning", "quality.seasons_too_few", { of, neededCount: count }, detail)];
      return { on: undefined, rules: read.rules, reasons, missing: [fact] };
    }
  }
}

/** Which seasons count, and the rule that says so where the caller does not. */
function readSeasons(
  trace: Recorder<QualityStep>,
  { seasonReading: given }: WarrantyInput,
  about: string,
  reader: RuleReader<WarrantyRules>,
): { readonly reading: SeasonReading; readonly rules: readonly RuleRef[] } | Finding {
  const found = given === undefined ? reader.find("quality.season_reading") : { found: true as const, value: given };
  if (!found.found) return found.finding;
  const rules = "ref" in found ? [found.ref] : [];
  trace.add({
    name: "quality.season_reading",
    about,
    op: rules.length === 0 ? "given" : "rule",
    inputs: [{ name: "reading", value: found.value, unit: "code" }],
    output: { value: found.value, unit: "code" },
    rules,
  });
  return { reading: found.value, rules };
}

/** What leaves an answer open. @internal */
export function pickOpen({
  missing,
  reasons,
}: Pick<Finding, "missing" | "reasons">): Pick<Finding, "missing" | "reasons"> {
  return { missing, reasons };
}
