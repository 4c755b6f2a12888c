import type { Fen } from "../../kernel/brand.ts";
import type { Issue } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { shiftTrace, startTrace } from "../../kernel/trace.ts";
import { sumFen } from "../../money/fen.ts";
import { resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import type { HouseholdRules } from "../household/by-floor-rule.ts";
import { shareAmongHouseholds } from "../household/share-among-households.ts";
import { mostTracedHouseholds } from "../household/sharing.ts";
import type { HouseholdSharesInput } from "../household/types.ts";
import { type Charging, chargeAccount } from "./charge-account.ts";
import { checkCharge } from "./check-input.ts";
import type { MaintenanceFundRules } from "./rules.ts";
import type { MaintenanceFundStep } from "./steps.ts";
import { traceTotals } from "./trace-totals.ts";
import type { MaintenanceFundCharge, MaintenanceFundChargeInput, UnitCharge } from "./types.ts";

/** Rules that the charging of a cost reads. @internal */
export type ChargeRules = HouseholdRules & Pick<MaintenanceFundRules, "funding.maintenance_fund.top_up_below">;

const rule = "funding.maintenance_fund.top_up_below";

/**
 * Charges a cost to the maintenance-fund accounts of the units. 维修资金列支分摊与账户余额。
 *
 * The cost is shared by `shareAmongHouseholds` with the method `decree-165`: by area, and the part of sold public housing
 * between owners and seller by deposits. Each account pays its share as far as its balance goes; what it cannot pay is
 * named as a shortfall and given to nobody: who bears it is for the owners to say. The share of an unsold unit is its
 * owner's to pay. What the accounts pay, the shortfalls and the shares of unsold units add up to the cost exactly. An
 * account whose balance afterwards is below the share of its first deposit (= is not below) is to be topped up.
 *
 * @param input - Cost, units with their accounts, and the deposits of sold public housing where there is any.
 * @param ctx - Packs in force (general → local) and the day of the charge.
 * @returns Every account before and after, in the order of the units.
 *
 * @unit amountFen, balanceFen, firstDepositFen: fen · areaM2: m²
 * @rule funding.household.maintenance_fund_sharing
 * @rule funding.maintenance_fund.top_up_below
 * @issue funding.maintenance_fund.balance_short — an account cannot pay its share (warning)
 * @issue funding.maintenance_fund.top_up_needed — an account is to be topped up (warning)
 * @issue funding.no_deposit — sold public housing takes part and nobody deposited anything
 * @source SMF-165 — 第十七条、第二十条、第二十一条
 *
 * @example
 * ```ts
 * import { chargeMaintenanceFund } from "jiugai/funding";
 * import { civilDate, squareMetres } from "jiugai/kernel";
 * import { fen } from "jiugai/money";
 * import { national } from "jiugai/policies/cn";
 * const unit = (id: string, areaM2: number, balanceFen: number) => ({
 *   id, areaM2: squareMetres(areaM2), tenure: "commercial" as const, balanceFen: fen(balanceFen), firstDepositFen: fen(1_000),
 * });
 * const units = [unit("1-101", 60, 900), unit("1-102", 40, 300)];
 * const charge = chargeMaintenanceFund({ amountFen: fen(1_000), units }, { packs: [national], on: civilDate("2023-05-01") });
 * charge.ok && charge.value.units.map(({ account }) => account?.balanceAfterFen); // => [300, 0]
 * charge.ok && charge.value.units.map(({ account }) => account?.shortfallFen); // => [0, 100]
 * charge.ok && charge.value.units.map(({ account }) => account?.topUpFen); // => [0, 300]
 * ```
 * @category Calculators
 */
export function chargeMaintenanceFund(
  input: MaintenanceFundChargeInput,
  ctx: Context<ChargeRules>,
): Outcome<MaintenanceFundCharge> {
  const { units, soldPublic, divisionCode, amountFen } = input;
  const faults = checkCharge(input);
  const shared = shareAmongHouseholds(asHouseholds(input), ctx);
  if (hasIssues(faults) || !shared.ok) return fail(joinFaults(faults, shared.issues), shared.trace);

  const found = resolveRule(ctx, rule, { divisionCode });
  const trace = startTrace<MaintenanceFundStep>();
  const charging: Charging = {
    limit: found.found ? { share: found.value, ref: found.ref } : null,
    trace: units.length > mostTracedHouseholds ? null : trace,
    issues: [],
  };
  const charged = units.map((unit, index): UnitCharge => {
    const shareFen = shared.value.shares[index]?.shareFen as Fen;
    const account = unit.tenure === "unsold" ? null : chargeAccount(charging, shareFen, unit, ["units", index]);
    return { id: unit.id, shareFen, account };
  });
  const { sellerFen, rest } = shared.value;
  const isPublic = soldPublic !== undefined && units.some(({ tenure }) => tenure === "sold-public");
  const seller: MaintenanceFundCharge["seller"] = isPublic
    ? {
        shareFen: sellerFen,
        account: chargeAccount(charging, sellerFen, { id: null, balanceFen: soldPublic.sellerBalanceFen }, [
          "soldPublic",
        ]),
      }
    : null;
  const accounts = [...charged, ...(seller === null ? [] : [seller])].flatMap(({ account }) => account ?? []);
  const value: MaintenanceFundCharge = {
    amountFen,
    units: charged,
    seller,
    chargedFen: sumFen(accounts.map((account) => account.chargedFen)),
    shortfallFen: sumFen(accounts.map((account) => account.shortfallFen)),
    unsoldFen: sumFen(charged.filter(({ account }) => account === null).map(({ shareFen }) => shareFen)),
    rest,
    missing: listMissing(input, found.found),
  };
  if (charging.trace !== null) traceTotals(trace, value);
  const notices = found.found ? found.issues : [{ ...found.issue, severity: "info" as const }];
  const steps = [...shared.trace, ...shiftTrace(trace.steps, shared.trace.length)];
  return succeed(value, [...shared.issues, ...notices, ...charging.issues], steps);
}

/** An unsold unit bears its share by area like any other (art. 21), so to the sharing it is commercial. */
function asHouseholds({
  amountFen,
  roundToFen,
  units,
  soldPublic,
  divisionCode,
}: MaintenanceFundChargeInput): HouseholdSharesInput {
  const nothing = 0 as Fen;
  const { ownersDepositFen = nothing, sellerDepositFen = nothing } = soldPublic ?? {};
  return {
    amountFen,
    ...(roundToFen === undefined ? {} : { roundToFen }),
    ...(divisionCode === undefined ? {} : { divisionCode }),
    households: units.map(({ id, areaM2, tenure }) => ({
      id,
      areaM2,
      tenure: tenure === "unsold" ? "commercial" : tenure,
    })),
    method: { kind: "decree-165", ownersDepositFen, sellerDepositFen },
  };
}

/** The faults of both checks, each once and where this input has them. */
function joinFaults(own: readonly Issue[], shared: readonly Issue[]): readonly [Issue, ...Issue[]] {
  const names: Readonly<Record<string, string>> = { households: "units", method: "soldPublic" };
  const moved = shared.map((issue): Issue => {
    const [first, ...rest] = issue.path;
    return { ...issue, path: first === undefined ? [] : [names[first] ?? first, ...rest] };
  });
  const places = new Set(own.map(({ path }) => path.join(".")));
  const known = moved.filter(({ severity, path }) => severity === "error" && !places.has(path.join(".")));
  return [...own, ...known] as unknown as readonly [Issue, ...Issue[]];
}

function listMissing({ units }: MaintenanceFundChargeInput, hasRule: boolean): readonly string[] {
  const isUnknown = units.some((unit) => unit.tenure !== "unsold" && unit.firstDepositFen === undefined);
  return [...(hasRule ? [] : [`rule:${rule}`]), ...(isUnknown ? ["units.firstDepositFen"] : [])];
}
