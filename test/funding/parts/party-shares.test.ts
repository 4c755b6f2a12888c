import { describe, expect, it } from "vitest";
import type { FundingShares } from "../../../src/funding/result.ts";
import { type ShareFundingInput, shareFunding } from "../../../src/funding/share-funding.ts";
import type { FundingMeasure, PartyShares } from "../../../src/funding/types.ts";
import type { CivilDate, Fen } from "../../../src/kernel/brand.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import { luoyang, national } from "../../../src/policies/cn/index.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const ctx = { packs: [national, luoyang], on: "2023-10-01" as CivilDate };
const heating: FundingMeasure = { id: "m1", item: "heating", costFen: 100_000_00 as Fen };

function run(input: Partial<ShareFundingInput>, measures = [heating]): Outcome<FundingShares> {
  const project = { id: "p", divisionCode: "410302", planYear: 2023, measures };
  const outcome = shareFunding(deepFreeze({ project, ...input }), ctx);
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome;
}

const shares = { residents: "0.4", municipal: "0.2", district: "0.2", utility: "0.2" };
const given = (own: Record<string, string>) =>
  Object.fromEntries(Object.entries(own).map(([source, share]) => [`heat-supply:${source}`, share]));

function aPart(parties: PartyShares["parties"], of: PartyShares["of"] = "cost"): PartyShares {
  return { kind: "party-shares", id: "own", of, parties };
}

describe("parties whose shares the source does not give", () => {
  it("in Luoyang: four payers of heat pipes, named one by one as long as the caller gives no shares", () => {
    const outcome = run({});
    expect(outcome.ok).toBe(false);
    expect(outcome.issues.map(({ code, path, params }) => [code, path, params])).toEqual(
      ["residents", "municipal", "district", "utility"].map((source) => [
        "funding.value_needed",
        ["given", `heat-supply:${source}`],
        { part: "heat-supply", given: `heat-supply:${source}` },
      ]),
    );
    expect(outcome.issues[0]?.rules[0]).toMatchObject({ pack: "cn/luoyang@2026.1.0" });
  });

  it("share as the caller says: 40 : 20 : 20 : 20 (a made-up division)", () => {
    const outcome = run({ given: given(shares) });
    expect(outcome.ok && outcome.value.bySource).toEqual([
      { source: "municipal", amountFen: 20_000_00 },
      { source: "district", amountFen: 20_000_00 },
      { source: "residents", amountFen: 40_000_00 },
      { source: "utility", amountFen: 20_000_00 },
    ]);
  });

  it("need no shares where no heat pipe is renewed, and leave other works a gap", () => {
    const outcome = run({}, [{ ...heating, item: "roads" }]);
    expect(outcome.ok && outcome.value.gapFen).toBe(100_000_00);
  });

  it("name only the party that is still open", () => {
    const { district: _, ...rest } = shares;
    expect(run({ given: given(rest) }).issues).toMatchObject([{ params: { given: "heat-supply:district" } }]);
  });

  it.each([
    ["0.41", "1.01"],
    ["1", "1.6"],
  ])("refuse shares that with %s for residents add to %s", (residents, sum) => {
    expect(run({ given: given({ ...shares, residents }) }).issues).toMatchObject([
      { code: "funding.share_sum_above_one", path: ["given"], params: { part: "heat-supply", sum } },
    ]);
  });

  it("leave a gap where the shares given are less than a whole", () => {
    const outcome = run({ given: given({ ...shares, residents: "0.39" }) });
    expect(outcome.ok && outcome.value.gapFen).toBe(1_000_00);
  });

  it.each(["1.1", "-0.1", "40%", "", "4e-1"])("refuse %j as a share", (residents) => {
    expect(run({ given: given({ ...shares, residents }) }).issues).toMatchObject([
      { code: "input.invalid_share", path: ["given", "heat-supply:residents"], params: { value: residents } },
    ]);
  });

  it("stand beside shares that are known, in a scheme of the caller's own", () => {
    const scheme = {
      id: "s",
      parts: [
        aPart([
          { source: "residents", share: null },
          { source: "government", share: "0.4" },
        ]),
      ],
      balance: null,
    };
    const outcome = run({ scheme, given: { "own:residents": "0.6" } });
    expect(outcome.ok && outcome.value.bySource).toEqual([
      { source: "government", amountFen: 40_000_00 },
      { source: "residents", amountFen: 60_000_00 },
    ]);
    expect(run({ scheme, given: { "own:residents": "0.61" } }).issues).toMatchObject([
      { code: "funding.share_sum_above_one", params: { sum: "1.01" } },
    ]);
  });

  it("are refused where one key would stand for two parties, or known shares are more than the whole", () => {
    const twice = aPart([
      { source: "residents", share: null },
      { source: "residents", share: null },
    ]);
    expect(run({ scheme: { id: "s", parts: [twice], balance: null } }).issues).toMatchObject([
      { code: "input.duplicate_id", path: ["scheme", "parts", 0, "parties", 1, "source"], params: { firstIndex: 0 } },
    ]);
    const greedy = aPart([
      { source: "residents", share: null },
      { source: "district", share: "0.6" },
      { source: "municipal", share: "0.41" },
    ]);
    expect(run({ scheme: { id: "s", parts: [greedy], balance: null } }).issues).toMatchObject([
      { code: "funding.share_sum_above_one", params: { sum: "1.01" } },
    ]);
  });
});

describe("parties of a few fen", () => {
  it("leave nothing below zero to the last, where the shares before it rounded up are more than all", () => {
    const quarters = aPart(
      (["municipal", "district", "residents", "utility"] as const).map((source) => ({ source, share: "0.25" })),
    );
    const outcome = run({ scheme: { id: "s", parts: [quarters], balance: null } }, [{ ...heating, costFen: 2 as Fen }]);
    expect(outcome.ok && outcome.value.bySource).toEqual([
      { source: "municipal", amountFen: 1 },
      { source: "district", amountFen: 1 },
    ]);
    for (const { output } of outcome.trace)
      if (typeof output.value === "number") expect(output.value).toBeGreaterThanOrEqual(0);
  });
});
