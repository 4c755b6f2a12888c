import type { ElevatorIssueParams } from "../../../funding/elevator/issues.ts";
import type { Messages } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";

const parts = { eligible: "计补费用", "pipe-moving": "管线迁移费用" } as const;

/** Messages about the cost of a lift. 加装电梯类提示文字。 @internal */
export const elevatorIssues: Messages<ElevatorIssueParams> = {
  "funding.elevator.invalid_floor_count": ({ value }) => `${value}不是有效的层数，应为整层或半层，如6或6.5。`,
  "funding.elevator.floors_not_in_table": ({ floorCount }) =>
    `补助标准按层数确定，没有列出共${floorCount}层的楼栋，不得比照推定；请另行提供补助金额。`,
  "funding.elevator.too_few_floors": ({ floorCount, leastFloors }) =>
    `楼栋为${floorCount}层，补助要求${leastFloors}层及以上，不予补助。`,
  "funding.elevator.built_too_late": ({ builtYear, builtByYear }) =>
    `楼栋建成于${builtYear}年，补助要求${builtByYear}年底前建成，不予补助。`,
  "funding.elevator.built_year_not_given": ({ builtByYear }) =>
    `补助要求${builtByYear}年底前建成，未填写建成年份，已按符合条件计算。`,
  "funding.elevator.cap_applied": ({ shareFen, capFen }, { format }) =>
    `按比例计算的补助${format.fen(shareFen)}超过封顶额，按${format.fen(capFen)}计。`,
  "funding.elevator.limited_to_cost": ({ dueFen, costFen }, { format }) =>
    `应补${format.fen(dueFen)}高于费用，以费用${format.fen(costFen)}为限。`,
  "funding.elevator.further_subsidy_not_given": ({ source }, { labels }) =>
    `${wordIn(source, labels.source)}另有补助，金额未载明，未计入；可列入其他资金。`,
  "funding.elevator.nothing_to_add_to": () =>
    "本补助与上级补助叠加执行，但规则中没有现行的上级补助；测算结果不含上级应补的金额。",
  "funding.elevator.part_exceeds_cost": ({ part, partFen, costFen }, { format }) =>
    `${parts[part]}${format.fen(partFen)}高于电梯总费用${format.fen(costFen)}。`,
  "funding.elevator.contributions_exceed_cost": ({ contributedFen, remainingFen, surplusFen }, { format }) =>
    `其他资金合计${format.fen(contributedFen)}，高于扣除补助后的费用${format.fen(remainingFen)}，超出${format.fen(surplusFen)}。`,
  "funding.elevator.unknown_household": ({ householdId }) => `住户“${householdId}”不在参与分摊的住户中。`,
};
