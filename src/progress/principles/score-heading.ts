import type { ExactFraction } from "../../funding/allocation/types.ts";
import { add, type Fraction, invert, multiply, nought, read, write } from "../../funding/performance/fraction.ts";
import type { DecimalString } from "../../kernel/brand.ts";
import type { StepInput } from "../../kernel/trace.ts";
import type { Aspect, Principle, PrincipleText } from "./codes.ts";
import { findEvidence, type Scoring } from "./find-evidence.ts";
import type { PrincipleCriterion } from "./rules.ts";
import type { PrinciplesStep } from "./steps.ts";
import type { CriterionFinding, HeadingScore } from "./types.ts";

/** Scores one principle or aspect: the weights of what is met over all weights. @internal */
export function scoreHeading<Heading extends Principle | Aspect>(
  at: Scoring,
  heading: Heading,
  text: PrincipleText,
  criteria: readonly PrincipleCriterion[],
): HeadingScore<Heading> {
  const found = criteria.map((criterion) => findCriterion(at, criterion));
  const findings = found.map(({ finding }) => finding);
  const whole = sum(at, heading, "progress.principles.whole", found);
  if (whole.value.num === 0n) return { heading, text, score: null, lowest: null, highest: null, criteria: findings };
  const per: StepInput = { name: "perWhole", value: write(invert(whole.value)), unit: "weight" };
  const share = (name: PrinciplesStep, part: Summed): ExactFraction => {
    const value = multiply(part.value, invert(whole.value));
    at.trace.add({
      name,
      about: heading,
      op: "multiply",
      inputs: [{ name: "part", value: write(part.value), unit: "weight", step: part.step }, per],
      output: { value: write(value), unit: "weight" },
    });
    return { num: String(value.num), den: String(value.den) };
  };
  const met = found.filter(({ finding }) => finding.verdict === "met");
  const open = found.filter(({ finding }) => finding.verdict !== "not-met");
  const least = sum(at, heading, "progress.principles.met", met);
  if (met.length === open.length) {
    const score = share("progress.principles.score", least);
    return { heading, text, score, lowest: score, highest: score, criteria: findings };
  }
  const most = sum(at, heading, "progress.principles.met_or_unknown", open);
  return {
    heading,
    text,
    score: null,
    lowest: share("progress.principles.lowest", least),
    highest: share("progress.principles.highest", most),
    criteria: findings,
  };
}

interface Weighed {
  readonly finding: CriterionFinding;
  readonly weight: DecimalString;
  readonly step: number;
}

interface Summed {
  readonly value: Fraction;
  readonly step: number;
}

function findCriterion(at: Scoring, criterion: PrincipleCriterion): Weighed {
  const { basis, cite, id } = criterion;
  const own = Object.hasOwn(at.input.weights ?? {}, id) ? at.input.weights?.[id] : undefined;
  const weight = own ?? criterion.weight;
  const step = at.trace.add({
    name: "progress.principles.weight",
    about: id,
    op: own === undefined ? "rule" : "given",
    inputs: [{ name: "weight", value: weight, unit: "weight" }],
    output: { value: weight, unit: "weight" },
    rules: own === undefined ? [at.ref] : [],
  });
  const finding = { id, basis, weight, isOwnWeight: own !== undefined, ...findEvidence(at, criterion), cite };
  return { finding, weight, step };
}

function sum({ trace }: Scoring, about: string, name: PrinciplesStep, parts: readonly Weighed[]): Summed {
  const value = parts.reduce((total, { weight }) => add(total, read(weight)), nought);
  const step = trace.add({
    name,
    about,
    op: "sum",
    inputs: parts.map(({ finding, step, weight }) => ({ name: finding.id, value: weight, unit: "weight", step })),
    output: { value: write(value), unit: "weight" },
  });
  return { value, step };
}
