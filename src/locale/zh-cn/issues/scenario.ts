import type { ScenarioIssueParams } from "../../../funding/scenario/issues.ts";
import type { Messages } from "../../messages.ts";

const pledged = { "resident-share": "居民出资", subsidy: "补助" } as const;

/** Messages about comparing and solving. 方案比选与反求类提示文字。 @internal */
export const scenarioIssues: Messages<ScenarioIssueParams> = {
  "funding.solve_not_monotone": ({ unknown, lowerFen, higherFen, lowerGapFen, higherGapFen }, { format }) =>
    unknown === "unit-price"
      ? `无法求得最高单价：每平方米${format.fen(lowerFen)}时资金缺口为${format.fen(lowerGapFen)}，提高到${format.fen(higherFen)}时缺口反而减少为${format.fen(higherGapFen)}。`
      : `无法求得最低金额：${pledged[unknown]}为${format.fen(lowerFen)}时资金缺口为${format.fen(lowerGapFen)}，增加到${format.fen(higherFen)}时缺口反而扩大为${format.fen(higherGapFen)}。`,
  "funding.solve_unbounded": ({ triedFenPerM2 }, { format }) =>
    `不存在最高单价：每平方米${format.fen(triedFenPerM2)}时资金缺口仍不超过允许值。`,
  "funding.solve_needs_area": () => "按每平方米单价反求须填写大于0的改造建筑面积。",
  "funding.solve_without_cost": () => "各改造项均无费用，无法将单价分摊到各改造项。",
};
