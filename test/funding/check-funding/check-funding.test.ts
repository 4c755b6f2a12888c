import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { checkFunding } from "../../../src/funding/check-funding/check-funding.ts";
import { parseFundingCheckProject } from "../../../src/funding/check-funding/parse-funding-check-project.ts";
import { fundingCheckProjectSchema } from "../../../src/funding/check-funding/schema.ts";
import type { FundingCheckProject } from "../../../src/funding/check-funding/types.ts";
import type { Fen } from "../../../src/kernel/brand.ts";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import type { Issue } from "../../../src/kernel/issue.ts";
import { fenFromWanYuan } from "../../../src/money/yuan.ts";
import { national } from "../../../src/policies/cn/index.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const wan = fenFromWanYuan;

const aProject = (rest: Partial<FundingCheckProject> = {}): FundingCheckProject => ({
  id: "p",
  divisionCode: "410611",
  planYear: 2021,
  measures: [
    { id: "m1", item: "roads", costFen: wan("600") },
    { id: "m2", item: null, costFen: wan("400") },
  ],
  pledges: [{ source: "central-investment", amountFen: wan("900") }],
  approvedConstructionFen: wan("900"),
  ...rest,
});

function check(project: FundingCheckProject, on = "2021-06-01"): readonly Issue[] {
  const issues = checkFunding(deepFreeze(project), { packs: [national], on: civilDate(on) });
  expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
  return issues;
}

const codes = (issues: readonly Issue[]): string[] => issues.map(({ code, severity }) => `${severity} ${code}`);

describe("published cases", () => {
  const folder = new URL("../../golden/check-funding/", import.meta.url);

  it.each(readdirSync(folder))("%s passes; what was not published is named", (name) => {
    const golden = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    const issues = check(golden.input, golden.on);
    expect(issues.map(({ code, params }) => ({ code, params }))).toEqual(golden.expected.issues);
    expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
    const { costFen } = golden.input.measures[0];
    expect(check({ ...golden.input, approvedConstructionFen: costFen }, golden.on)).toEqual([]);
    // The published share: 90 per cent of the total, cut to 10,000 yuan; the second case is four projects added up.
    const cut = Math.floor((costFen / 1_000_000) * 0.9) * 1_000_000;
    expect(cut - golden.input.pledges[0].amountFen).toBeLessThanOrEqual(name.includes("shancheng") ? 3_000_000 : 0);
  });
});

describe("checkFunding", () => {
  it("allows exactly the approved construction cost, and not a fen more", () => {
    expect(check(aProject())).toEqual([]);
    const [issue, ...others] = check(aProject({ approvedConstructionFen: (wan("900") - 1) as Fen }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: "funding.above_construction_cost",
      severity: "error",
      path: ["pledges"],
      params: { amountFen: wan("900"), approvedFen: wan("900") - 1, excessFen: 1 },
    });
    expect(issue?.rules[0]?.cites[0]?.source).toBe("NDRC-2019-1035");
  });

  it("adds up the central investment of several pledges", () => {
    const pledges = [1, 2].map(() => ({ source: "central-investment" as const, amountFen: wan("450.5") }));
    expect(check(aProject({ pledges }))[0]?.params).toMatchObject({ excessFen: wan("1") });
  });

  it("names the fact that the cap needs, as information", () => {
    const { approvedConstructionFen: _, ...project } = aProject();
    expect(check(project).map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      {
        code: "funding.check_needs_fact",
        path: ["approvedConstructionFen"],
        params: { rule: "funding.central_investment.cap", fact: "approvedConstructionFen" },
      },
    ]);
    expect(codes(check(project))).toEqual(["info funding.check_needs_fact"]);
  });

  it("cites the measures in force for the plan year, and doubts the cap from 2025 on", () => {
    const over = (planYear: number) => check(aProject({ planYear, approvedConstructionFen: 0 as Fen }), "2025-06-01");
    expect(over(2021).at(-1)?.rules[0]?.cites[0]?.source).toBe("NDRC-2019-1035");
    expect(over(2022).at(-1)?.rules[0]?.cites[0]?.source).toBe("NDRC-2022-910");
    expect(codes(over(2024))).toEqual(["error funding.above_construction_cost"]);
    expect(codes(over(2025))).toEqual(["warning policy.doubtful_text", "error funding.above_construction_cost"]);
  });

  it("says as information that nothing is in force before 2019", () => {
    expect(codes(check(aProject({ planYear: 2018 })))).toEqual(["info policy.no_rule_in_force"]);
  });

  it("allows public money of exactly the cost, and not a fen more; residents' money does not count", () => {
    const pledges = (localFen: Fen) => [
      { source: "central-investment" as const, amountFen: wan("500") },
      { source: "provincial" as const, amountFen: wan("300") },
      { source: "district" as const, amountFen: localFen },
      { source: "residents" as const, amountFen: wan("100") },
    ];
    expect(check(aProject({ pledges: pledges(wan("200")) }))).toEqual([]);
    const [issue] = check(aProject({ pledges: pledges((wan("200") + 1) as Fen) }));
    expect(issue).toMatchObject({
      code: "funding.public_money_exceeds_cost",
      severity: "error",
      params: { publicFen: wan("1000") + 1, costFen: wan("1000"), excessFen: 1 },
      rules: [],
    });
  });

  it("asks nothing of the construction cost where no central investment is pledged", () => {
    const { approvedConstructionFen: _, ...project } = aProject({
      pledges: [{ source: "municipal", amountFen: wan("100") }],
    });
    expect(check(project)).toEqual([]);
    expect(check({ ...project, pledges: [] }, "2026-06-01")).toEqual([]);
  });

  describe("the negative list", () => {
    const excluded = (reason: "city-road" | "trunk-pipe" | "utility-tunnel" | "plaza-or-park" | "rural") => ({
      excludedMeasures: [{ measureId: "m2", reason }],
    });

    it.each(["city-road", "trunk-pipe", "utility-tunnel", "plaza-or-park"] as const)(
      "holds from 2021: %s",
      (reason) => {
        const issues = check(aProject(excluded(reason)));
        expect(issues.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
          {
            code: "funding.not_for_central_investment",
            path: ["excludedMeasures", 0],
            params: { measureId: "m2", reason },
          },
        ]);
        expect(check(aProject({ ...excluded(reason), planYear: 2020 }))).toEqual([]);
      },
    );

    it("leaves other reasons to others", () => {
      expect(check(aProject(excluded("rural")))).toEqual([]);
    });

    it("reaches only what the money is for", () => {
      const pledges = (measureIds: readonly string[]) => [
        { source: "central-investment" as const, amountFen: wan("400"), measureIds },
      ];
      expect(check(aProject({ ...excluded("trunk-pipe"), pledges: pledges(["m1"]) }))).toEqual([]);
      expect(codes(check(aProject({ ...excluded("trunk-pipe"), pledges: pledges(["m1", "m2"]) })))).toEqual([
        "error funding.not_for_central_investment",
      ]);
    });
  });

  describe("the measures of 2026", () => {
    const two = (rest: Partial<FundingCheckProject> = {}) =>
      aProject({
        planYear: 2024,
        pledges: [
          { source: "central-investment", amountFen: wan("400") },
          { source: "central-finance", amountFen: wan("300") },
        ],
        isFinished: false,
        ...rest,
      });

    it("allow one special fund only from 2026-03-01, by the date of the question", () => {
      expect(check(two(), "2026-02-28")).toEqual([]);
      const [issue, ...others] = check(two(), "2026-03-01");
      expect(others).toEqual([]);
      expect(issue).toMatchObject({
        code: "funding.second_special_fund",
        severity: "warning",
        params: { sources: ["central-finance", "central-investment"] },
      });
      expect(issue?.rules[0]?.cites[0]?.source).toBe("NDRC-2026-SUBSIDY");
    });

    it("do not count a pledge of nothing, nor one fund twice", () => {
      const pledges = [
        { source: "central-investment" as const, amountFen: wan("400") },
        { source: "central-investment" as const, amountFen: wan("100") },
        { source: "central-finance" as const, amountFen: 0 as Fen },
      ];
      expect(check(two({ pledges }), "2026-03-01")).toEqual([]);
    });

    it("leave finished projects out, and ask where it is not said", () => {
      const pledges = aProject().pledges ?? [];
      expect(codes(check(two({ pledges, isFinished: true }), "2026-03-01"))).toEqual([
        "warning funding.finished_project",
      ]);
      expect(codes(check(two({ pledges, isFinished: true }), "2026-02-28"))).toEqual([]);
      const { isFinished: _, ...unsaid } = two({ pledges });
      expect(check(unsaid, "2026-03-01").map(({ code, params }) => ({ code, params }))).toEqual([
        {
          code: "funding.check_needs_fact",
          params: { rule: "funding.central_investment.finished_excluded", fact: "isFinished" },
        },
      ]);
    });
  });

  it.each([
    [{ approvedConstructionFen: 0.5 }, "input.invalid_fen", ["approvedConstructionFen"]],
    [{ approvedConstructionFen: -1 }, "input.invalid_fen", ["approvedConstructionFen"]],
    [{ isFinished: "no" }, "input.invalid_type", ["isFinished"]],
    [
      { excludedMeasures: [{ measureId: "m9", reason: "rural" }] },
      "funding.unknown_measure",
      ["excludedMeasures", 0, "measureId"],
    ],
    [
      { excludedMeasures: [{ measureId: "m1", reason: "x" }] },
      "input.invalid_value",
      ["excludedMeasures", 0, "reason"],
    ],
    [{ pledges: [{ source: "nobody", amountFen: 1 }] }, "input.invalid_value", ["pledges", 0, "source"]],
    [
      { pledges: [1, 2].map(() => ({ source: "provincial", amountFen: Number.MAX_SAFE_INTEGER })) },
      "input.invalid_fen",
      ["pledges"],
    ],
    [{ measures: [] }, "funding.no_measure", ["measures"]],
  ])("names bad data and goes no further: %j", (rest, code, path) => {
    expect(
      check(aProject(rest as unknown as Partial<FundingCheckProject>)).map((issue) => [issue.code, issue.path]),
    ).toEqual([[code, path]]);
  });
});

describe("the door", () => {
  it("reads a project as it is and refuses a key too many", () => {
    const project = aProject({ isFinished: true, excludedMeasures: [{ measureId: "m1", reason: "rural" }] });
    expect(parseFundingCheckProject(deepFreeze(project))).toMatchObject({ ok: true, value: project });
    expect(parseFundingCheckProject({ ...project, extra: 1 }).issues[0]?.code).toBe("input.unrecognized_keys");
    const odd = { ...project, excludedMeasures: [{ measureId: "m1", reason: "rural", extra: 1 }] };
    expect(parseFundingCheckProject(odd).issues[0]).toMatchObject({
      code: "input.unrecognized_keys",
      path: ["excludedMeasures", 0],
    });
    expect(() => z.toJSONSchema(fundingCheckProjectSchema)).not.toThrow();
  });
});
