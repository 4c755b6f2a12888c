import type { EligibilityIssueParams } from "../../../eligibility/issues.ts";
import type { Messages } from "../../messages.ts";

/** Messages about eligibility. 改造对象认定类提示文字。 @internal */
export const eligibilityIssues: Messages<EligibilityIssueParams> = {
  "eligibility.priority_scope": ({ latestBuiltYear, builtByYear }) =>
    `${built(latestBuiltYear)}，在${builtByYear}年底前建成，属于重点改造对象。`,
  "eligibility.conditional_scope": ({ latestBuiltYear, builtByYear }) =>
    `${built(latestBuiltYear)}，在${builtByYear}年底前建成，且各项前提均已满足，可以有条件纳入。`,
  "eligibility.local_scope": ({ latestBuiltYear, builtByYear }) =>
    `${built(latestBuiltYear)}，在${builtByYear}年底前建成，属于当地规定的改造对象。`,
  "eligibility.built_after_priority_year": ({ earliestBuiltYear, builtByYear }) =>
    `建成年份不早于${earliestBuiltYear}年，晚于${builtByYear}年底，不属于重点改造对象。`,
  "eligibility.left_to_locality": ({ earliestBuiltYear, divisionCode }) =>
    `建成年份不早于${earliestBuiltYear}年，国家文件未作统一规定，由地方确定；${divisionCode === null ? "未提供行政区划代码，也没有可用的地方规定" : `没有行政区划${divisionCode}的地方规定`}，无法判定。`,
  "eligibility.built_after_local_limit": ({ earliestBuiltYear, builtByYear }) =>
    `建成年份不早于${earliestBuiltYear}年，晚于当地规定的${builtByYear}年底，不属于改造对象。`,
  "eligibility.condition_not_met": ({ condition, builtByYear }, { labels }) =>
    `有条件纳入${builtByYear}年底前建成的小区，须“${labels.condition[condition]}”；该前提未满足。`,
  "eligibility.span_straddles_limit": ({ fromYear, toYear, limitYears }) =>
    `建成年份区间（${span(fromYear, toYear)}）跨越${limitYears.map((year) => `${year}年`).join("、")}的界限，须确定具体的建成年份。`,
  "eligibility.excluded_land": ({ landKind }, { labels }) =>
    `小区属于${labels["land-kind"][landKind]}，不得纳入改造计划。`,
  "eligibility.in_shantytown_plan": () => "小区已纳入棚户区改造计划，不得重复纳入。",
  "eligibility.to_be_rebuilt": () => "小区拟征收拆迁或拆除重建，不得纳入改造计划。",
  "eligibility.not_willing": () => "居民改造意愿不强烈，不具备纳入条件。",
  "eligibility.fact_not_given": ({ fact }, { labels }) => `未提供认定所需的事实：${labels.fact[fact]}。`,
  "eligibility.invalid_year": ({ value, minimumYear, maximumYear }) =>
    `“${value}”不是${minimumYear}年至${maximumYear}年之间的年份。`,
  "eligibility.invalid_fact": ({ value }) => `“${value}”不是该项事实允许的取值。`,
  "eligibility.empty_span": ({ fromYear, toYear }) => `建成年份区间的起始年份${fromYear}年晚于终止年份${toYear}年。`,
  "eligibility.year_outside_span": ({ builtYear, fromYear, toYear }) =>
    `建成年份${builtYear}年不在所填的区间（${span(fromYear, toYear)}）以内。`,
};

function built(latestBuiltYear: number): string {
  return `建成年份不晚于${latestBuiltYear}年`;
}

function span(fromYear: number | null, toYear: number | null): string {
  if (fromYear === null) return toYear === null ? "未限定" : `${toYear}年及以前`;
  return toYear === null ? `${fromYear}年及以后` : `${fromYear}年至${toYear}年`;
}
