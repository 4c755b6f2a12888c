import type { Recorder } from "../../kernel/trace.ts";
import type { IndicatorFact } from "./codes.ts";
import { compare, type Fraction, invert, multiply, nought, read, subtract, write } from "./fraction.ts";
import type { PerformanceStep } from "./steps.ts";
import { givenInput, pointsInput, recordPoints, type TracedPoints } from "./traced-points.ts";
import type { DeductIndicator, PerformanceIndicator, RatioIndicator } from "./types.ts";

type PerformanceTrace = Recorder<PerformanceStep>;

/** Points of an indicator of which every value is given. @internal */
export function scoreIndicator(
  trace: PerformanceTrace,
  indicator: PerformanceIndicator,
  full: TracedPoints,
): TracedPoints {
  switch (indicator.kind) {
    case "direct": {
      const mark = read(indicator.mark as string);
      const inputs = [givenInput("mark", write(mark))];
      const given = recordPoints(trace, "funding.performance.mark", indicator.id, "given", inputs, mark);
      return toPoints(trace, indicator, given, full);
    }
    case "ratio":
      return scoreCompletion(trace, indicator, full);
    case "yes-no": {
      const inputs = [
        { name: "when", value: indicator.isMet as boolean, unit: "boolean" },
        pointsInput("then", full),
        givenInput("else", "0"),
      ] as const;
      const value = indicator.isMet === true ? full.value : nought;
      return recordPoints(trace, "funding.performance.met_or_not", indicator.id, "select", inputs, value);
    }
    case "deduct":
      return scoreDeduction(trace, indicator, full);
  }
}

/** The value that an indicator is still to be given, or `null`. @internal */
export function missingFact(indicator: PerformanceIndicator): IndicatorFact | null {
  switch (indicator.kind) {
    case "direct":
      return indicator.mark === undefined ? "mark" : null;
    case "ratio":
      return indicator.actual === undefined ? "actual" : null;
    case "yes-no":
      return indicator.isMet === undefined ? "isMet" : null;
    case "deduct":
      return indicator.eventCount === undefined ? "eventCount" : null;
  }
}

function scoreCompletion(trace: PerformanceTrace, indicator: RatioIndicator, full: TracedPoints): TracedPoints {
  const { actual, id, target } = indicator;
  const perTarget = invert(read(target));
  const ratio = multiply(read(actual as string), perTarget);
  const inputs = [givenInput("actual", actual as string), givenInput("perTarget", write(perTarget))];
  const completion = recordPoints(trace, "funding.performance.completion", id, "multiply", inputs, ratio);
  const one = read("1");
  const capped = recordPoints(
    trace,
    "funding.performance.completion_capped",
    id,
    "min",
    [pointsInput("completion", completion), givenInput("most", "1")],
    compare(ratio, one) > 0 ? one : ratio,
  );
  return convert(trace, id, [capped, full]);
}

function scoreDeduction(trace: PerformanceTrace, indicator: DeductIndicator, full: TracedPoints): TracedPoints {
  const { eventCount, id, perEvent } = indicator;
  const fullMark = indicator.fullMark ?? write(full.value);
  const most = read(fullMark);
  const deducted = multiply(read(perEvent), { num: BigInt(eventCount as number), den: 1n });
  const counted = { name: "events", value: eventCount as number, unit: "count" } as const;
  const inputs = [givenInput("perEvent", perEvent), counted];
  const all = recordPoints(trace, "funding.performance.deduction", id, "multiply", inputs, deducted);
  const capped = recordPoints(
    trace,
    "funding.performance.deduction_capped",
    id,
    "min",
    [pointsInput("deduction", all), givenInput("fullMark", write(most))],
    compare(deducted, most) > 0 ? most : deducted,
  );
  const left = recordPoints(
    trace,
    "funding.performance.after_deduction",
    id,
    "subtract",
    [givenInput("fullMark", fullMark), pointsInput("deduction", capped)],
    subtract(most, capped.value),
  );
  return toPoints(trace, indicator, left, full);
}

/** From the indicator's own scale to points of 100; on the same scale the mark is the points. */
function toPoints(
  trace: PerformanceTrace,
  { fullMark, id }: PerformanceIndicator,
  mark: TracedPoints,
  full: TracedPoints,
): TracedPoints {
  if (fullMark === undefined || compare(read(fullMark), full.value) === 0) return mark;
  return convert(trace, id, [mark, full], invert(read(fullMark)));
}

function convert(
  trace: PerformanceTrace,
  id: string,
  [part, full]: readonly [TracedPoints, TracedPoints],
  perMark?: Fraction,
): TracedPoints {
  const value = multiply(part.value, full.value);
  const inputs = [pointsInput("part", part), pointsInput("full", full)];
  if (perMark === undefined) return recordPoints(trace, "funding.performance.points", id, "multiply", inputs, value);
  const scaled = [...inputs, givenInput("perMark", write(perMark))];
  return recordPoints(trace, "funding.performance.points", id, "multiply", scaled, multiply(value, perMark));
}
