import type { Fen } from "../../kernel/brand.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type StepInput, startTrace } from "../../kernel/trace.ts";
import type { Context } from "../../policy/types.ts";
import { shareByDecree165 } from "./by-decree-165.ts";
import { shareByGivenFloors } from "./by-floor.ts";
import { shareByFloorPercent } from "./by-floor-percent.ts";
import { type HouseholdRules, shareByFloorRule } from "./by-floor-rule.ts";
import { shareByArea, shareByWeight, shareEqually } from "./by-weight.ts";
import { checkInput } from "./check-input.ts";
import { type Floor, groupByFloor, summariseFloors } from "./floors.ts";
import { isRefused, mostTracedHouseholds, type Sharing, type Split, type SplitOrIssues } from "./sharing.ts";
import type { HouseholdStep } from "./steps.ts";
import type { FloorShares, HouseholdShares, HouseholdSharesInput } from "./types.ts";

/**
 * Shares a sum among households, by the method that the owners or the place have chosen. 居民出资分户分摊。
 *
 * Every split is a largest remainder: exact quotas cut to whole grains, the grains left over one each to the largest
 * remainders, ties to the earlier household; a weight of 0 pays 0. `roundToFen` is the grain (100 for whole yuan, 1 when
 * left out). What is less than a grain goes with the last grain given out and is named in `rest`; a grain above the sum
 * is allowed, and the sum then goes undivided to the largest weight. The shares, with the part of the seller, always add
 * up to `amountFen`.
 *
 * `by-floor` with the basis `household` is one split by coefficient (× area); with the basis `floor`, and in
 * `floor-percent`, the floors share first and then the flats of each: both levels add up exactly, and by design the
 * result differs from that of one split. A floor without a coefficient is refused, never taken as 0; percents that do
 * not add to exactly 100 are refused with their sum, so that a floor they do not name bears nothing. `by-floor-rule` takes the table that the packs
 * give for `divisionCode`, which may be left out only where a single pack has one. A table published as ranges chooses no
 * percent; `floor-percent` is held against it, and what lies outside is a warning.
 *
 * For millions of splits without trace or issues there is `apportionInto` in `jiugai/money`.
 *
 * @param input - Amount, households with unique ids and the facts that the method needs, and the method.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns One share per household, in the order given; sums by floor where every household names its floor.
 *
 * @unit amountFen, roundToFen: fen · areaM2: m² · coefficients: 1 · percents: %
 * @rule funding.household.elevator_table
 * @rule funding.household.maintenance_fund_sharing
 * @issue funding.no_positive_weight — every weight is 0
 * @issue funding.floor_not_in_table — a household lives on a floor without a coefficient
 * @issue funding.percent_sum_not_100 — the percents of the floors do not add up to 100
 * @issue funding.percent_outside_guidance — a percent lies outside the published range (warning)
 * @source SMF-165 — 第二十条、第二十一条
 *
 * @example
 * ```ts
 * import { shareAmongHouseholds } from "jiugai/funding";
 * import { civilDate, squareMetres } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * import { guangzhou } from "jiugai/policies/cn";
 * const areaM2 = squareMetres(60);
 * const shared = shareAmongHouseholds(
 *   {
 *     amountFen: fenFromYuan("100"),
 *     divisionCode: "440106",
 *     households: [{ id: "1-1", floor: 1, areaM2 }, { id: "3-1", floor: 3, areaM2 }, { id: "4-1", floor: 4, areaM2 }],
 *     method: { kind: "by-floor-rule" },
 *   },
 *   { packs: [guangzhou], on: civilDate("2024-06-01"), include: ["undated"] },
 * );
 * shared.ok && shared.value.shares.map((share) => share.shareFen); // => [0, 4762, 5238]
 * ```
 * @category Calculators
 */
export function shareAmongHouseholds(
  input: HouseholdSharesInput,
  ctx: Context<HouseholdRules>,
): Outcome<HouseholdShares> {
  const faults = checkInput(input);
  if (hasIssues(faults)) return fail(faults);

  const { amountFen, households } = input;
  const trace = startTrace<HouseholdStep>();
  const amountStep = trace.add({
    name: "funding.household.amount",
    op: "given",
    inputs: [{ name: "amount", value: amountFen, unit: "fen" }],
    output: { value: amountFen, unit: "fen" },
  });
  const sharing: Sharing = { amountFen, grainFen: input.roundToFen ?? 1, households, trace, amountStep };
  const split = shareBy(sharing, input, ctx);
  if (isRefused(split)) return fail(split, trace.steps);

  const floors = groupByFloor(households);
  const byFloor = summariseFloors(floors, split.shares);
  if (byFloor.length > 0 && households.length <= mostTracedHouseholds) traceTotals(sharing, split, floors, byFloor);
  const value: HouseholdShares = {
    amountFen,
    shares: households.map(({ id }, index) => ({ id, shareFen: split.shares[index] as Fen })),
    sellerFen: (split.sellerFen ?? 0) as Fen,
    byFloor,
    rest: restOf(sharing, split),
  };
  return succeed(value, split.issues ?? [], trace.steps);
}

function shareBy(
  sharing: Sharing,
  { method, divisionCode }: HouseholdSharesInput,
  ctx: Context<HouseholdRules>,
): SplitOrIssues {
  switch (method.kind) {
    case "equal":
      return shareEqually(sharing);
    case "by-area":
      return shareByArea(sharing);
    case "by-weight":
      return shareByWeight(sharing);
    case "by-floor":
      return shareByGivenFloors(sharing, method);
    case "by-floor-rule":
      return shareByFloorRule(sharing, ctx, divisionCode);
    case "decree-165":
      return shareByDecree165(sharing, method, ctx, divisionCode);
    case "floor-percent":
      return shareByFloorPercent(sharing, method, ctx, divisionCode);
  }
}

/** Closes the trace: the shares of each floor, then all of them, come back to the sum. */
function traceTotals(
  { amountFen, households, trace }: Sharing,
  split: Split,
  floors: readonly Floor[],
  byFloor: readonly FloorShares[],
): void {
  const totals = floors.map(({ floor, members }, at): StepInput => {
    const name = String(floor);
    const value = byFloor[at]?.amountFen as Fen;
    const inputs = members.map(
      (index): StepInput => ({
        name: households[index]?.id as string,
        value: split.shares[index] as number,
        unit: "fen",
      }),
    );
    const output = { value, unit: "fen" } as const;
    const step = trace.add({ name: "funding.household.floor_total", about: name, op: "sum", inputs, output });
    return { name, value, unit: "fen", step };
  });
  const seller =
    split.sellerFen === undefined ? [] : [{ name: "seller", value: split.sellerFen, unit: "fen" as const }];
  trace.add({
    name: "funding.household.total",
    op: "sum",
    inputs: [...totals, ...seller],
    output: { value: amountFen, unit: "fen" },
  });
}

function restOf({ amountFen, grainFen, households }: Sharing, split: Split): HouseholdShares["rest"] {
  const restFen = amountFen % grainFen;
  if (restFen === 0) return null;
  return { id: households[split.restIndex]?.id ?? null, amountFen: restFen as Fen };
}
