import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/kernel/brand.ts";
import { checkCommunityPlan } from "../../src/plan/check-community-plan.ts";
import type { CommunityPlan } from "../../src/plan/types.ts";
import { national } from "../../src/policies/cn/index.ts";
import { loadPublished } from "../support/published.ts";

const { averages, splits } = loadPublished();

const findings = (plan: Partial<CommunityPlan>): unknown[] =>
  checkCommunityPlan(
    { id: "published", name: "published", scale: "package", measures: [], ...plan },
    { packs: [national], on: "2020-12-31" as CivilDate },
  ).map(({ code, severity, params }) => [code, severity, params]);

describe("published figures", () => {
  it.each(averages.map((golden) => [golden.id, golden] as const))(
    "explains a printed average as rounding: %s",
    (_, golden) => {
      const { averageFenPerHousehold } = golden.printed;
      const plan = { investmentFen: golden.totalFen, householdCount: golden.householdCount, averageFenPerHousehold };
      expect(findings(plan)).toEqual([
        [
          "plan.average_rounded",
          "info",
          {
            printedFenPerHousehold: averageFenPerHousehold,
            exactYuanPerHousehold: golden.computed.exactYuanPerHousehold,
          },
        ],
      ]);
    },
  );

  it.each(splits.map((golden) => [golden.id, golden] as const))(
    "finds that the parts come to the total: %s",
    (_, { parts, total }) => {
      const list = parts.map(({ name, amountFen, investmentFen = amountFen }) => ({
        name,
        ...(investmentFen === undefined ? {} : { investmentFen }),
      }));
      const investmentFen = total.investmentFen ?? total.amountFen;
      if (investmentFen === undefined) throw new Error("a total is printed");
      expect(findings({ investmentFen, parts: { covers: "all", list } })).toEqual([]);
      expect(
        findings({ investmentFen: (investmentFen + 1) as typeof investmentFen, parts: { covers: "all", list } }),
      ).toHaveLength(1);
    },
  );
});
