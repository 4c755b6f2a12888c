import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessTender } from "../../src/approval/assess-tender.ts";
import { contractKinds } from "../../src/approval/codes.ts";
import { parseTenderProject } from "../../src/approval/parse-tender-project.ts";
import type { TenderThresholds } from "../../src/approval/rules.ts";
import type { TenderAssessment, TenderProject } from "../../src/approval/types.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { national } from "../../src/policies/cn/national.ts";
import type { CnPack } from "../../src/policies/cn/rules.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

const yuan = (amount: number): number => amount * 100;
const controlled = { isControlledByState: true };

function assess(contracts: object, stateFunds: object = controlled, day = "2021-06-01"): Outcome<TenderAssessment> {
  const project = deepFreeze({ divisionCode: "220102", contracts, stateFunds }) as unknown as TenderProject;
  const result = assessTender(project, { packs: [national], on: civilDate(day) });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(replay(result.trace)).toEqual([]);
  return result;
}

function found(contracts: object, stateFunds?: object, day?: string): TenderAssessment {
  const result = assess(contracts, stateFunds, day);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const needs = ({ contracts }: TenderAssessment): string[] => contracts.map(({ need }) => need);

describe("one contract", () => {
  it.each([
    ["works", 4_000_000],
    ["goods", 2_000_000],
    ["services", 1_000_000],
  ])("for %s must be tendered from %d yuan on, that number included", (kind, line) => {
    const at = (fen: number): string => found([{ id: "c", kind, estimateFen: fen, canBeCombined: false }]).need;
    expect([at(yuan(line) - 1), at(yuan(line)), at(yuan(line) + 1)]).toEqual(["not-needed", "needed", "needed"]);
  });

  it("that reaches the line needs no other fact", () => {
    expect(found([{ id: "c", kind: "works", estimateFen: yuan(4_000_000) }])).toMatchObject({
      need: "needed",
      missing: [],
    });
  });
});

describe("contracts that can be combined", () => {
  const part = { kind: "works", canBeCombined: true };

  it.each([
    [399_999_999, "not-needed"],
    [400_000_000, "needed"],
    [400_000_001, "needed"],
  ])("add up to %d fen: %s", (totalFen, need) => {
    const value = found([
      { ...part, id: "a", estimateFen: 150_000_000 },
      { ...part, id: "b", estimateFen: totalFen - 150_000_000 },
    ]);
    expect(needs(value)).toEqual([need, need]);
  });

  it("may not be split: below alone and at the line together is flagged with the law that forbids it", () => {
    const value = found([
      { ...part, id: "a", estimateFen: yuan(2_500_000) },
      { ...part, id: "b", estimateFen: yuan(1_500_000) },
    ]);
    expect(value.contracts.map(({ combinedWith }) => combinedWith)).toEqual([["b"], ["a"]]);
    expect(value.reasons).toMatchObject([
      {
        code: "approval.combined_reach_line",
        severity: "warning",
        params: { kind: "works", contractIds: ["a", "b"], totalFen: yuan(4_000_000), leastFen: yuan(4_000_000) },
      },
    ]);
    expect(value.reasons[0]?.rules.flatMap(({ cites }) => cites.map(({ source }) => source))).toContain("BL");
  });

  it("of different kinds do not add up", () => {
    const value = found([
      { ...part, id: "a", estimateFen: yuan(3_900_000) },
      { ...part, id: "b", kind: "goods", estimateFen: yuan(1_900_000) },
      { ...part, id: "c", kind: "services", estimateFen: yuan(900_000) },
    ]);
    expect(needs(value)).toEqual(["not-needed", "not-needed", "not-needed"]);
  });

  it("leave the answer open where it is not said whether they can be combined, and only there", () => {
    const open = [
      { id: "a", kind: "works", estimateFen: yuan(2_500_000) },
      { id: "b", kind: "works", estimateFen: yuan(1_500_000) },
    ];
    expect(found(open)).toMatchObject({ need: "unknown", missing: ["contracts.canBeCombined"] });
    expect(needs(found([{ ...open[0], canBeCombined: false }, open[1]]))).toEqual(["not-needed", "not-needed"]);
    expect(needs(found([open[0], { ...open[1], estimateFen: yuan(1_499_999) }]))).toEqual(["not-needed", "not-needed"]);
    const half = found([{ ...open[0], canBeCombined: true }, open[1]]);
    expect(needs(half)).toEqual(["unknown", "unknown"]);
    expect(half.reasons.map(({ path }) => path)).toContainEqual(["contracts", 1, "canBeCombined"]);
  });

  it("leave the answer open where an estimate is missing that could carry them to the line", () => {
    const value = found([
      { ...part, id: "a", estimateFen: yuan(3_000_000) },
      { ...part, id: "b" },
      { id: "c", kind: "works", estimateFen: yuan(1), canBeCombined: false },
    ]);
    expect(needs(value)).toEqual(["unknown", "unknown", "not-needed"]);
    expect(value.missing).toEqual(["contracts.estimateFen"]);
  });

  it("follow a sum that is exact, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300_000_000 }), { minLength: 2, maxLength: 6 }), (amounts) => {
        const contracts = amounts.map((estimateFen, index) => ({ ...part, id: String(index), estimateFen }));
        const sum = amounts.reduce((a, b) => a + b, 0);
        const need = sum >= 400_000_000 ? "needed" : "not-needed";
        expect(found(contracts).need).toBe(need);
        expect(found([...contracts].reverse()).need).toBe(need);
      }),
    );
  });
});

describe("public money", () => {
  const large = contractKinds.map((kind) => ({ id: kind, kind, estimateFen: yuan(9_000_000), canBeCombined: false }));
  const budget = (budgetFen: number, investmentFen: number): object => ({
    budgetFen,
    investmentFen,
    isControlledByState: false,
  });

  it.each([
    [yuan(2_000_000), yuan(20_000_000), "met"],
    [yuan(2_000_000) - 1, yuan(2_000_000), "not-met"],
    [yuan(2_000_000), yuan(20_000_000) + 1, "not-met"],
    [yuan(2_000_000) + 1, yuan(20_000_000) + 10, "met"],
    [yuan(2_000_000) + 1, yuan(20_000_000) + 11, "not-met"],
  ])("of %d fen in %d is %s", (budgetFen, investmentFen, verdict) => {
    const value = found(large, budget(budgetFen, investmentFen));
    expect(value.isStateFunded).toBe(verdict);
    expect(value.need).toBe(verdict === "met" ? "needed" : "not-needed");
  });

  it("that controls suffices, whatever the budget", () => {
    expect(found(large, { isControlledByState: true, budgetFen: 0 }).need).toBe("needed");
  });

  it.each([
    [{}, ["stateFunds.budgetFen", "stateFunds.isControlledByState"]],
    [{ isControlledByState: false }, ["stateFunds.budgetFen"]],
    [{ budgetFen: yuan(1_999_999) }, ["stateFunds.isControlledByState"]],
    [{ isControlledByState: false, budgetFen: yuan(2_000_000) }, ["stateFunds.investmentFen"]],
  ])("of which %j is known leaves open %j", (stateFunds, missing) => {
    expect(found(large, stateFunds)).toMatchObject({ need: "unknown", isStateFunded: "unknown", missing });
  });

  it("does not matter where every contract is below its line", () => {
    const small = [{ id: "c", kind: "works", estimateFen: 1, canBeCombined: false }];
    expect(found(small, {})).toMatchObject({ need: "not-needed", missing: [] });
  });

  it("that is short settles it, whatever is not known of the contracts", () => {
    expect(found([{ id: "c", kind: "works" }], budget(0, 100))).toMatchObject({ need: "not-needed", missing: [] });
  });
});

describe("time", () => {
  it("the lines hold from 2018-06-01; before, the answer is not known", () => {
    const contracts = [{ id: "c", kind: "works", estimateFen: yuan(9_000_000) }];
    expect(found(contracts, controlled, "2018-06-01").need).toBe("needed");
    expect(found(contracts, controlled, "2018-05-31")).toMatchObject({
      need: "unknown",
      missing: ["rule:approval.state_funds", "rule:approval.tender_thresholds"],
    });
  });
});

describe("other packs", () => {
  const contracts = ["a", "b"].map((id) => ({ id, kind: "works", estimateFen: yuan(2_500_000), canBeCombined: true }));
  const withRules = (rules: Partial<CnPack["rules"]>, stateFunds: object = controlled): Outcome<TenderAssessment> =>
    assessTender({ divisionCode: "220102", contracts, stateFunds } as unknown as TenderProject, {
      packs: [{ ...national, rules }],
      on: civilDate("2021-06-01"),
    });
  const { "approval.state_funds": funds, "approval.tender_thresholds": lines } = national.rules;
  if (funds === undefined || lines === undefined) throw new Error("the national pack has no lines");

  it("may not add purchases up: then each stands alone", () => {
    const [dated] = lines.series;
    const value = { ...(dated.value as TenderThresholds), addsCombined: false };
    const result = withRules({
      "approval.state_funds": funds,
      "approval.tender_thresholds": { ...lines, series: [{ ...dated, value }] },
    });
    expect(result.ok && needs(result.value)).toEqual(["not-needed", "not-needed"]);
  });

  it("without lines leave it open, unless the public money is short", () => {
    const open = withRules({ "approval.state_funds": funds });
    expect(open.ok && open.value).toMatchObject({ need: "unknown", missing: ["rule:approval.tender_thresholds"] });
    const short = withRules({ "approval.state_funds": funds }, { budgetFen: 0, isControlledByState: false });
    expect(short.ok && short.value).toMatchObject({ need: "not-needed", missing: [] });
  });

  it("without the law on splitting still flag what adds up", () => {
    const result = withRules({ "approval.state_funds": funds, "approval.tender_thresholds": lines });
    expect(result.ok && result.value.reasons.map(({ rules }) => rules.map(({ rule }) => rule))).toEqual([
      ["approval.tender_thresholds"],
    ]);
  });
});

describe("bad input", () => {
  const one = { id: "c", kind: "works" };
  it.each([
    [[], {}, ["contracts"], "input.too_small"],
    [[one, one], {}, ["contracts", 1, "id"], "input.duplicate_id"],
    [[{ ...one, kind: "land" }], {}, ["contracts", 0, "kind"], "input.invalid_value"],
    [[{ ...one, estimateFen: -1 }], {}, ["contracts", 0, "estimateFen"], "input.invalid_fen"],
    [[{ ...one, canBeCombined: 1 }], {}, ["contracts", 0, "canBeCombined"], "input.invalid_type"],
    [[one], { investmentFen: 0 }, ["stateFunds", "investmentFen"], "input.too_small"],
    [[one], { budgetFen: 2, investmentFen: 1 }, ["stateFunds", "budgetFen"], "approval.budget_above_investment"],
    [[one], { isControlledByState: "x" }, ["stateFunds", "isControlledByState"], "input.invalid_type"],
  ])("%j with %j is refused", (contracts, stateFunds, path, code) => {
    const result = assess(contracts, stateFunds);
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([{ code, path }]);
  });

  it("beyond any project is refused: the sum stays exact", () => {
    const most = 90_000_000_000_000;
    const result = assess([
      { ...one, estimateFen: most },
      { ...one, id: "d", estimateFen: 1 },
    ]);
    expect(result.issues).toMatchObject([{ code: "input.too_big", path: ["contracts"] }]);
  });

  it("that is absent is named", () => {
    const result = assessTender({} as TenderProject, { packs: [national], on: civilDate("2021-06-01") });
    expect(result.issues.map(({ path }) => path)).toEqual([["divisionCode"], ["contracts"], ["stateFunds"]]);
  });

  it("is refused at the door too", () => {
    const project = { divisionCode: "220102", contracts: [one], stateFunds: {} };
    expect(parseTenderProject(project).ok).toBe(true);
    expect(parseTenderProject({ ...project, contracts: [one, one] }).issues[0]?.code).toBe("input.duplicate_id");
  });
});
