import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareAmongHouseholds } from "../../../src/funding/household/share-among-households.ts";
import type { HouseholdSharesInput } from "../../../src/funding/household/types.ts";
import type { AccountCharge } from "../../../src/funding/maintenance-fund/types.ts";
import { charge, codes, found, noPacks, onDay, places } from "./support.ts";

interface Golden {
  readonly source: string;
  readonly on: string;
  readonly input: object;
  readonly expected: Readonly<
    Record<"shareFen" | "chargedFen" | "balanceAfterFen" | "shortfallFen" | "topUpFen", unknown>
  > & {
    readonly seller: Readonly<Record<string, number>>;
    readonly totals: object;
  };
}

const folder = new URL("../../golden/maintenance-fund/", import.meta.url);
const unit = (id: string, rest: object = {}) => ({
  id,
  areaM2: 50,
  tenure: "commercial",
  balanceFen: 1_000,
  firstDepositFen: 1_000,
  ...rest,
});
const publicFund = { ownersDepositFen: 60, sellerDepositFen: 40, sellerBalanceFen: 1_000 };

describe("computed cases", () => {
  it.each(readdirSync(folder))("%s", (name) => {
    const golden = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Golden;
    expect(golden.source).not.toBe("");
    const { units, seller, ...totals } = found(charge(golden.input, onDay(golden.on)));
    const { expected } = golden;
    const of = (key: keyof AccountCharge): unknown[] => units.map(({ account }) => account?.[key] ?? null);
    expect(units.map(({ shareFen }) => shareFen)).toEqual(expected.shareFen);
    for (const key of ["chargedFen", "balanceAfterFen", "shortfallFen", "topUpFen"] as const)
      expect(of(key)).toEqual(expected[key]);
    expect({
      shareFen: seller?.shareFen,
      balanceAfterFen: seller?.account?.balanceAfterFen,
      shortfallFen: seller?.account?.shortfallFen,
    }).toEqual(expected.seller);
    expect(totals).toMatchObject(expected.totals);
  });
});

describe("an account", () => {
  /** One account pays all. */
  const pay = (amountFen: number, balanceFen: number, firstDepositFen = 0) => {
    const result = charge({ amountFen, units: [unit("a", { balanceFen, firstDepositFen })] });
    return { account: found(result).units[0]?.account, issues: codes(result.issues) };
  };

  it.each([
    [999, 1_000, 1, 0],
    [1_000, 1_000, 0, 0],
    [1_001, 1_000, 0, 1],
    [0, 0, 0, 0],
    [1, 0, 0, 1],
  ])("pays %d fen out of %d: %d left, %d short", (amount, balance, balanceAfterFen, shortfallFen) => {
    const { account, issues } = pay(amount, balance);
    expect(account).toMatchObject({ balanceBeforeFen: balance, balanceAfterFen, shortfallFen });
    expect(issues).toEqual(shortfallFen === 0 ? [] : ["balance_short"]);
  });

  it.each([
    [70, 100, 100, 30, 0],
    [71, 100, 100, 30, 1],
    [69, 100, 100, 30, 0],
    // 30 % of 101 is 30.3: 30 is below, 31 is not
    [71, 101, 101, 31, 1],
    [70, 101, 101, 31, 0],
  ])(
    "of which %d of %d is paid, first deposit %d, stays at %d or is short of it by %d",
    (amount, balance, first, least, topUpFen) => {
      const { account, issues } = pay(amount, balance, first);
      expect(account).toMatchObject({ leastBalanceFen: least, topUpFen });
      expect(issues).toEqual(topUpFen === 0 ? [] : ["top_up_needed"]);
    },
  );

  it("is named where it is short, and nobody else is charged", () => {
    const result = charge({ amountFen: 200, units: [unit("rich"), unit("poor", { balanceFen: 40 })] });
    expect(found(result).units.map(({ account }) => account?.chargedFen)).toEqual([100, 40]);
    expect(result.issues[0]).toMatchObject({
      code: "funding.maintenance_fund.balance_short",
      severity: "warning",
      path: ["units", 1],
      params: { accountId: "poor", shareFen: 100, balanceFen: 40, shortFen: 60 },
    });
  });

  it("of the seller is named without an id", () => {
    const units = [unit("p", { tenure: "sold-public", balanceFen: 10_000 })];
    const result = charge({ amountFen: 10_000, units, soldPublic: publicFund });
    expect(found(result).seller).toMatchObject({ shareFen: 4_000, account: { shortfallFen: 3_000, topUpFen: null } });
    expect(result.issues).toMatchObject([{ path: ["soldPublic"], params: { accountId: null, shortFen: 3_000 } }]);
  });
});

describe("what is not known", () => {
  it("is named: a first deposit, and the rule for a top-up", () => {
    const { firstDepositFen: _, ...bare } = unit("a");
    const known = found(charge({ amountFen: 10, units: [bare, unit("b")] }));
    expect(known.missing).toEqual(["units.firstDepositFen"]);
    expect(known.units.map(({ account }) => account?.topUpFen)).toEqual([null, 0]);
    const ruleless = charge({ amountFen: 10, units: [unit("a")] }, noPacks);
    expect(found(ruleless).missing).toEqual(["rule:funding.maintenance_fund.top_up_below"]);
    expect(ruleless.issues).toMatchObject([{ code: "policy.no_rule_in_force", severity: "info" }]);
    expect(found(charge({ amountFen: 10, units: [unit("a")] }, onDay("2008-02-01"))).missing).toEqual([]);
    expect(found(charge({ amountFen: 10, units: [{ id: "u", areaM2: 1, tenure: "unsold" }] })).missing).toEqual([]);
  });
});

describe("the split", () => {
  it("is that of shareAmongHouseholds, the grain included, and stands first in the trace", () => {
    const input = {
      amountFen: 10_050,
      roundToFen: 100,
      units: [unit("a", { balanceFen: 9_000 }), unit("b", { balanceFen: 9_000, areaM2: 60.5 })],
    };
    const shared = shareAmongHouseholds(
      {
        amountFen: 10_050,
        roundToFen: 100,
        households: input.units.map(({ id, areaM2 }) => ({ id, areaM2, tenure: "commercial" })),
        method: { kind: "decree-165", ownersDepositFen: 0, sellerDepositFen: 0 },
      } as unknown as HouseholdSharesInput,
      onDay("2023-05-01"),
    );
    const charged = charge(input);
    expect(charged.trace.slice(0, shared.trace.length)).toEqual(shared.trace);
    expect(found(charged).units.map(({ id, shareFen }) => ({ id, shareFen }))).toEqual(found(shared).shares);
    expect(found(charged).rest).toEqual(found(shared).rest);
    expect(charged.trace.at(-1)).toMatchObject({ name: "funding.maintenance_fund.total", output: { value: 10_050 } });
  });

  it("leaves accounts out of the trace beyond 200 units", () => {
    const units = Array.from({ length: 201 }, (_, index) => unit(`u${index}`));
    const has = (count: number): boolean =>
      charge({ amountFen: 10, units: units.slice(0, count) }).trace.some(({ name }) =>
        name.startsWith("funding.maintenance_fund."),
      );
    expect([has(200), has(201)]).toEqual([true, false]);
  });

  it("adds up for any areas, balances and deposits", () => {
    const fen = fc.oneof(fc.nat(3_000), fc.nat(2 ** 40));
    const any = fc.record({
      hundredths: fc.integer({ min: 0, max: 20_000 }),
      tenure: fc.constantFrom("commercial", "sold-public", "unsold"),
      balanceFen: fen,
      firstDepositFen: fen,
    });
    const units = fc
      .array(any, { minLength: 1, maxLength: 12 })
      .filter((list) => list.some(({ hundredths }) => hundredths > 0));
    fc.assert(
      fc.property(
        units,
        fen,
        fc.constantFrom(1, 100),
        fc.integer({ min: 1, max: 99 }),
        fen,
        (list, amountFen, roundToFen, deposit, sellerBalanceFen) => {
          const input = {
            amountFen,
            roundToFen,
            units: list.map(({ hundredths, tenure, ...account }, at) => ({
              id: `u${at}`,
              areaM2: hundredths / 100,
              tenure,
              ...(tenure === "unsold" ? {} : account),
            })),
            soldPublic: { ownersDepositFen: deposit, sellerDepositFen: 100 - deposit, sellerBalanceFen },
          };
          const { units: charged, missing } = found(charge(input));
          expect(missing).toEqual([]);
          charged.forEach(({ account }, at) => {
            if (account === null) return;
            const first = BigInt(list[at]?.firstDepositFen as number);
            const isBelow = BigInt(account.balanceAfterFen) * 10n < first * 3n;
            expect((account.topUpFen as number) > 0).toBe(isBelow);
          });
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("faults", () => {
  it("are named where this input has them", () => {
    const faults = (input: object) => places(charge(input).issues);
    expect(faults({ amountFen: -1, units: [] })).toEqual([
      ["input.invalid_fen", "amountFen"],
      ["funding.no_household", "units"],
    ]);
    expect(faults({ amountFen: 1, roundToFen: 0, units: [unit("a"), unit("a")] })).toEqual([
      ["input.too_small", "roundToFen"],
      ["input.duplicate_id", "units.1.id"],
    ]);
    expect(faults({ amountFen: 1, units: [unit("a", { areaM2: 1.005 })] })).toEqual([
      ["input.invalid_area", "units.0.areaM2"],
    ]);
    expect(faults({ amountFen: 1, units: [unit("a", { areaM2: 0 })] })).toEqual([
      ["funding.no_positive_weight", "units"],
    ]);
    expect(
      faults({ amountFen: 1, units: [unit("a", { tenure: "rented", balanceFen: 0.5, firstDepositFen: -1 })] }),
    ).toEqual([
      ["input.invalid_value", "units.0.tenure"],
      ["input.invalid_fen", "units.0.balanceFen"],
      ["input.invalid_fen", "units.0.firstDepositFen"],
    ]);
    expect(faults({ amountFen: 1, units: [unit("a", { tenure: "sold-public" })] })).toEqual([
      ["input.missing", "soldPublic"],
    ]);
    expect(
      faults({
        amountFen: 1,
        units: [unit("a", { tenure: "sold-public" })],
        soldPublic: { ...publicFund, ownersDepositFen: 0, sellerDepositFen: 0 },
      }),
    ).toEqual([["funding.no_deposit", "soldPublic"]]);
    expect(
      faults({
        amountFen: 1,
        units: [unit("a", { tenure: "sold-public" })],
        soldPublic: { ...publicFund, ownersDepositFen: -1, sellerBalanceFen: -1 },
      }),
    ).toEqual([
      ["input.invalid_fen", "soldPublic.ownersDepositFen"],
      ["input.invalid_fen", "soldPublic.sellerBalanceFen"],
    ]);
    expect(faults({ amountFen: 1, units: [unit("a")], divisionCode: "x" })).toEqual([
      ["input.invalid_format", "divisionCode"],
    ]);
  });
});
