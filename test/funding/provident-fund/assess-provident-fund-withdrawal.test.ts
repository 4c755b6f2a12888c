import { describe, expect, it } from "vitest";
import { assessProvidentFundWithdrawal } from "../../../src/funding/provident-fund/assess-provident-fund-withdrawal.ts";
import { parseProvidentFundApplication } from "../../../src/funding/provident-fund/parse-provident-fund-application.ts";
import type { ProvidentFundApplication, ProvidentFundWithdrawal } from "../../../src/funding/provident-fund/types.ts";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import type { Issue } from "../../../src/kernel/issue.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import { beijing } from "../../../src/policies/cn/beijing.ts";
import { huanggang } from "../../../src/policies/cn/hubei/huanggang.ts";
import { national } from "../../../src/policies/cn/national.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const inBeijing = {
  divisionCode: "110105",
  holder: "owner",
  relation: "self",
  purpose: "elevator-addition",
  ownPaymentFen: 4_500_000,
  balanceFen: 3_000_000,
};
const inHuanggang = {
  ...inBeijing,
  divisionCode: "421102",
  relation: "child",
  balanceFen: 9_000_000,
  acceptedOn: "2022-05-10",
  appliedOn: "2024-05-10",
  confirmed: ["purpose"],
};

function assess(
  application: object,
  day = "2023-05-01",
  include: readonly "undated"[] = ["undated"],
): Outcome<ProvidentFundWithdrawal> {
  const ctx = { packs: [national, beijing, huanggang], on: civilDate(day), include };
  const result = assessProvidentFundWithdrawal(deepFreeze(application) as ProvidentFundApplication, ctx);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(replay(result.trace)).toEqual([]);
  return result;
}

function found(application: object, day?: string): ProvidentFundWithdrawal {
  const result = assess(application, day);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const codes = (issues: readonly Issue[]): string[] =>
  issues.map(({ code }) => code.replace("funding.provident_fund.", ""));

describe("Beijing", () => {
  it.each(["self", "spouse", "parent", "child"])("lets the %s of an owner withdraw", (relation) => {
    expect(found({ ...inBeijing, relation })).toMatchObject({ verdict: "met", reasons: [], missing: [] });
  });

  it("lists who may withdraw, so that others may not", () => {
    const value = found({ ...inBeijing, relation: "other" });
    expect(value).toMatchObject({ verdict: "not-met", limitFen: 0, boundBy: null });
    expect(value.reasons[0]).toMatchObject({
      code: "funding.provident_fund.applicant_not_listed",
      severity: "error",
      params: { holder: "owner", relation: "other" },
    });
  });

  it.each([
    [true, "met", []],
    [false, "not-met", ["without_purchase_agreement"]],
    [undefined, "unknown", ["fact_not_given"]],
  ])(
    "asks a tenant and the tenant's family for a purchase agreement: %s is %s",
    (hasPurchaseAgreement, verdict, expected) => {
      for (const relation of ["self", "spouse"]) {
        const tenant = {
          ...inBeijing,
          holder: "public-housing-tenant",
          relation,
          ...(hasPurchaseAgreement === undefined ? {} : { hasPurchaseAgreement }),
        };
        const value = found(tenant);
        expect([value.verdict, codes(value.reasons)]).toEqual([verdict, expected]);
        expect(value.missing).toEqual(verdict === "unknown" ? ["hasPurchaseAgreement"] : []);
      }
    },
  );

  it.each([
    "elevator-addition",
    "balcony-with-seismic-works",
    "flat-to-pitched-roof",
    "water-pipes",
    "outer-extension",
    "window-replacement",
    "dangerous-building-rebuild",
  ])("pays for %s", (purpose) => {
    expect(found({ ...inBeijing, purpose }).verdict).toBe("met");
  });

  it("pays for nothing else", () => {
    const value = found({ ...inBeijing, purpose: "other" });
    expect([value.verdict, codes(value.reasons)]).toEqual(["not-met", ["purpose_not_listed"]]);
  });

  it.each([
    [4_500_000, 3_000_000, 3_000_000, "balance"],
    [2_999_999, 3_000_000, 2_999_999, "own-payment"],
    [3_000_000, 3_000_000, 3_000_000, "own-payment"],
    [3_000_001, 3_000_000, 3_000_000, "balance"],
    [0, 3_000_000, 0, "own-payment"],
    [5_000_000, 0, 0, "balance"],
  ])("limits by own payment %d and balance %d: %d, by %s", (ownPaymentFen, balanceFen, limitFen, boundBy) => {
    expect(found({ ...inBeijing, ownPaymentFen, balanceFen })).toMatchObject({
      verdict: "met",
      limitFen,
      boundBy,
      lastOn: null,
    });
  });

  it("may be used without the amounts, and names them", () => {
    const { ownPaymentFen: _own, balanceFen: _balance, ...bare } = inBeijing;
    expect(found(bare)).toMatchObject({
      verdict: "met",
      limitFen: null,
      boundBy: null,
      missing: ["ownPaymentFen", "balanceFen"],
    });
    expect(found({ ...bare, balanceFen: 1 })).toMatchObject({ limitFen: null, missing: ["ownPaymentFen"] });
  });

  it("begins on 12 January 2022, by the day of the application", () => {
    expect(found(inBeijing, "2022-01-12").verdict).toBe("met");
    const before = found(inBeijing, "2022-01-11");
    expect(before).toMatchObject({ verdict: "unknown", limitFen: null, boundBy: null, rules: [] });
    expect(before.missing).toEqual(["rule:funding.provident_fund.withdrawal"]);
    expect(before.reasons).toMatchObject([{ code: "policy.no_rule_in_force", severity: "warning" }]);
    expect(found({ ...inBeijing, appliedOn: "2022-01-11" }, "2023-05-01").verdict).toBe("unknown");
    expect(found({ ...inBeijing, appliedOn: "2022-01-12" }, "2021-05-01").verdict).toBe("met");
  });

  it("cites the notice as it was read", () => {
    expect(found(inBeijing).rules[0]?.cites).toMatchObject([
      { source: "BJ-2022-PROVIDENT", isOwnTitle: false, confidence: "verified-secondary" },
    ]);
  });
});

describe("Huanggang", () => {
  it.each([
    ["2022-05-10", "2022-05-09", "not-met", ["before_acceptance"]],
    ["2022-05-10", "2022-05-10", "met", []],
    ["2022-05-10", "2024-05-09", "met", []],
    ["2022-05-10", "2024-05-10", "met", []],
    ["2022-05-10", "2024-05-11", "not-met", ["too_late"]],
    ["2024-02-29", "2026-02-28", "met", []],
    ["2024-02-29", "2026-03-01", "not-met", ["too_late"]],
    ["2022-02-28", "2024-02-28", "met", []],
    ["2022-02-28", "2024-02-29", "not-met", ["too_late"]],
    ["2022-12-31", "2024-12-31", "met", []],
    ["2022-12-31", "2025-01-01", "not-met", ["too_late"]],
  ])("accepted on %s, applied for on %s: %s", (acceptedOn, appliedOn, verdict, expected) => {
    const value = found({ ...inHuanggang, acceptedOn, appliedOn });
    expect([value.verdict, codes(value.reasons)]).toEqual([verdict, expected]);
  });

  it("gives the last day, and names it where it is over", () => {
    expect(found(inHuanggang).lastOn).toBe("2024-05-10");
    const late = found({ ...inHuanggang, acceptedOn: "2024-02-29", appliedOn: "2026-03-01" });
    expect(late).toMatchObject({ limitFen: 0, lastOn: "2026-02-28" });
    expect(late.reasons[0]?.params).toEqual({
      acceptedOn: "2024-02-29",
      withinMonths: 24,
      lastOn: "2026-02-28",
      appliedOn: "2026-03-01",
    });
  });

  it.each([
    [2_999_999, 2_999_999, "own-payment"],
    [3_000_000, 3_000_000, "own-payment"],
    [3_000_001, 3_000_000, "cap"],
  ])("caps a payment of %d at 30,000 yuan: %d, by %s", (ownPaymentFen, limitFen, boundBy) => {
    expect(found({ ...inHuanggang, ownPaymentFen })).toMatchObject({ limitFen, boundBy });
  });

  it("does not know what its text, as read, does not say, until the centre confirms it", () => {
    const open = found({ ...inHuanggang, relation: "spouse", confirmed: [] });
    expect([open.verdict, codes(open.reasons), open.missing]).toEqual([
      "unknown",
      ["not_stated", "not_stated"],
      ["confirmed.applicant", "confirmed.purpose"],
    ]);
    expect(open.limitFen).toBe(3_000_000);
    expect(found({ ...inHuanggang, relation: "spouse", confirmed: ["applicant", "purpose"] }).verdict).toBe("met");
    const { confirmed: _, acceptedOn: _accepted, ...bare } = inHuanggang;
    expect(found(bare).missing).toEqual(["confirmed.purpose", "acceptedOn"]);
  });

  it("runs only where undated rules are asked for, and warns", () => {
    const without = assess(inHuanggang, "2023-05-01", []);
    expect(without.ok && without.value.reasons).toMatchObject([{ code: "policy.rule_not_included" }]);
    expect(assess(inHuanggang).issues).toMatchObject([
      { code: "policy.doubtful_text", params: { warning: "huanggang-provident-fund-partly-read" } },
    ]);
    expect(found(inHuanggang).rules[0]?.cites[0]).toMatchObject({ isOwnTitle: true });
  });
});

describe("elsewhere", () => {
  it("nothing is known", () => {
    expect(found({ ...inBeijing, divisionCode: "220102" })).toMatchObject({
      verdict: "unknown",
      missing: ["rule:funding.provident_fund.withdrawal"],
    });
  });
});

describe("faults", () => {
  const broken = {
    divisionCode: "11",
    holder: "x",
    relation: "aunt",
    hasPurchaseAgreement: 1,
    purpose: "garden",
    ownPaymentFen: -1,
    balanceFen: 0.5,
    acceptedOn: "2023-02-29",
    appliedOn: "1 May",
    confirmed: ["time"],
  };
  const expected = [
    ["input.invalid_format", "divisionCode"],
    ["input.invalid_value", "holder"],
    ["input.invalid_value", "relation"],
    ["input.invalid_type", "hasPurchaseAgreement"],
    ["input.invalid_value", "purpose"],
    ["input.invalid_fen", "ownPaymentFen"],
    ["input.invalid_fen", "balanceFen"],
    ["input.invalid_date", "acceptedOn"],
    ["input.invalid_date", "appliedOn"],
    ["input.invalid_value", "confirmed.0"],
  ];
  const places = (issues: readonly Issue[]): unknown[] => issues.map(({ code, path }) => [code, path.join(".")]);

  it("are named by the calculator and by the door alike", () => {
    expect(places(assess(broken).issues)).toEqual(expected);
    expect(places(parseProvidentFundApplication(broken).issues)).toEqual(expected);
    const missing = ["divisionCode", "holder", "relation", "purpose"].map((field) => ["input.missing", field]);
    expect(places(assess({}).issues)).toEqual(missing);
    expect(places(parseProvidentFundApplication({}).issues)).toEqual(missing);
  });

  it("name a day of acceptance to which no months can be added", () => {
    expect(found({ ...inHuanggang, acceptedOn: "9899-12-31" }).lastOn).toBe("9901-12-31");
    const late = assess({ ...inHuanggang, acceptedOn: "9900-01-01" });
    expect(places(late.issues)).toEqual([["input.invalid_date", "acceptedOn"]]);
  });

  it("the door reads what is sound and refuses a key that is not its own", () => {
    const application = { ...inHuanggang, hasPurchaseAgreement: true };
    expect(parseProvidentFundApplication(application)).toEqual({ ok: true, value: application, issues: [], trace: [] });
    expect(places(parseProvidentFundApplication({ ...application, x: 1 }).issues)).toEqual([
      ["input.unrecognized_keys", ""],
    ]);
  });
});
