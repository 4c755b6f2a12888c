import type { IllegalStructureIssueParams } from "../../../illegal-structure/issues.ts";
import type { IllegalStructureFact } from "../../../illegal-structure/types.ts";
import type { Messages } from "../../messages.ts";

/** What a fact is wanted for, where not for the answer itself. */
const wanting: Readonly<Partial<Record<IllegalStructureFact, string>>> = {
  constructionCostFen: "无法计算罚款幅度",
  landAreaM2: "腾退土地面积不计此处",
};

/** Messages about illegal structures. 违法建设处理类提示文字。 @internal */
export const illegalStructureIssues: Messages<IllegalStructureIssueParams> = {
  "illegal_structure.fact_not_given": ({ fact }, { labels }) =>
    `未填写“${labels.fact[fact]}”，${wanting[fact] ?? "无法判定"}。`,
  "illegal_structure.days_out_of_order": ({ first, firstOn, then, thenOn }, { format, labels }) =>
    `${labels.fact[then]}（${format.date(thenOn)}）早于${labels.fact[first]}（${format.date(firstOn)}）。`,
  "illegal_structure.demolition_contradicts": ({ compliedOn, demolishedOn }, { format }) =>
    `限期拆除决定的履行日期为${format.date(compliedOn)}，${demolishedOn === null ? "但该处填写为尚未拆除" : `与拆除日期${format.date(demolishedOn)}不一致`}。`,
  "illegal_structure.to_be_handled": ({ paths }, { labels }) =>
    `${paths.length === 1 ? "依法应当采取的处理方式" : "依据现有事实可能的处理方式"}：${paths.map((path) => labels["handling-path"][path]).join("；")}。`,
  "illegal_structure.order_overdue": ({ order, dueOn, lateDays }, { format, labels }) =>
    `当事人逾期未履行决定（${labels["structure-order"][order]}）：期限为${format.date(dueOn)}，已逾期${lateDays}日。`,
  "illegal_structure.order_off_path": ({ order, path }, { labels }) =>
    `现行决定为${labels["structure-order"][order]}，与依据现有事实应当采取的处理方式（${labels["handling-path"][path]}）不一致。`,
};
