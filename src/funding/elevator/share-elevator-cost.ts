import type { Fen } from "../../kernel/brand.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Recorder, type Step, type StepInput, shiftTrace, startTrace } from "../../kernel/trace.ts";
import type { Context } from "../../policy/types.ts";
import { type FundingSource, fundingSources } from "../codes.ts";
import { shareAmongHouseholds } from "../household/share-among-households.ts";
import type { HouseholdStep } from "../household/steps.ts";
import type { HouseholdShares, SharingMethod } from "../household/types.ts";
import { linked, type Traced } from "../traced.ts";
import { checkElevatorInput } from "./check-input.ts";
import { type ElevatorRules, findSubsidy } from "./find-subsidy.ts";
import { elevatorIssue } from "./issues.ts";
import type { ElevatorStep } from "./steps.ts";
import type { ElevatorCostInput, ElevatorCostShares, ElevatorHouseholdShare, ElevatorSubsidyPaid } from "./types.ts";

type Trace = Recorder<ElevatorStep | HouseholdStep>;

/**
 * Shares the cost of an added lift: subsidy, other money, then each household. 加装电梯费用分担。
 *
 * The owners bear cost − subsidy − other money + compensation to low floors, and share it by the method given. A subsidy
 * is a fixed sum, a sum by floors, or a share of the cost rounded half up to the fen and held to its cap; it is never
 * above the cost, and split among levels by largest remainder. A building below the least floors, or completed after the
 * last year, has none, and an issue says so. A shaft prepared with the building, or pipes to be moved, change it where
 * the rule says so. An exempt household's share is carried by its bearer, up to the most given; the shares of the others
 * do not change. All sources together pay cost + compensation to the fen.
 *
 * Where no rule is in force, or its source leaves the amount open, the answer is refused: give a `subsidy` of your own,
 * or `"none"`. Rules that go by year are looked up by `year`, else on the date asked for. An old lift that is replaced has
 * rules of its own. A subsidy that adds to a more general one is paid after it, of what that leaves of the cost.
 *
 * @param input - Cost, floors, place, households and method; ids of compensation and exemptions are of households.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns Subsidy by source, the owners' share, and what each household pays and gets, with the steps that led there.
 *
 * @unit costFen, roundToFen: fen · floorCount: floors, in halves · areaM2: m²
 * @rule funding.elevator.subsidy
 * @rule funding.elevator.replacement_subsidy
 * @rule funding.household.elevator_table
 * @issue funding.elevator.floors_not_in_table — the rule gives no sum for so many floors
 * @issue funding.elevator.nothing_to_add_to — a subsidy is paid beside a more general one, and none is in force (warning)
 * @issue funding.elevator.limited_to_cost — the subsidy would be above the cost (information)
 * @issue funding.elevator.contributions_exceed_cost — other money comes to more than the subsidy leaves
 * @source SH-2019-ELEVATOR-SUBSIDY — 40 % of the works, at most 280,000 yuan
 *
 * @example
 * ```ts
 * import { shareElevatorCost } from "jiugai/funding";
 * import { civilDate } from "jiugai/kernel";
 * import { fenFromWanYuan } from "jiugai/money";
 * import { shanghai } from "jiugai/policies/cn";
 * const households = [2, 3, 4, 5, 6].map((floor) => ({ id: `${floor}`, floor, weight: floor - 1 }));
 * const lift = { costFen: fenFromWanYuan("73"), floorCount: 6, divisionCode: "310101", households, method: { kind: "by-weight" } } as const;
 * const shared = shareElevatorCost(lift, { packs: [shanghai], on: civilDate("2021-06-01") });
 * shared.ok && shared.value.subsidy?.amountFen; // => 28000000
 * shared.ok && shared.value.households.map((household) => household.paidFen); // => [3000000, 6000000, 9000000, 12000000, 15000000]
 * ```
 * @category Calculators
 */
export function shareElevatorCost(input: ElevatorCostInput, ctx: Context<ElevatorRules>): Outcome<ElevatorCostShares> {
  const faults = checkElevatorInput(input);
  if (hasIssues(faults)) return fail(faults);

  const trace = startTrace<ElevatorStep | HouseholdStep>();
  const { costFen, subsidy: choice } = input;
  const costStep = trace.add({
    name: "funding.elevator.cost",
    op: "given",
    inputs: [{ name: "cost", value: costFen, unit: "fen" }],
    output: { value: costFen, unit: "fen" },
  });
  const cost: Traced = { fen: costFen, step: costStep };
  const found = choice === "none" ? undefined : findSubsidy(trace, input, choice, cost, ctx);
  if (found !== undefined && !found.ok) return fail(found.issues, trace.steps);

  const contributed = sumAmounts(trace, "funding.elevator.contributions", listContributions(input));
  const inputs = [linked("cost", cost), ...(found === undefined ? [] : [linked("subsidy", found.amount)])];
  const beforeFen = costFen - (found?.amount.fen ?? 0);
  if (contributed.fen > beforeFen) {
    const surplusFen = contributed.fen - beforeFen;
    const params = { contributedFen: contributed.fen, remainingFen: beforeFen, surplusFen };
    const detail = { path: ["contributions"] };
    return fail([elevatorIssue("error", "funding.elevator.contributions_exceed_cost", params, detail)], trace.steps);
  }
  const remainingFen = beforeFen - contributed.fen;
  const remainingStep = trace.add({
    name: "funding.elevator.remaining_cost",
    op: "subtract",
    inputs: [...inputs, linked("contributions", contributed)],
    output: { value: remainingFen, unit: "fen" },
  });
  const compensation = sumAmounts(
    trace,
    "funding.elevator.compensation",
    (input.compensation ?? []).map(({ householdId, amountFen }) => ({
      name: householdId,
      value: amountFen,
      unit: "fen",
    })),
  );
  const ownersShareFen = (remainingFen + compensation.fen) as Fen;
  trace.add({
    name: "funding.elevator.owners_share",
    op: "sum",
    inputs: [linked("remaining", { fen: remainingFen, step: remainingStep }), linked("compensation", compensation)],
    output: { value: ownersShareFen, unit: "fen" },
  });
  const shared = shareOwners(trace, input, ownersShareFen, ctx);
  if (!shared.ok) return fail(shared.issues, trace.steps);

  const sharing = shared.value;
  const households = listHouseholds(trace, input, sharing);
  const bySource = sumSources(trace, input, found?.paid ?? null, sharing, households);
  const totalFen = (costFen + compensation.fen) as Fen;
  const value: ElevatorCostShares = {
    costFen,
    subsidy: found?.paid ?? null,
    contributedFen: contributed.fen as Fen,
    compensationFen: compensation.fen as Fen,
    ownersShareFen,
    totalFen,
    bySource,
    households,
    sharing,
  };
  return succeed(value, [...(found?.issues ?? []), ...shared.issues], trace.steps);
}

function listContributions({ contributions = [] }: ElevatorCostInput): readonly StepInput[] {
  return contributions.map(({ source, amountFen }) => ({ name: source, value: amountFen, unit: "fen" }));
}

function sumAmounts(trace: Trace, name: ElevatorStep, inputs: readonly StepInput[], about?: string): Traced {
  const fen = inputs.reduce((sum, { value }) => sum + (value as number), 0);
  return { fen, step: trace.add({ name, about, op: "sum", inputs, output: { value: fen, unit: "fen" } }) };
}

/** Hands the owners' share to the sharing among households, and takes its steps in. */
function shareOwners(
  trace: Trace,
  { households, method, divisionCode, roundToFen, entry }: ElevatorCostInput,
  amountFen: Fen,
  ctx: Context<ElevatorRules>,
): Outcome<HouseholdShares> {
  const grain = roundToFen === undefined ? {} : { roundToFen };
  const input = { amountFen, ...grain, divisionCode, households, method: withEntry(method, entry) };
  const shared = shareAmongHouseholds(input, ctx);
  for (const step of shiftTrace(shared.trace, trace.steps.length) as readonly (Step & { name: HouseholdStep })[]) {
    trace.add({ ...step, about: step.about ?? undefined });
  }
  return shared;
}

function withEntry(method: SharingMethod, entry: ElevatorCostInput["entry"]): SharingMethod {
  if (method.kind !== "floor-percent" || entry === undefined) return method;
  return { entry, ...method };
}

function listHouseholds(
  trace: Trace,
  { compensation = [], exemptions = [] }: ElevatorCostInput,
  { shares }: HouseholdShares,
): readonly ElevatorHouseholdShare[] {
  const compensated = new Map(compensation.map(({ householdId, amountFen }) => [householdId, amountFen]));
  const exempted = new Map(exemptions.map((exemption) => [exemption.householdId, exemption]));
  return shares.map(({ id, shareFen }) => {
    const exemption = exempted.get(id);
    const compensationFen = compensated.get(id) ?? (0 as Fen);
    if (exemption === undefined) return { id, shareFen, exemptFen: 0 as Fen, paidFen: shareFen, compensationFen };
    const share: StepInput = { name: "share", value: shareFen, unit: "fen" };
    const { mostFen } = exemption;
    const exemptFen = mostFen === undefined || mostFen > shareFen ? shareFen : mostFen;
    const paidFen = (shareFen - exemptFen) as Fen;
    const step = trace.add({
      name: "funding.elevator.exempt_share",
      about: `${id}:${exemption.bearer}`,
      op: "min",
      inputs: mostFen === undefined ? [share] : [share, { name: "most", value: mostFen, unit: "fen" }],
      output: { value: exemptFen, unit: "fen" },
    });
    trace.add({
      name: "funding.elevator.own_payment",
      about: id,
      op: "subtract",
      inputs: [share, linked("exempt", { fen: exemptFen, step })],
      output: { value: paidFen, unit: "fen" },
    });
    return { id, shareFen, exemptFen, paidFen, compensationFen };
  });
}

/** Gathers who pays what; together it is the cost and the compensation. */
function sumSources(
  trace: Trace,
  { contributions = [], exemptions = [] }: ElevatorCostInput,
  subsidy: ElevatorSubsidyPaid | null,
  { sellerFen }: HouseholdShares,
  households: readonly ElevatorHouseholdShare[],
): ElevatorCostShares["bySource"] {
  const payments: { readonly source: FundingSource; readonly name: string; readonly amountFen: number }[] = [
    ...(subsidy?.bySource ?? []).map((part) => ({ ...part, name: "subsidy" })),
    ...contributions.map((part) => ({ ...part, name: "contribution" })),
    ...exemptions.map(({ householdId, bearer }) => {
      const amountFen = households.find(({ id }) => id === householdId)?.exemptFen ?? 0;
      return { source: bearer, name: householdId, amountFen };
    }),
    { source: "former-owner-unit", name: "seller", amountFen: sellerFen },
    {
      source: "residents",
      name: "households",
      amountFen: households.reduce((sum, { paidFen }) => sum + paidFen, 0),
    },
  ];
  const totals = fundingSources.flatMap((source) => {
    const own = payments.filter((payment) => payment.source === source && payment.amountFen > 0);
    if (own.length === 0) return [];
    const inputs = own.map(({ name, amountFen }): StepInput => ({ name, value: amountFen, unit: "fen" }));
    return [{ source, ...sumAmounts(trace, "funding.elevator.source_total", inputs, source) }];
  });
  sumAmounts(
    trace,
    "funding.elevator.total",
    totals.map(({ source, ...total }) => linked(source, total)),
  );
  return totals.map(({ source, fen }) => ({ source, amountFen: fen as Fen }));
}
