import { describe, expect, it } from "vitest";
import { tallyConsent } from "../../../src/consent/tally-consent.ts";
import { checkMaintenanceFundUse } from "../../../src/funding/maintenance-fund/check-maintenance-fund-use.ts";
import type { MaintenanceFundUse } from "../../../src/funding/maintenance-fund/types.ts";
import type { Issue } from "../../../src/kernel/issue.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";
import { codes, type FundContext, noPacks, onDay, places } from "./support.ts";

const ctx = onDay("2023-05-01");
const roof = { id: "roof", work: "repair", part: "common", dutyOf: null, warrantyEndsOn: null };
const passed = { matter: "use-maintenance-fund", verdict: "met" };

function check(use: object, context: FundContext = ctx): readonly Issue[] {
  const issues = checkMaintenanceFundUse(deepFreeze(use) as MaintenanceFundUse, context);
  expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
  return issues;
}

/** Checks one cost, with a vote that has passed. */
const checkCost = (cost: object, context: FundContext = ctx): readonly Issue[] =>
  check({ decision: "use", costs: [{ ...roof, ...cost }], vote: passed }, context);

describe("what the fund may pay", () => {
  it("is repair, renewal and renovation of common parts that nobody else is bound to pay", () => {
    for (const work of ["repair", "renewal", "renovation"]) expect(checkCost({ work })).toEqual([]);
    expect(codes(checkCost({ work: "other" }))).toEqual(["other_use"]);
    expect(codes(checkCost({ part: "exclusive" }))).toEqual(["not_for_exclusive_part"]);
  });

  it.each(["developer-or-builder", "utility", "liable-party", "manager"])("is never the duty of the %s", (dutyOf) => {
    const [issue] = checkCost({ dutyOf });
    expect(issue).toMatchObject({
      code: "funding.maintenance_fund.never_pays",
      severity: "error",
      path: ["costs", 0, "dutyOf"],
      params: { costId: "roof", dutyOf },
    });
    expect(issue?.rules[0]?.cites[0]).toMatchObject({ source: "SMF-165", locator: "第二十五条" });
  });

  it.each([
    ["2023-04-30", []],
    ["2023-05-01", ["within_warranty"]],
    ["2023-05-02", ["within_warranty"]],
  ])("comes after the warranty: of one that ends on %s, on 1 May", (warrantyEndsOn, expected) => {
    expect(codes(checkCost({ warrantyEndsOn }))).toEqual(expected);
  });

  it("is not known where a fact is not given, and each is named", () => {
    const issues = check({ decision: "use", costs: [{ id: "roof" }], vote: passed });
    expect(issues.map(({ params, severity }) => [params["fact"], severity])).toEqual([
      ["costs.work", "info"],
      ["costs.part", "info"],
      ["costs.warrantyEndsOn", "info"],
      ["costs.dutyOf", "info"],
    ]);
  });

  it("is at least one cost", () => {
    expect(codes(check({ decision: "use", vote: passed }))).toEqual(["no_cost"]);
    expect(codes(check({ decision: "use", costs: [], vote: passed }))).toEqual(["no_cost"]);
    expect(check({ decision: "raise", vote: { ...passed, matter: "raise-maintenance-fund" } })).toEqual([]);
  });

  it("is not ruled before 1 February 2008, nor without a pack", () => {
    const bad = { work: "other", dutyOf: "utility" };
    expect(codes(checkCost(bad, onDay("2008-01-31")))).toEqual(["policy.no_rule_in_force", "policy.no_rule_in_force"]);
    expect(codes(checkCost(bad, onDay("2008-02-01")))).toEqual(["other_use", "never_pays"]);
    expect(
      check({ decision: "use", costs: [roof], vote: passed }, noPacks).every(({ severity }) => severity === "info"),
    ).toBe(true);
  });
});

describe("the vote", () => {
  const of = (day: string, decision: "use" | "raise"): Issue | undefined =>
    check({ decision, costs: [roof] }, onDay(day)).find(({ code }) => code.endsWith("vote_needed"));

  it("is on using the fund by the Property Law until 2020: two thirds of all", () => {
    expect(of("2020-12-31", "use")?.params).toEqual({
      matter: "use-maintenance-fund",
      voters: "owners-in-scope",
      participationNum: null,
      participationDen: null,
      approvalNum: 2,
      approvalDen: 3,
      approvalBound: "reach",
      approvalOf: "all",
    });
  });

  it("is item 5 of the Civil Code from 2021: more than half of the two thirds who take part", () => {
    const issue = of("2021-01-01", "use");
    expect(issue).toMatchObject({ severity: "info", path: ["decision"] });
    expect(issue?.params).toMatchObject({
      participationNum: 2,
      participationDen: 3,
      approvalNum: 1,
      approvalDen: 2,
      approvalBound: "exceed",
      approvalOf: "participants",
    });
    expect(issue?.rules.map(({ rule }) => rule)).toEqual(["consent.vote", "funding.maintenance_fund.voters"]);
  });

  it("is item 6 for raising it, three quarters, and who votes was not read", () => {
    expect(of("2021-01-01", "raise")?.params).toMatchObject({
      matter: "raise-maintenance-fund",
      voters: null,
      approvalNum: 3,
      approvalDen: 4,
      approvalBound: "reach",
    });
    expect(of("2020-12-31", "raise")?.params).toMatchObject({
      matter: "raise-maintenance-fund",
      approvalNum: 2,
      approvalDen: 3,
      approvalOf: "all",
    });
  });

  it("is a matter that tallyConsent counts, and its tally fits", () => {
    const needed = of("2023-05-01", "use")?.params["matter"] as "use-maintenance-fund";
    const owner = (ownerId: string, choice: "for" | "against") => ({ ownerId, units: [{ areaM2: 80 }], choice });
    const tally = tallyConsent(
      { matter: needed, owners: [owner("a", "for"), owner("b", "for"), owner("c", "against")] },
      ctx,
    );
    expect(tally.ok && check({ decision: "use", costs: [roof], vote: tally.value })).toEqual([]);
    const lost = tallyConsent({ matter: needed, owners: [owner("a", "for"), owner("b", "against")] }, ctx);
    expect(lost.ok && codes(check({ decision: "use", costs: [roof], vote: lost.value }))).toEqual(["vote_not_passed"]);
  });

  it("must be on the matter, and have passed", () => {
    const vote = (matter: string, verdict: string) =>
      check({ decision: "use", costs: [roof], vote: { matter, verdict } });
    expect(vote("raise-maintenance-fund", "met")[0]).toMatchObject({
      code: "funding.maintenance_fund.vote_on_other_matter",
      params: { matter: "raise-maintenance-fund", needed: "use-maintenance-fund" },
    });
    expect(vote("use-maintenance-fund", "not-met")[0]).toMatchObject({
      severity: "error",
      params: { verdict: "not-met" },
    });
    expect(vote("use-maintenance-fund", "unknown")[0]).toMatchObject({
      severity: "warning",
      params: { verdict: "unknown" },
    });
  });

  it("does not come first where safety is at stake, which is flagged with how well it was checked", () => {
    const emergency = (day: string) => check({ decision: "use", costs: [roof], isEmergency: true }, onDay(day));
    const [issue] = emergency("2020-12-31");
    expect(issue).toMatchObject({ code: "funding.maintenance_fund.emergency_use_possible", severity: "warning" });
    expect(issue?.rules[0]?.cites.map(({ locator, confidence }) => [locator, confidence])).toEqual([
      ["第二十四条", "from-memory"],
    ]);
    expect(emergency("2021-01-01")[0]?.rules[0]?.cites.map(({ source }) => source)).toEqual(["SMF-165", "CC"]);
    expect(codes(check({ decision: "use", costs: [roof], isEmergency: false }))).toEqual(["vote_needed"]);
    expect(codes(check({ decision: "raise", isEmergency: true }))).toEqual(["vote_needed"]);
    expect(codes(emergency("2008-01-31"))).toContain("vote_needed");
  });

  it("is not known before there was a law", () => {
    expect(codes(check({ decision: "raise" }, onDay("2007-09-30")))).toEqual(["policy.no_rule_in_force"]);
  });
});

describe("accounts", () => {
  const account = (balanceFen: number, firstDepositFen: number) => ({
    id: `a${balanceFen}`,
    balanceFen,
    firstDepositFen,
  });
  const topUps = (balance: number, first: number, context = ctx) =>
    check(
      {
        decision: "raise",
        vote: { matter: "raise-maintenance-fund", verdict: "met" },
        accounts: [account(balance, first)],
      },
      context,
    );

  it.each([
    [29_999, 100_000, 1],
    [30_000, 100_000, 0],
    [30_001, 100_000, 0],
    // 30 % of 100,001 is 30,000.3
    [30_000, 100_001, 1],
    [30_001, 100_001, 0],
    [0, 0, 0],
  ])("of %d fen against a first deposit of %d: top up %d", (balance, first, topUpFen) => {
    const issues = topUps(balance, first);
    expect(issues.map(({ params }) => params["topUpFen"])).toEqual(topUpFen === 0 ? [] : [topUpFen]);
  });

  it("are named with the limit, a warning from memory", () => {
    expect(topUps(100, 1_000)[0]).toMatchObject({
      severity: "warning",
      path: ["accounts", 0],
      params: { accountId: "a100", balanceFen: 100, leastFen: 300, topUpFen: 200 },
      rules: [{ cites: [{ locator: "第十七条", confidence: "from-memory" }] }],
    });
  });

  it("cannot be judged without a rule", () => {
    expect(codes(topUps(0, 100, onDay("2008-01-31")))).toEqual(["policy.no_rule_in_force"]);
  });
});

describe("faults", () => {
  it("are all named, and nothing else is said", () => {
    const use = {
      decision: "spend",
      costs: [
        { ...roof, work: "paint" },
        { ...roof, part: "x", dutyOf: "y", warrantyEndsOn: "2023-02-29" },
      ],
      isEmergency: "no",
      vote: { matter: "x", verdict: "yes" },
      accounts: [{ id: "a", balanceFen: -1 }],
      divisionCode: "x",
    };
    expect(places(check(use))).toEqual([
      ["input.invalid_value", "decision"],
      ["input.invalid_value", "costs.0.work"],
      ["input.duplicate_id", "costs.1.id"],
      ["input.invalid_value", "costs.1.part"],
      ["input.invalid_value", "costs.1.dutyOf"],
      ["input.invalid_date", "costs.1.warrantyEndsOn"],
      ["input.invalid_type", "isEmergency"],
      ["input.invalid_value", "vote.matter"],
      ["input.invalid_value", "vote.verdict"],
      ["input.invalid_fen", "accounts.0.balanceFen"],
      ["input.missing", "accounts.0.firstDepositFen"],
      ["input.invalid_format", "divisionCode"],
    ]);
  });
});
