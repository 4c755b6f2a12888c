import { type Finding, joinFindings, met, notMet } from "../kernel/finding.ts";
import type { Issue } from "../kernel/issue.ts";
import type { StepInput } from "../kernel/trace.ts";
import { askNone } from "./ask-flag.ts";
import { type Asking, detailOf, factNotGiven, record } from "./checking.ts";
import type { ServingUtility } from "./codes.ts";
import { bottomLineIssue } from "./issues.ts";
import type { BottomLineFact } from "./types.ts";

/** Answers whether the annual plan is within what the place can raise and organise; the limit itself is within. @internal */
export function askCapacity(at: Asking<true>): Finding {
  const { annualPlan: plan = {}, capacity = {} } = at.facts;
  const detail = { path: ["annualPlan"], rules: [at.ref] };
  return joinFindings([
    askWithin(at, "investmentFen", "fen", plan.investmentFen, capacity.investmentFen, (planFen, capacityFen) =>
      bottomLineIssue(
        at.severity,
        "bottom_line.above_funds",
        { planFen, capacityFen, excessFen: planFen - capacityFen },
        detail,
      ),
    ),
    askWithin(at, "communityCount", "count", plan.communityCount, capacity.communityCount, (planCount, capacityCount) =>
      bottomLineIssue(
        at.severity,
        "bottom_line.above_organising",
        { planCount, capacityCount, excessCount: planCount - capacityCount },
        detail,
      ),
    ),
  ]);
}

function askWithin(
  at: Asking<true>,
  name: "investmentFen" | "communityCount",
  unit: StepInput["unit"],
  planned: number | undefined,
  most: number | undefined,
  say: (planned: number, most: number) => Issue,
): Finding {
  if (planned === undefined || most === undefined) {
    return joinFindings([
      planned === undefined ? factNotGiven(at, `annualPlan.${name}`) : met,
      most === undefined ? factNotGiven(at, `capacity.${name}`) : met,
    ]);
  }
  const holds = planned <= most;
  record(
    at,
    { name: `annualPlan.${name}`, value: planned, unit },
    "<=",
    { name: `capacity.${name}`, value: most, unit },
    holds,
  );
  return holds ? met : notMet(say(planned, most));
}

/** Answers, for each utility that serves the community, whether its own plan puts the community first. @internal */
export function askUtilities(at: Asking<readonly ServingUtility[]>): Finding {
  const { utilities = {} } = at.facts;
  return joinFindings(
    at.value.map((utility) => {
      const fact: BottomLineFact = `utilities.${utility}`;
      const alignment = utilities[utility];
      if (alignment === undefined) return factNotGiven(at, fact);
      if (alignment === "none") return met;
      const holds = alignment === "aligned";
      record(
        at,
        { name: fact, value: alignment, unit: "code" },
        "=",
        { name: "required", value: "aligned", unit: "code" },
        holds,
      );
      if (holds) return met;
      return notMet(bottomLineIssue(at.severity, "bottom_line.utility_not_aligned", { utility }, detailOf(at, fact)));
    }),
  );
}

/** Answers whether a measure of the plan cures each hazard that the survey found. @internal */
export function askHazards(at: Asking<true>): Finding {
  const { planned } = at;
  const { hazards } = at.facts;
  if (hazards === undefined) return factNotGiven(at, "hazards");
  if (hazards.length === 0) return askNone(at, "uncured", []);
  if (planned === null) return factNotGiven(at, "measures");
  const open = hazards.flatMap(({ id, item }, index) =>
    planned.has(item)
      ? []
      : [
          bottomLineIssue(
            at.severity,
            "bottom_line.hazard_not_cured",
            { hazardId: id, item },
            { path: ["hazards", index], rules: [at.ref] },
          ),
        ],
  );
  return askNone(at, "uncured", open);
}
