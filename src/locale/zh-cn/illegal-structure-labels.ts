import type { IllegalStructureRules } from "../../illegal-structure/rules.ts";
import type { IllegalStructureDeadlineCode, IllegalStructureFact } from "../../illegal-structure/types.ts";
import type { Labels } from "../../report/locale.ts";

/** Words of illegal structures. 违法建设处理名称。 @internal */
export const illegalStructureLabels: Pick<
  Labels,
  | "structure-kind"
  | "permit-state"
  | "structure-order"
  | "structure-order-state"
  | "structure-state"
  | "handling-path"
  | "enforcement-measure"
> = {
  "structure-kind": {
    extension: "扩建加建",
    enclosure: "封闭圈占",
    "rooftop-addition": "屋顶搭建",
    "ground-occupation": "占用公共场地搭建",
    shed: "搭建棚屋",
    basement: "开挖地下室",
    other: "其他",
  },
  "permit-state": {
    none: "未取得建设工程规划许可证",
    "not-as-permitted": "未按照建设工程规划许可证的规定建设",
    "temporary-unapproved": "未经批准进行临时建设",
    "temporary-not-as-approved": "未按照批准内容进行临时建设",
    "temporary-overdue": "临时建筑物、构筑物超过批准期限未拆除",
    permitted: "符合规划许可",
  },
  "structure-order": { stop: "责令停止建设", rectify: "限期改正", demolish: "限期拆除", confiscate: "没收" },
  "structure-order-state": {
    overdue: "逾期未履行",
    unknown: "无法判定",
    open: "期限未届满",
    late: "逾期履行",
    done: "已履行",
  },
  "structure-state": {
    overdue: "逾期未履行决定",
    unknown: "无法判定",
    found: "已发现、未作出决定",
    ordered: "已作出决定、尚未处理完毕",
    rectified: "已改正",
    confiscated: "已没收",
    demolished: "已拆除",
    lawful: "合法建设",
  },
  "handling-path": {
    none: "无需处理",
    rectify: "限期改正并处罚款",
    demolish: "限期拆除",
    confiscate: "没收实物或者违法收入，可以并处罚款",
    "demolish-temporary": "限期拆除临时建设，可以并处罚款",
    undecided: "处理方式待定",
  },
  "enforcement-measure": { "seal-site": "查封施工现场", "forced-demolition": "强制拆除" },
};

/** Words of their rules. 违法建设处理规则名称。 @internal */
export const illegalStructureRuleLabels: Readonly<Record<keyof IllegalStructureRules, string>> = {
  "illegal_structure.permanent_works": "违反建设工程规划许可的处理",
  "illegal_structure.temporary_works": "违法临时建设的处理",
  "illegal_structure.enforcement": "不停止建设或者逾期不拆除的强制措施",
  "illegal_structure.freed_land_without_price": "拆违腾退土地用于配套设施不增收土地价款",
};

/** Words of the facts that they ask for. 违法建设处理所需事实的名称。 @internal */
export const illegalStructureFactLabels: Readonly<Record<IllegalStructureFact, string>> = {
  permitState: "规划许可情况",
  canBeCured: "是否尚可采取改正措施消除对规划实施的影响",
  canBeDemolished: "是否能够拆除",
  constructionCostFen: "建设工程造价",
  landAreaM2: "占地面积",
  foundOn: "发现日期",
  demolishedOn: "拆除日期",
  orders: "责令决定",
  "orders.givenOn": "责令决定作出日期",
  "orders.dueOn": "责令决定载明的期限",
  "orders.compliedOn": "责令决定履行日期",
};

/** Words of their last days. 违法建设处理期限名称。 @internal */
export const illegalStructureDeadlineLabels: Readonly<Record<IllegalStructureDeadlineCode, string>> = {
  "illegal_structure.stop": "停止违法建设",
  "illegal_structure.rectification": "违法建设限期改正",
  "illegal_structure.demolition": "违法建设限期拆除",
  "illegal_structure.confiscation": "违法建设没收",
};
