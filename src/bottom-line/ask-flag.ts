import { type Finding, met, notMet } from "../kernel/finding.ts";
import type { Issue } from "../kernel/issue.ts";
import { type Asking, detailOf, factNotGiven, record } from "./checking.ts";
import { bottomLineIssue } from "./issues.ts";
import type { BottomLineFact } from "./types.ts";

/** Answers a line that is one yes or no. @internal */
export function askFlag(
  at: Asking<unknown>,
  fact: BottomLineFact,
  stated: boolean | undefined,
  required = true,
): Finding {
  if (stated === undefined) return factNotGiven(at, fact);
  const holds = stated === required;
  record(
    at,
    { name: fact, value: stated, unit: "boolean" },
    "=",
    { name: "required", value: required, unit: "boolean" },
    holds,
  );
  return holds ? met : lineNotMet(at, fact);
}

/** Answers a line that lets nothing of a kind be: each that is, is a reason. @internal */
export function askNone(at: Asking<unknown>, name: string, found: readonly Issue[]): Finding {
  const count = found.length;
  record(at, { name, value: count, unit: "count" }, "<=", { name: "most", value: 0, unit: "count" }, count === 0);
  return count === 0 ? met : { verdict: "not-met", reasons: found, missing: [] };
}

/** What the line asks for is not so. @internal */
export function lineNotMet(at: Asking<unknown>, fact: BottomLineFact): Finding {
  return notMet(bottomLineIssue(at.severity, "bottom_line.not_met", { line: at.line }, detailOf(at, fact)));
}
