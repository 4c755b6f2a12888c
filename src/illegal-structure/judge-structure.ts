import type { CivilDate } from "../kernel/brand.ts";
import type { Issue, IssuePath, RuleRef } from "../kernel/issue.ts";
import type { Recorder } from "../kernel/trace.ts";
import type { RuleReader } from "../policy/rule-reader.ts";
import type { HandlingPath, StructureOrderKind } from "./codes.ts";
import { enforceOrders } from "./enforce-orders.ts";
import { followOrders, type StandingOrder } from "./follow-orders.ts";
import { illegalStructureIssue } from "./issues.ts";
import { type FoundOptions, listOptions } from "./list-options.ts";
import type { IllegalStructureRules } from "./rules.ts";
import type { IllegalStructureStep } from "./steps.ts";
import { settledStates, tellState } from "./tell-state.ts";
import type { IllegalStructure, IllegalStructureAssessment, IllegalStructureFact } from "./types.ts";

/** What judging structures shares. @internal */
export interface Judging {
  readonly on: CivilDate;
  readonly reader: RuleReader<IllegalStructureRules>;
  readonly trace: Recorder<IllegalStructureStep>;
}

/** A judged structure, and the warnings that go with it. @internal */
export interface Judged {
  readonly assessment: IllegalStructureAssessment;
  readonly issues: readonly Issue[];
}

/** The order that each way of handling asks for. */
const orderOf: Readonly<Record<HandlingPath, StructureOrderKind | null>> = {
  none: null,
  rectify: "rectify",
  demolish: "demolish",
  confiscate: "confiscate",
  "demolish-temporary": "demolish",
};

/** Judges one structure, found at `place` in the input. @internal */
export function judgeStructure(
  { on, reader, trace }: Judging,
  structure: IllegalStructure,
  place: IssuePath = [],
): Judged {
  const found = listOptions(trace, structure, reader);
  const standing = followOrders(trace, structure, on, found.rules);
  const { facts, state } = tellState(structure, standing, on);
  const isSettled = settledStates.includes(state);
  const enforcing = enforceOrders(reader, structure, standing, isSettled);
  const { options } = found;
  const path = options.length === 1 ? (options[0]?.path ?? null) : null;
  const about = {
    id: structure.id,
    state,
    path,
    options,
    orders: standing.map(({ status }) => status),
    enforcement: enforcing.enforcement,
    rules: [...found.rules, ...enforcing.rules],
  };
  const issues = offPath(standing, path, found.rules, place);
  if (isSettled) return { assessment: { ...about, verdict: "met", reasons: [], missing: [] }, issues };
  const isOpen = state === "unknown" || options.length === 0 || options.some((option) => option.path === "none");
  const asked = [...new Set([...facts, ...found.facts])];
  const absent = [...found.absent, ...enforcing.absent];
  const assessment: IllegalStructureAssessment = {
    ...about,
    // An order that is not carried out in time is a breach, whatever else is not known.
    verdict: state === "overdue" || !isOpen ? "not-met" : "unknown",
    reasons: [
      ...overdue(standing, place),
      ...toBeHandled(found, place),
      ...absent.flatMap(({ reasons }) => reasons),
      ...asked.map((fact) => factNotGiven(fact, standing, place)),
    ],
    missing: [...asked, ...absent.flatMap(({ missing }) => missing)],
  };
  return { assessment, issues };
}

function overdue(standing: readonly StandingOrder[], place: IssuePath): readonly Issue[] {
  return standing.flatMap(({ index, status: { dueOn, kind: order, lateDays, rules } }) =>
    lateDays === null || dueOn === null
      ? []
      : [
          illegalStructureIssue(
            "error",
            "illegal_structure.order_overdue",
            { order, dueOn, lateDays },
            { path: [...place, "orders", index], rules },
          ),
        ],
  );
}

function toBeHandled({ options, rules }: FoundOptions, place: IssuePath): readonly Issue[] {
  const paths = options.map((option) => option.path);
  if (paths.length === 0) return [];
  return [illegalStructureIssue("warning", "illegal_structure.to_be_handled", { paths }, { path: place, rules })];
}

/** A fact that is not given; one of an order is found at that order. */
function factNotGiven(fact: IllegalStructureFact, standing: readonly StandingOrder[], place: IssuePath): Issue {
  const order = standing.find(({ facts }) => facts.includes(fact));
  const path = order === undefined ? [fact] : ["orders", order.index, fact.slice("orders.".length)];
  return illegalStructureIssue("warning", "illegal_structure.fact_not_given", { fact }, { path: [...place, ...path] });
}

/** The last order that is none to stop should be the one that the facts call for. */
function offPath(
  standing: readonly StandingOrder[],
  path: HandlingPath | null,
  rules: readonly RuleRef[],
  place: IssuePath,
): readonly Issue[] {
  return standing.flatMap(({ index, status: { kind: order } }) =>
    path === null || (order === "stop" ? path !== "none" : orderOf[path] === order)
      ? []
      : [
          illegalStructureIssue(
            "warning",
            "illegal_structure.order_off_path",
            { order, path },
            { path: [...place, "orders", index, "kind"], rules },
          ),
        ],
  );
}
