import type { SquareMetres } from "../kernel/brand.ts";
import { joinFindings } from "../kernel/finding.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { type Recorder, startTrace } from "../kernel/trace.ts";
import { readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import { checkInventory } from "./check-input.ts";
import { handlingPaths, structureStates } from "./codes.ts";
import { illegalStructureIssue } from "./issues.ts";
import { judgeStructure } from "./judge-structure.ts";
import type { IllegalStructureRules } from "./rules.ts";
import type { IllegalStructureStep } from "./steps.ts";
import { settledStates } from "./tell-state.ts";
import type {
  IllegalStructure,
  IllegalStructureAssessment,
  IllegalStructureInventory,
  IllegalStructureSummary,
  StructureShare,
  StructureTally,
} from "./types.ts";

/** A structure, what was found of it, and its place in the list. */
interface Row {
  readonly structure: IllegalStructure;
  readonly found: IllegalStructureAssessment;
  readonly index: number;
}

/**
 * Counts an inventory of illegal structures, and says what it means for the plan. 违法建设处理汇总。
 *
 * Each structure is judged as `assessIllegalStructure` does. Shares are exact, over all structures that are not known to
 * be lawful; areas are added in hundredths. Only what is demolished and known to be illegal is left out of the share of
 * demolition that the bottom lines limit; land is freed by what is demolished, as far as its land is given.
 *
 * @param input - The inventory; ids unique.
 * @param ctx - Packs in force and the date of the question.
 * @returns Counts and areas by state and by way of handling, progress, freed land, and every structure.
 *
 * @unit areaM2, landAreaM2: m²
 * @rule illegal_structure.permanent_works
 * @rule illegal_structure.temporary_works
 * @rule illegal_structure.enforcement
 * @rule illegal_structure.freed_land_without_price
 * @issue illegal_structure.fact_not_given — a demolished structure without its permit or its land
 * @issue illegal_structure.order_off_path — the facts call for another order
 *
 * @example
 * ```ts
 * import { civilDate, squareMetres } from "jiugai/kernel";
 * import { summariseIllegalStructures } from "jiugai/illegal-structure";
 * import { national } from "jiugai/policies/cn";
 * const facts = { kind: "shed" as const, permitState: "none" as const, orders: [] };
 * const structures = [
 *   { ...facts, id: "s1", areaM2: squareMetres(12.5), landAreaM2: squareMetres(12.5), demolishedOn: civilDate("2023-05-04") },
 *   { ...facts, id: "s2", areaM2: squareMetres(7.5), demolishedOn: null },
 * ];
 * const summary = summariseIllegalStructures({ structures }, { packs: [national], on: civilDate("2023-06-01") });
 * summary.ok && summary.value.removed; // => { byCount: { num: 1, den: 2 }, byArea: { num: 1250, den: 2000 } }
 * summary.ok && summary.value.demolishedIllegalAreaM2; // => 12.5
 * ```
 * @category Calculators
 */
export function summariseIllegalStructures(
  input: IllegalStructureInventory,
  ctx: Context<IllegalStructureRules>,
): Outcome<IllegalStructureSummary> {
  const faults = checkInventory(input);
  if (hasIssues(faults)) return fail(faults);
  const reader = readRules(ctx, { divisionCode: input.divisionCode });
  const trace = startTrace<IllegalStructureStep>();
  const judged = input.structures.map((structure, index) =>
    judgeStructure({ on: ctx.on, reader, trace }, structure, ["structures", index]),
  );
  const structures = judged.map(({ assessment }) => assessment);
  const rows = input.structures.map(
    (structure, index): Row => ({ structure, index, found: structures[index] as IllegalStructureAssessment }),
  );
  const tally = tallier(trace);
  const inState = (state: string) => rows.filter(({ found }) => found.state === state);
  const demolished = inState("demolished");
  const unlawful = tally(
    "unlawful_area",
    rows.filter(({ found }) => found.state !== "lawful"),
  );
  const isSettled = ({ found }: Row) => found.state !== "lawful" && settledStates.includes(found.state);
  const byState = fill(structureStates, (state) => tally("area_in_state", inState(state), state));
  const land = tally(
    "freed_land",
    demolished.filter(({ structure }) => structure.landAreaM2 !== undefined),
    null,
    "landAreaM2",
  );
  const price = demolished.length > 0 ? reader.find("illegal_structure.freed_land_without_price") : undefined;
  const value: IllegalStructureSummary = {
    ...joinFindings(structures),
    total: tally("total_area", rows),
    byState,
    byPath: fill([...handlingPaths, "undecided"] as const, (path) =>
      tally(
        "area_on_path",
        rows.filter(({ found }) => (found.path ?? "undecided") === path),
        path,
      ),
    ),
    removed: shareOf(byState.demolished, unlawful),
    settled: shareOf(tally("settled_area", rows.filter(isSettled)), unlawful),
    freedLand: {
      areaM2: land.areaM2,
      unknownCount: demolished.length - land.count,
      hasNoLandPrice: price?.found ? price.value : null,
    },
    demolishedIllegalAreaM2: tally(
      "demolished_illegal_area",
      demolished.filter(({ structure }) => structure.permitState !== undefined),
    ).areaM2,
    structures,
    rules: reader.refs(),
  };
  const issues = [...reader.issues(), ...judged.flatMap((one) => one.issues), ...demolished.flatMap(listGaps)];
  return succeed(value, issues, trace.steps);
}

type AreaStep = Extract<
  IllegalStructureStep,
  `illegal_structure.${string}_area` | `illegal_structure.area_${string}` | "illegal_structure.freed_land"
>;
type AreaName = AreaStep extends `illegal_structure.${infer Name}` ? Name : never;

/** Adds areas in hundredths, and records the sum where there is one. */
function tallier(trace: Recorder<IllegalStructureStep>) {
  return (
    name: AreaName,
    rows: readonly Row[],
    about: string | null = null,
    field: "areaM2" | "landAreaM2" = "areaM2",
  ): StructureTally => {
    const inputs = rows.map(({ structure }) => ({
      name: structure.id,
      value: structure[field] ?? 0,
      unit: "m2" as const,
    }));
    const hundredths = inputs.reduce((sum, { value }) => sum + Math.round(value * 100), 0);
    const areaM2 = (hundredths / 100) as SquareMetres;
    if (rows.length > 0) {
      trace.add({
        name: `illegal_structure.${name}`,
        ...(about === null ? {} : { about }),
        op: "sum",
        inputs,
        output: { value: areaM2, unit: "m2" },
      });
    }
    return { count: rows.length, areaM2 };
  };
}

function fill<K extends string>(
  keys: readonly K[],
  of: (key: K) => StructureTally,
): Readonly<Record<K, StructureTally>> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, StructureTally>;
}

function shareOf(part: StructureTally, whole: StructureTally): StructureShare {
  const ratio = (num: number, den: number) => (den === 0 ? null : { num, den });
  return {
    byCount: ratio(part.count, whole.count),
    byArea: ratio(Math.round(part.areaM2 * 100), Math.round(whole.areaM2 * 100)),
  };
}

/** What a demolished structure lacks for its part in the sums. */
function listGaps({ index, structure }: Row) {
  return (["permitState", "landAreaM2"] as const).flatMap((fact) =>
    structure[fact] === undefined
      ? [
          illegalStructureIssue(
            "warning",
            "illegal_structure.fact_not_given",
            { fact },
            { path: ["structures", index, fact] },
          ),
        ]
      : [],
  );
}
