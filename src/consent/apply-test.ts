import type { Issue, RuleRef } from "../kernel/issue.ts";
import type { Recorder, StepInput, StepUnit, StepValue } from "../kernel/trace.ts";
import { consentIssue } from "./issues.ts";
import type { VoteTest } from "./rules.ts";
import type { ConsentStep } from "./steps.ts";
import { type Measure, measures, type Sum } from "./sum-choices.ts";
import type { ConsentGap } from "./types.ts";

/** What is held against what: a part, a whole, and whose the whole is. @internal */
export interface Held {
  readonly about: "participation" | "approval";
  readonly part: Sum;
  readonly whole: Sum;
  readonly of: "all" | "participants";
}

/**
 * Holds a part against a share of the whole, by area and by heads: records the steps, adds a reason for each measure
 * that is not enough, and gives what is short.
 * @internal
 */
export function applyTest(
  trace: Recorder<ConsentStep>,
  reasons: Issue[],
  { about, part, whole, of }: Held,
  { share, bound }: VoteTest,
  rules: readonly RuleRef[],
): ConsentGap {
  // A share of nobody is no share, nor is one of no area: the least that would do is one owner with any area.
  if (whole.heads.count === 0) return { heads: 1, areaM2: 0.01 };
  const record = (
    name: ConsentStep,
    op: "rule" | "multiply" | "compare",
    inputs: readonly StepInput[],
    value: StepValue,
    unit: StepUnit,
  ): StepInput => ({
    name,
    value,
    unit,
    step: trace.add({ name, about, op, inputs, output: { value, unit }, rules }),
  });
  const asked = record("consent.required_share", "rule", [{ name: "share", value: share, unit: "1" }], share, "1");
  const apply = (measure: Measure): number => {
    const { unit, scale } = measures[measure];
    const inputOf = (name: string, { count, step }: Sum[Measure]): StepInput => ({
      name,
      value: count / scale,
      unit,
      step,
    });
    const { count } = part[measure];
    const all = whole[measure].count;
    const needed = record(
      `consent.required_${measure}`,
      "multiply",
      [inputOf("whole", whole[measure]), asked],
      { num: all * share.num, den: share.den * scale },
      unit,
    );
    // The least part that passes: ⌈whole × share⌉ where the share itself is enough, ⌊whole × share⌋ + 1 where it is not.
    const least =
      all === 0
        ? 1
        : Number((BigInt(all) * BigInt(share.num) - (bound === "reach" ? 1n : 0n)) / BigInt(share.den) + 1n);
    const short = Math.max(0, least - count) / scale;
    // Against no area, 0 would reach 0.
    const comparator = bound === "reach" && all > 0 ? ">=" : ">";
    record(
      `consent.is_enough_${measure}`,
      "compare",
      [inputOf("part", part[measure]), needed, { name: "comparator", value: comparator, unit: "code" }],
      short === 0,
      "boolean",
    );
    if (short > 0) {
      const asked = { of, shareNum: share.num, shareDen: share.den, bound };
      const params =
        measure === "area"
          ? { ...asked, partM2: count / scale, wholeM2: all / scale, shortM2: short }
          : { ...asked, partCount: count, wholeCount: all, shortCount: short };
      reasons.push(consentIssue("error", `consent.${about}_${measure}_not_met`, params, { rules }));
    }
    return short;
  };
  const areaM2 = apply("area");
  return { heads: apply("heads"), areaM2 };
}
