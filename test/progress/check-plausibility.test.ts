import { describe, expect, it } from "vitest";
import type { Fen, SquareMetres } from "../../src/kernel/brand.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import { national } from "../../src/policies/cn/national.ts";
import { checkPlausibility } from "../../src/progress/plausibility/check-plausibility.ts";
import type { PlausibilityFigures } from "../../src/progress/plausibility/types.ts";
import { parsePlausibilityFigures } from "../../src/schema/index.ts";
import figures from "../golden/progress/plan-figures.json" with { type: "json" };
import projects from "../golden/projects.json" with { type: "json" };

const ctx = { packs: [national], on: civilDate("2021-06-01") };
const ratios = (given: object) =>
  checkPlausibility(given as PlausibilityFigures, ctx).map(({ params }) => `${params["ratio"]} ${params["value"]}`);

describe("figures that published averages make unlikely", () => {
  it.each(figures.records)("are none of $id", ({ id: _, ...record }) => {
    expect(ratios(record)).toEqual([]);
  });

  it("are, of all published projects, only the one with 13 m² a household", () => {
    const questioned = projects.records.flatMap(({ plan }) => {
      const { areaM2, buildingCount, householdCount, investmentFen } = plan as {
        areaM2?: number;
        buildingCount?: number;
        householdCount?: number;
        investmentFen?: number;
      };
      const given = Object.entries({ buildingCount, householdCount, floorAreaM2: areaM2, investmentFen });
      return ratios(Object.fromEntries(given.filter(([, value]) => value !== undefined))).map(
        (text) => `${plan.id}: ${text}`,
      );
    });
    expect(questioned).toEqual([
      expect.stringMatching(/: m2-per-household 12\.99$/),
      expect.stringMatching(/: m2-per-building 636\.36$/),
    ]);
  });

  it.each([
    [{ floorAreaM2: 20.5, householdCount: 1 }, []],
    [{ floorAreaM2: 20.49, householdCount: 1 }, ["m2-per-household 20.49"]],
    [{ floorAreaM2: 328.7, householdCount: 1 }, []],
    [{ floorAreaM2: 328.71, householdCount: 1 }, ["m2-per-household 328.71"]],
    [{ householdCount: 136, buildingCount: 10 }, []],
    [{ householdCount: 135, buildingCount: 10 }, ["households-per-building 13.50"]],
    [{ householdCount: 2188, buildingCount: 10 }, []],
    [{ householdCount: 2189, buildingCount: 10 }, ["households-per-building 218.90"]],
    [{ floorAreaM2: 1123.7, buildingCount: 1 }, []],
    [{ floorAreaM2: 1123.69, buildingCount: 1 }, ["m2-per-building 1123.69"]],
    [{ floorAreaM2: 17_980.41, buildingCount: 1 }, ["m2-per-building 17980.41"]],
    [{ investmentFen: 671_700 as Fen, floorAreaM2: 100 as SquareMetres }, []],
    [{ investmentFen: 671_699 as Fen, floorAreaM2: 100 as SquareMetres }, ["fen-per-m2 6716.99"]],
    [{ investmentFen: 10_748_100 as Fen, floorAreaM2: 100 as SquareMetres }, []],
    [{ investmentFen: 10_748_101 as Fen, floorAreaM2: 100 as SquareMetres }, ["fen-per-m2 107481.01"]],
    [{ builtYear: 2005, planYear: 2021 }, []],
    [{ builtYear: 2006, planYear: 2021 }, ["built-year 2006"]],
    [{ builtYear: 1905, planYear: 2021 }, []],
    [{ builtYear: 2010, planYear: 2026 }, []],
  ])("begin beyond the bounds, which are themselves plausible: %j", (given, expected) => {
    expect(ratios(given)).toEqual(expected);
  });

  it("are questioned by path, with the bounds and the document they rest on", () => {
    const [issue] = checkPlausibility({ buildingCount: 1, householdCount: 1000 }, ctx);
    expect(issue).toMatchObject({
      code: "progress.implausible",
      severity: "warning",
      path: ["householdCount"],
      params: { least: 13.6, most: 218.8 },
    });
    expect(issue?.rules[0]?.cites[0]).toMatchObject({ source: "JL-2020-12-SUBMISSION", confidence: "derived" });
  });

  it("are not asked for where a figure is left out or 0, or no pack holds bounds", () => {
    expect(ratios({ householdCount: 2155, buildingCount: 0, floorAreaM2: 0 })).toEqual(["m2-per-household 0.00"]);
    expect(ratios({ householdCount: 5 })).toEqual([]);
    expect(checkPlausibility({ buildingCount: 1, householdCount: 1000 }, { ...ctx, packs: [] })).toEqual([]);
  });

  it("that are no figures are faults, and nothing else is asked", () => {
    const wrong = { buildingCount: 1, householdCount: -1, floorAreaM2: 0.001, builtYear: 1899 };
    expect(checkPlausibility(wrong as PlausibilityFigures, ctx).map(({ code }) => code)).toEqual([
      "input.too_small",
      "input.invalid_area",
      "input.too_small",
    ]);
    expect(parsePlausibilityFigures({ households: 1 }).issues[0]?.code).toBe("input.unrecognized_keys");
  });
});
