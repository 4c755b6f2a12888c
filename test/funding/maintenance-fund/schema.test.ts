import { describe, expect, it } from "vitest";
import { parseFirstDepositInput } from "../../../src/funding/maintenance-fund/parse-first-deposit-input.ts";
import { parseMaintenanceFundChargeInput } from "../../../src/funding/maintenance-fund/parse-maintenance-fund-charge-input.ts";
import { parseMaintenanceFundUse } from "../../../src/funding/maintenance-fund/parse-maintenance-fund-use.ts";
import { places } from "./support.ts";

const sale = { proceedsFen: 100, buildingHeight: "high-rise", setAsideFen: 30 };
const cost = { id: "c", work: "repair", part: "common", dutyOf: null, warrantyEndsOn: "2024-02-29" };
const account = { id: "a", balanceFen: 1, firstDepositFen: 2 };
const unit = { id: "u", areaM2: 60.5, tenure: "commercial", balanceFen: 1, firstDepositFen: 2 };
const fund = { ownersDepositFen: 1, sellerDepositFen: 2, sellerBalanceFen: 3 };
const charge = {
  amountFen: 1,
  roundToFen: 100,
  units: [unit, { id: "v", areaM2: 0, tenure: "unsold" }],
  soldPublic: fund,
  divisionCode: "110105",
};
const use = {
  decision: "use",
  costs: [cost],
  isEmergency: false,
  vote: { matter: "use-maintenance-fund", verdict: "met" },
  accounts: [account],
  divisionCode: "110105",
};
const rate = { kind: "rate", costFenPerM2: 1, rate: "0.05" };

describe("the doors", () => {
  it.each([
    [parseFirstDepositInput, { tenure: "commercial", areaM2: 60, standard: rate, divisionCode: "110105" }],
    [
      parseFirstDepositInput,
      { tenure: "commercial", areaM2: 60, standard: { kind: "published", depositFenPerM2: 1, costFenPerM2: 2 } },
    ],
    [parseFirstDepositInput, { tenure: "sold-public", areaM2: 60, reformCostFenPerM2: 1, sale }],
    [parseMaintenanceFundUse, use],
    [parseMaintenanceFundChargeInput, charge],
  ])("read what is sound as it is, and freeze it: %o", (parse, value) => {
    const parsed = parse(value);
    expect(parsed).toEqual({ ok: true, value, issues: [], trace: [] });
    expect(parsed.ok && Object.isFrozen(parsed.value)).toBe(true);
  });

  it.each([
    [parseFirstDepositInput, { tenure: "commercial", areaM2: 60, standard: { ...rate, x: 1 } }, "standard"],
    [
      parseFirstDepositInput,
      { tenure: "sold-public", areaM2: 60, reformCostFenPerM2: 1, sale: { ...sale, x: 1 } },
      "sale",
    ],
    [parseFirstDepositInput, { tenure: "sold-public", areaM2: 60, reformCostFenPerM2: 1, standard: rate }, ""],
    [parseMaintenanceFundUse, { ...use, x: 1 }, ""],
    [parseMaintenanceFundUse, { ...use, costs: [{ ...cost, x: 1 }] }, "costs.0"],
    [parseMaintenanceFundUse, { ...use, vote: { ...use.vote, x: 1 } }, "vote"],
    [parseMaintenanceFundUse, { ...use, accounts: [{ ...account, x: 1 }] }, "accounts.0"],
    [parseMaintenanceFundChargeInput, { ...charge, x: 1 }, ""],
    [parseMaintenanceFundChargeInput, { ...charge, units: [{ ...unit, x: 1 }] }, "units.0"],
    [parseMaintenanceFundChargeInput, { ...charge, soldPublic: { ...fund, x: 1 } }, "soldPublic"],
  ])("refuse a key that is not theirs", (parse, value, path) => {
    expect(places(parse(value).issues)).toEqual([["input.unrecognized_keys", path]]);
  });

  it("refuse an id used twice, a grain of 0 and an empty list", () => {
    expect(places(parseMaintenanceFundUse({ ...use, costs: [cost, cost] }).issues)).toEqual([
      ["input.duplicate_id", "costs.1.id"],
    ]);
    expect(places(parseMaintenanceFundChargeInput({ ...charge, roundToFen: 0 }).issues)).toEqual([
      ["input.too_small", "roundToFen"],
    ]);
    expect(places(parseMaintenanceFundChargeInput({ ...charge, units: [] }).issues)).toEqual([
      ["input.too_small", "units"],
    ]);
  });
});
