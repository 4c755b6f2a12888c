import type { Fen } from "../../kernel/brand.ts";
import type { Recorder, StepInput } from "../../kernel/trace.ts";
import { linked, type Traced } from "../traced.ts";
import { recordCoverage, type Writing } from "./coverage-figure.ts";
import { type RecordedSchedule, sumUp } from "./record-schedule.ts";
import type { BondStep } from "./steps.ts";
import type { CoverageYear, ProjectYear } from "./types.ts";

/** Coverage year by year. @internal */
export interface YearsCovered {
  readonly byYear: readonly CoverageYear[];
  readonly breakEvenYear: number | null;
  readonly shortYears: readonly number[];
}

/** A loan with its schedule. @internal */
export interface ScheduledLoan extends RecordedSchedule {
  readonly id: string;
}

/** What falls due in one year. */
interface Due {
  principalFen: number;
  interestFen: number;
  readonly payments: StepInput[];
}

/** Sets income against debt service from the first year of either to the last of both. @internal */
export function coverYears(
  trace: Recorder<BondStep>,
  years: readonly ProjectYear[],
  loans: readonly ScheduledLoan[],
  writing: Writing,
): YearsCovered {
  const dueIn = gatherDue(loans);
  const earnedIn = new Map(years.map((year) => [year.year, year]));
  const named = [...dueIn.keys(), ...earnedIn.keys()];
  const byYear: CoverageYear[] = [];
  let sums: { readonly net: Traced; readonly service: Traced } | undefined;
  for (let year = Math.min(...named); year <= Math.max(...named); year++) {
    const { incomeFen, costFen } = earnedIn.get(year) ?? { incomeFen: 0 as Fen, costFen: 0 as Fen };
    const { principalFen, interestFen, payments } = dueIn.get(year) ?? {
      principalFen: 0,
      interestFen: 0,
      payments: [],
    };
    const about = String(year);
    const net = netOf(trace, incomeFen, costFen, about);
    const service = sumUp(trace, "funding.bond.year_service", about, payments);
    const coverage = service.fen === 0 ? null : recordCoverage(trace, net, service, writing, about).figure;
    const so = (name: BondStep, before: Traced | undefined, now: Traced): Traced =>
      sumUp(trace, name, about, [...(before === undefined ? [] : [linked("before", before)]), linked("year", now)]);
    sums = {
      net: so("funding.bond.cumulative_net", sums?.net, net),
      service: so("funding.bond.cumulative_service", sums?.service, service),
    };
    trace.add({
      name: "funding.bond.is_recovered",
      about,
      op: "compare",
      inputs: [
        linked("net", sums.net),
        linked("service", sums.service),
        { name: "comparator", value: ">=", unit: "code" },
      ],
      output: { value: sums.net.fen >= sums.service.fen, unit: "boolean" },
    });
    byYear.push({
      year,
      incomeFen,
      costFen,
      netDifferenceFen: net.fen as Fen,
      principalFen: principalFen as Fen,
      interestFen: interestFen as Fen,
      debtServiceFen: service.fen as Fen,
      coverage,
      cumulativeNetDifferenceFen: sums.net.fen as Fen,
      cumulativeDebtServiceFen: sums.service.fen as Fen,
    });
  }
  return { byYear, breakEvenYear: breakEven(byYear), shortYears: byYear.filter(isShort).map(({ year }) => year) };
}

function gatherDue(loans: readonly ScheduledLoan[]): ReadonlyMap<number, Due> {
  const dueIn = new Map<number, Due>();
  for (const { id, schedule, paymentSteps } of loans) {
    schedule.payments.forEach(({ year, principalFen, interestFen, paymentFen, period }, index) => {
      const due = dueIn.get(year as number) ?? { principalFen: 0, interestFen: 0, payments: [] };
      dueIn.set(year as number, due);
      due.principalFen += principalFen;
      due.interestFen += interestFen;
      due.payments.push(linked(`${id}:${period}`, { fen: paymentFen, step: paymentSteps[index] as number }));
    });
  }
  return dueIn;
}

function netOf(trace: Recorder<BondStep>, incomeFen: Fen, costFen: Fen, about: string): Traced {
  const fen = incomeFen - costFen;
  const step = trace.add({
    name: "funding.bond.net_income",
    about,
    op: "subtract",
    inputs: [
      { name: "income", value: incomeFen, unit: "fen" },
      { name: "cost", value: costFen, unit: "fen" },
    ],
    output: { value: fen, unit: "fen" },
  });
  return { fen, step };
}

/** Before anything is due, nothing is recovered: a year of building without income and interest does not count. */
function breakEven(byYear: readonly CoverageYear[]): number | null {
  return byYear.find((row) => row.cumulativeDebtServiceFen > 0 && !isShort(row))?.year ?? null;
}

function isShort({ cumulativeNetDifferenceFen, cumulativeDebtServiceFen }: CoverageYear): boolean {
  return cumulativeNetDifferenceFen < cumulativeDebtServiceFen;
}
