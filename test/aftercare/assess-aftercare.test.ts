import { describe, expect, it } from "vitest";
import { aftercareCriteria } from "../../src/aftercare/codes.ts";
import { fen } from "../../src/money/fen.ts";
import { national } from "../../src/policies/cn/national.ts";
import type { CnPack } from "../../src/policies/cn/rules.ts";
import { card, item, run, sound, told } from "./support.ts";

const decided = (matter: string, verdict = "met") => ({ vote: { matter, verdict }, decidedOn: "2023-10-01" });

describe("the scorecard", () => {
  it("is met where everything is there, on the day itself, in the order of the items", () => {
    const found = card(sound);
    expect(found.items.map(({ criterion }) => criterion)).toEqual(aftercareCriteria);
    expect(found.items.filter(({ isDue, verdict }) => !isDue || verdict !== "met")).toEqual([]);
    expect(found).toMatchObject({ verdict: "met", missing: [], reasons: [], lacking: [], topUpFen: 0 });
    expect([found.metCount, found.dueCount]).toEqual([15, 15]);
  });

  it("asks before the start for management mode and fees alone", () => {
    const found = card({
      stage: "before-start",
      managementMode: sound.managementMode,
      propertyFees: sound.propertyFees,
    });
    expect(found.items.filter(({ isDue }) => isDue).map(({ criterion }) => criterion)).toEqual([
      "management-mode",
      "property-fees",
    ]);
    expect(found).toMatchObject({ verdict: "met", missing: [], dueCount: 2, metCount: 2, topUpFen: null });
  });

  it("knows nothing of a community without facts, and names what each strict item needs", () => {
    const found = card({ stage: "after-acceptance" });
    expect(found).toMatchObject({ verdict: "unknown", lacking: [], dueCount: 15, metCount: 0, topUpFen: null });
    expect(found.missing).toContain("fundAccounts");
    expect(found.missing).not.toContain("feeCollection");
  });

  it("lists what is lacking: due before later, demanded before allowed, the earlier stage first", () => {
    const none = {
      jointMeeting: null,
      ownersCommittee: null,
      rulesOfProcedure: null,
      covenant: null,
      managementMode: null,
      propertyFees: null,
      hasFundMechanism: false,
      fundAccounts: [],
      fundPublishedOn: null,
      commonIncome: { isForOwners: false, publishedOn: null },
      facilities: null,
      utilityAssets: { power: null, telecom: "none", water: "none", drainage: "none", gas: "none", heat: "none" },
      feeCollection: { dueHouseholdCount: 240, paidHouseholdCount: 0 },
      leastCollectionShare: "0.8",
    };
    const lacking = [
      "management-mode",
      "property-fees",
      "joint-meeting",
      "owners-committee",
      "rules-of-procedure",
      "covenant",
      "facility-handover",
      "fund-mechanism",
      "fund-balance",
      "fund-accounts-published",
      "common-income-owned",
      "facility-ledger",
      "utility-handover",
      "common-income-published",
      "fee-collection",
    ];
    const after = card({ ...none, stage: "after-acceptance" });
    expect(after).toMatchObject({ verdict: "not-met", metCount: 0, lacking });
    const severities = (found: typeof after) =>
      new Set(found.items.flatMap(({ reasons }) => reasons.map((r) => r.severity)));
    expect(severities(after)).toEqual(new Set(["error", "warning"]));
    const before = card({ ...none, stage: "before-start" });
    expect(before).toMatchObject({ verdict: "not-met", dueCount: 2, lacking });
    expect(severities(before)).toEqual(new Set(["info", "error"]));
  });

  it("is not decided by what the texts only allow", () => {
    const found = card({ ...sound, utilityAssets: { ...sound.utilityAssets, power: null } });
    expect(found).toMatchObject({ verdict: "met", metCount: 14, lacking: ["utility-handover"] });
  });

  it("cites the document of each item, and how well it was checked", () => {
    const cited = card(sound).items.map(({ criterion, rules }) =>
      [criterion, ...(rules[0]?.cites ?? []).map(({ source, confidence }) => `${source} ${confidence}`)].join(", "),
    );
    expect(cited).toContain("management-mode, JBC-2021-50 from-memory, CC derived");
    expect(cited).toContain("covenant, GBF-2020-23 from-memory, CC verified-primary");
    expect(cited).toContain("utility-handover, JBC-2021-50 verified-secondary");
    expect(item("fund-balance", sound).rules.map(({ rule }) => rule)).toEqual([
      "aftercare.fund_balance",
      "funding.maintenance_fund.top_up_below",
    ]);
  });

  it("says what a pack without the rules lacks", () => {
    const found = card(sound, "2023-10-01", [{ ...national, rules: {} }]);
    expect(found.verdict).toBe("unknown");
    expect(found.missing).toContain("rule:aftercare.covenant");
    expect(found.items[0]).toMatchObject({ stage: null, isDue: true, rules: [] });
  });
});

describe("days", () => {
  const dueOn = (day: string): string[] =>
    card(sound, day)
      .items.filter(({ isDue }) => isDue)
      .map(({ criterion }) => criterion);

  it.each([
    ["2008-01-31", "2008-02-01", ["fund-balance"]],
    [
      "2020-07-19",
      "2020-07-20",
      [
        "joint-meeting",
        "owners-committee",
        "rules-of-procedure",
        "covenant",
        "management-mode",
        "facility-handover",
        "facility-ledger",
        "fund-mechanism",
      ],
    ],
    ["2020-12-31", "2021-01-01", ["fund-accounts-published", "common-income-owned", "common-income-published"]],
    ["2021-12-13", "2021-12-14", ["property-fees", "utility-handover", "fee-collection"]],
  ])("on %s does not ask for what begins on %s", (before, first, begun) => {
    const earlier = dueOn(before);
    expect(dueOn(first).filter((criterion) => !earlier.includes(criterion))).toEqual(begun);
  });

  it("asks for the management mode before the start only from the notice of 2021 on", () => {
    const stageOn = (day: string) => item("management-mode", sound, day).stage;
    expect([stageOn("2021-12-13"), stageOn("2021-12-14")]).toEqual(["after-acceptance", "before-start"]);
  });

  it("does not take what is dated after the day asked for", () => {
    expect(told("covenant", {}, "2023-09-30")).toEqual(["not-met", "error not_yet"]);
    expect(told("property-fees", {}, "2023-09-30")).toEqual(["not-met", "error not_yet"]);
    expect(told("covenant", {}, "2023-10-01")).toEqual(["met"]);
  });
});

describe("decisions of the owners", () => {
  it.each([
    ["owners-committee", "ownersCommittee"],
    ["rules-of-procedure", "rulesOfProcedure"],
    ["covenant", "covenant"],
  ] as const)("%s needs a vote on its own matter that passed", (criterion, fact) => {
    expect(told(criterion, { [fact]: decided("other-major") })).toEqual(["not-met", "error vote_on_other_matter"]);
    expect(told(criterion, { [fact]: decided(criterion, "not-met") })).toEqual(["not-met", "error vote_not_passed"]);
    expect(told(criterion, { [fact]: decided(criterion, "unknown") })).toEqual([
      "unknown",
      "warning vote_not_passed",
      `${fact}.vote`,
    ]);
    expect(told(criterion, { [fact]: {} })).toEqual([
      "unknown",
      "warning fact_not_given",
      "warning fact_not_given",
      `${fact}.vote`,
      `${fact}.decidedOn`,
    ]);
    expect(told(criterion, { [fact]: null })).toEqual(["not-met", "error lacking"]);
  });

  it.each([
    ["property-company", "hire-manager", "met"],
    ["state-owned-backstop", "hire-manager", "met"],
    ["community-custody", "hire-manager", "met"],
    ["other-manager", "hire-manager", "met"],
    ["self-management", "other-major", "met"],
    ["self-management", "hire-manager", "not-met"],
    ["property-company", "other-major", "not-met"],
  ])("the mode %s by a vote on %s is %s", (mode, matter, verdict) => {
    expect(told("management-mode", { managementMode: { ...decided(matter), mode } })).toContain(verdict);
  });
});

describe("the joint meeting", () => {
  const participants = ["community-committee", "owners-committee"];

  it("has everybody in it, under party leadership", () => {
    expect(told("joint-meeting", { jointMeeting: { participants, isPartyLed: false } })).toEqual([
      "not-met",
      "error participant_missing",
      "error not_party_led",
    ]);
    expect(told("joint-meeting", { jointMeeting: { participants: sound.jointMeeting.participants } })).toEqual([
      "unknown",
      "warning fact_not_given",
      "jointMeeting.isPartyLed",
    ]);
  });

  it.each(["self-management", "community-custody"])("needs no property company where there is none: %s", (mode) => {
    const facts = { jointMeeting: { participants, isPartyLed: true }, managementMode: { mode } };
    expect(told("joint-meeting", facts)).toEqual(["met"]);
  });
});

describe("money", () => {
  it.each([
    [150_000, 500_000, "met", 0],
    [149_999, 500_000, "not-met", 1],
    [150_001, 500_000, "met", 0],
    // 30 % of 5,000.01 yuan is 1,500.003 yuan: a balance in whole fen is below it up to 1,500.00 yuan.
    [150_000, 500_001, "not-met", 1],
    [150_001, 500_001, "met", 0],
  ])(
    "an account of %d fen, first %d fen, is %s: %d fen to pay in",
    (balanceFen, firstDepositFen, verdict, topUpFen) => {
      const found = card({ ...sound, fundAccounts: [{ id: "1-101", balanceFen, firstDepositFen }] });
      expect([found.verdict, found.topUpFen]).toEqual([verdict, topUpFen]);
    },
  );

  it("adds up what the accounts below the limit need, and names each, however many there are", () => {
    const fundAccounts = Array.from({ length: 201 }, (_, index) => ({
      id: `u${index}`,
      balanceFen: index < 2 ? 0 : 300,
      firstDepositFen: 1000,
    }));
    const outcome = run({ ...sound, fundAccounts });
    expect(outcome.ok && outcome.value).toMatchObject({ topUpFen: fen(600), lacking: ["fund-balance"] });
    expect(outcome.ok && outcome.value.reasons.map(({ path }) => path)).toEqual([
      ["fundAccounts", 0],
      ["fundAccounts", 1],
    ]);
    expect(outcome.trace.filter(({ name }) => name === "aftercare.least_balance")).toEqual([]);
  });

  it("says that there are no accounts, and that nobody knows the limit", () => {
    expect(told("fund-balance", { fundAccounts: [] })).toEqual(["not-met", "error lacking"]);
    const { "funding.maintenance_fund.top_up_below": _, ...rules } = national.rules;
    const found = card(sound, "2023-10-01", [{ ...national, rules } as CnPack]);
    expect([found.verdict, found.missing, found.topUpFen]).toEqual([
      "unknown",
      ["rule:funding.maintenance_fund.top_up_below"],
      null,
    ]);
  });

  it.each([
    [191, "0.8", ["not-met", "warning too_few_pay"]],
    [192, "0.8", ["met"]],
    [193, "0.8", ["met"]],
    [240, undefined, ["met"]],
    [239, undefined, ["unknown", "warning fact_not_given", "leastCollectionShare"]],
    [239, "1", ["not-met", "warning too_few_pay"]],
  ])("of 240 households %d pay, at least %s must", (paidHouseholdCount, leastCollectionShare, expected) => {
    const { leastCollectionShare: _, ...rest } = sound;
    const facts = {
      ...rest,
      feeCollection: { dueHouseholdCount: 240, paidHouseholdCount },
      ...(leastCollectionShare === undefined ? {} : { leastCollectionShare }),
    };
    const { missing, reasons, verdict } = item("fee-collection", facts);
    const codes = reasons.map(({ severity, code }) => `${severity} ${code.replace("aftercare.", "")}`);
    expect([verdict, ...codes, ...missing]).toEqual(expected);
  });

  it("asks nothing of common income where there is none", () => {
    const found = card({ ...sound, commonIncome: null });
    expect(found).toMatchObject({ verdict: "met", dueCount: 13, metCount: 13 });
    expect(told("common-income-owned", { commonIncome: null })).toEqual(["met", "info does_not_apply"]);
    expect(told("common-income-owned", { commonIncome: { isForOwners: false } })).toEqual(["not-met", "error lacking"]);
    expect(told("common-income-published", { commonIncome: { publishedOn: null } })).toEqual([
      "not-met",
      "warning lacking",
    ]);
  });
});

describe("what is handed over", () => {
  it("is handed over on a day, to somebody who is named", () => {
    expect(told("facility-handover", { facilities: { handedOverOn: "2023-10-01" } })).toEqual([
      "unknown",
      "warning fact_not_given",
      "facilities.acceptedBy",
    ]);
    expect(told("facility-handover", { facilities: null })).toEqual(["not-met", "error lacking"]);
    expect(told("facility-ledger", { facilities: { hasLedger: false } })).toEqual(["not-met", "warning lacking"]);
  });

  it("goes to each utility whose assets were renovated", () => {
    const none = Object.fromEntries(Object.keys(sound.utilityAssets).map((utility) => [utility, "none"]));
    expect(told("utility-handover", { utilityAssets: none })).toEqual(["met", "info does_not_apply"]);
    expect(told("utility-handover", { utilityAssets: { ...none, gas: null } })).toEqual([
      "not-met",
      "warning utility_not_handed_over",
    ]);
    const later = { handedOverOn: "2023-10-02", acceptedBy: "某燃气公司" };
    expect(told("utility-handover", { utilityAssets: { ...none, gas: later } })).toEqual([
      "not-met",
      "warning not_yet",
    ]);
    const { gas: _, ...rest } = none;
    expect(told("utility-handover", { utilityAssets: rest })).toEqual([
      "unknown",
      "warning fact_not_given",
      "utilityAssets.gas",
    ]);
  });
});
