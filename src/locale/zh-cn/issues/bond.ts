import type { BondIssueParams } from "../../../funding/bond/issues.ts";
import type { Messages } from "../../messages.ts";
import { limited } from "../limited.ts";

/** Messages about schedules and coverage. 债务类提示文字。 @internal */
export const bondIssues: Messages<BondIssueParams> = {
  "funding.bond.no_loan": () => "没有列出任何须还本付息的债务。",
  "funding.bond.duplicate_year": ({ year, firstIndex }) => `${year}年的收入重复填写，已见于第${firstIndex + 1}项。`,
  "funding.bond.cost_exceeds_income": ({ incomeFen, costFen, shortFen }, { format }) =>
    `运营成本${format.fen(costFen)}高于收入${format.fen(incomeFen)}，相差${format.fen(shortFen)}，没有净收益可用于还本付息。`,
  "funding.bond.service_not_covered": ({ coverage, debtServiceFen, shortFen }, { format }) =>
    `净收益不能覆盖本息：覆盖倍数为${coverage}，应还本息${format.fen(debtServiceFen)}，尚差${format.fen(shortFen)}。`,
  "funding.bond.years_not_covered": ({ years }, words) =>
    `截至以下年份，累计净收益低于累计应还本息：${limited(
      years.map((year) => `${year}年`),
      words,
    )}。`,
  "funding.bond.below_minimum": ({ coverage, minimum, neededFen, shortFen }, { format }) =>
    `覆盖倍数${coverage}低于最低要求${minimum}：净收益须达到${format.fen(neededFen)}，尚差${format.fen(shortFen)}。`,
};
