import type { DecimalString, Fen } from "../kernel/brand.ts";
import type { Finding } from "../kernel/finding.ts";
import type { RuleRef } from "../kernel/issue.ts";
import type { Recorder } from "../kernel/trace.ts";
import { applyRate } from "../money/apply-rate.ts";
import type { RuleReader } from "../policy/rule-reader.ts";
import { type HandlingPath, handlingPaths, type PermitState, permitStates } from "./codes.ts";
import type { IllegalStructureRules, StructureFineRule } from "./rules.ts";
import type { IllegalStructureStep } from "./steps.ts";
import type { HandlingOption, IllegalStructure, IllegalStructureFact, StructureFine } from "./types.ts";

/** The ways that the facts leave open, and what would tell more. @internal */
export interface FoundOptions {
  /** None where a rule that they rest on is not in force. */
  readonly options: readonly HandlingOption[];
  /** That no rule is in force. */
  readonly absent: readonly Finding[];
  readonly rules: readonly RuleRef[];
  /** Facts that would tell the ways apart, or the fine. */
  readonly facts: readonly IllegalStructureFact[];
}

type FineKind = "rectification" | "confiscation" | "temporary";
type FoundFine = readonly [kind: FineKind, rule: StructureFineRule, ref: RuleRef];

const permanentPaths: readonly HandlingPath[] = ["rectify", "demolish", "confiscate"];

/** Lists the ways in which the law may handle a structure, with their fines. @internal */
export function listOptions(
  trace: Recorder<IllegalStructureStep>,
  structure: IllegalStructure,
  reader: RuleReader<IllegalStructureRules>,
): FoundOptions {
  const { canBeCured, canBeDemolished, constructionCostFen, permitState } = structure;
  const open = new Set(
    (permitState === undefined ? permitStates : [permitState]).flatMap((state) => pathsOf(state, structure)),
  );
  const paths = handlingPaths.filter((path) => open.has(path));
  const isPermanent = permanentPaths.some((path) => open.has(path));
  const permanent = isPermanent ? reader.find("illegal_structure.permanent_works") : undefined;
  const temporary = open.has("demolish-temporary") ? reader.find("illegal_structure.temporary_works") : undefined;
  const read = [permanent, temporary];
  const absent = read.flatMap((rule) => (rule?.found === false ? [rule.finding] : []));
  const rules = read.flatMap((rule) => (rule?.found ? [rule.ref] : []));
  const facts: readonly (readonly [fact: IllegalStructureFact, isNeeded: boolean])[] = [
    ["permitState", permitState === undefined],
    ["canBeCured", isPermanent && canBeCured === undefined],
    ["canBeDemolished", isPermanent && canBeCured !== true && canBeDemolished === undefined],
  ];
  const needed = facts.flatMap(([fact, isNeeded]) => (isNeeded ? [fact] : []));
  if (absent.length > 0) return { options: [], absent, rules, facts: needed };
  const fines: Partial<Record<HandlingPath, FoundFine>> = {
    ...(permanent?.found && {
      rectify: ["rectification", permanent.value.rectificationFine, permanent.ref],
      confiscate: ["confiscation", permanent.value.confiscationFine, permanent.ref],
    }),
    ...(temporary?.found && { "demolish-temporary": ["temporary", temporary.value, temporary.ref] }),
  };
  const options = paths.map((path): HandlingOption => {
    const fine = fines[path];
    return { path, fine: fine === undefined ? null : boundFine(trace, structure, fine) };
  });
  const isCostNeeded = constructionCostFen === undefined && options.some(({ fine }) => fine !== null);
  return { options, absent, rules, facts: isCostNeeded ? [...needed, "constructionCostFen"] : needed };
}

/** Articles 64 and 66, one permit state at a time. */
function pathsOf(state: PermitState, { canBeCured, canBeDemolished }: IllegalStructure): readonly HandlingPath[] {
  if (state === "permitted") return ["none"];
  if (state !== "none" && state !== "not-as-permitted") return ["demolish-temporary"];
  return [
    ...(canBeCured === false ? [] : (["rectify"] as const)),
    ...(canBeCured === true || canBeDemolished === false ? [] : (["demolish"] as const)),
    ...(canBeCured === true || canBeDemolished === true ? [] : (["confiscate"] as const)),
  ];
}

/** The bounds in whole fen, rounded to within them. */
function boundFine(
  trace: Recorder<IllegalStructureStep>,
  { constructionCostFen: costFen, id }: IllegalStructure,
  [kind, { leastRate, mostRate }, ref]: FoundFine,
): StructureFine {
  const isMandatory = leastRate !== null;
  if (costFen === undefined) return { isMandatory, leastFen: null, mostFen: null };
  const bound = (end: "least" | "most", rate: DecimalString): Fen => {
    const rounding = end === "least" ? "ceiling" : "floor";
    const value = applyRate(costFen, rate, rounding);
    trace.add({
      name: `illegal_structure.${kind}_fine_${end}`,
      about: id,
      op: "multiply",
      inputs: [
        { name: "constructionCostFen", value: costFen, unit: "fen" },
        { name: "rate", value: rate, unit: "1" },
        { name: "rounding", value: rounding, unit: "code" },
      ],
      output: { value, unit: "fen" },
      rules: [ref],
    });
    return value;
  };
  const leastFen = leastRate === null ? (0 as Fen) : bound("least", leastRate);
  return { isMandatory, leastFen, mostFen: bound("most", mostRate) };
}
