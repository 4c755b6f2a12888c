import type { Category } from "../category/codes.ts";
import type { LandKind } from "../community/codes.ts";
import type { PlanScale } from "../plan/types.ts";
import type { TableUnit } from "./codes.ts";
import type { Topic } from "./fields.ts";

/**
 * Headers as offices write them, folded as `foldHeader` folds: without spaces, brackets and units. The first of each is the
 * one that is written. A word of several topics is ambiguous and asks the caller.
 */
export const headerWords: Readonly<Record<Topic, readonly [string, ...string[]]>> = {
  id: ["小区编号", "编号", "小区编码", "小区代码", "标识"],
  name: ["小区名称", "名称", "小区", "小区名", "老旧小区名称", "改造小区", "改造小区名称"],
  divisionCode: ["行政区划代码", "区划代码", "行政区划编码", "区划编码", "行政区代码"],
  subDistrict: ["街道", "所属街道", "所在街道", "街镇", "街道乡镇", "镇街", "乡镇街道", "所属街镇"],
  planYear: ["计划年度", "年度", "计划年份", "改造年度", "改造年份", "列入计划年度", "实施年度"],
  isPlanned: ["是否列入年度计划", "是否列入计划", "列入年度计划", "列入计划", "是否纳入计划", "是否纳入年度计划"],
  categories: ["改造类别", "改造类型", "改造内容类别", "涉及类别"],
  builtYear: [
    "建成年份",
    "建成时间",
    "建成年代",
    "建成年",
    "竣工年份",
    "竣工年代",
    "建造年份",
    "建造年代",
    "建设年份",
    "建设年代",
    "建筑年代",
  ],
  "builtYearSpan.from": ["最早建成年份", "建成年份起", "建成年份最早"],
  "builtYearSpan.to": ["最晚建成年份", "建成年份止", "建成年份最晚"],
  floorArea: ["建筑面积", "总建筑面积", "小区建筑面积", "建筑总面积", "改造建筑面积", "改造面积", "房屋建筑面积"],
  communityCount: ["小区数", "小区数量", "小区个数"],
  buildingCount: [
    "楼栋数",
    "栋数",
    "楼栋",
    "楼栋数量",
    "楼幢数",
    "幢数",
    "楼数",
    "住宅楼栋数",
    "改造楼栋数",
    "涉及楼栋数",
  ],
  entranceCount: ["单元数", "单元", "单元数量", "楼道数"],
  householdCount: [
    "户数",
    "居民户数",
    "总户数",
    "住户数",
    "住宅户数",
    "改造户数",
    "涉及户数",
    "惠及户数",
    "涉及居民户数",
    "惠及居民户数",
  ],
  residentCount: ["居民人数", "人口", "人口数", "居住人口", "常住人口", "人数"],
  landKind: ["小区性质", "小区类型"],
  isInShantytownPlan: [
    "是否已纳入棚户区改造计划",
    "是否纳入棚改计划",
    "是否列入棚户区改造计划",
    "是否纳入棚户区改造计划",
    "已纳入棚改计划",
  ],
  isToBeRebuilt: ["是否拟征收拆迁或拆除重建", "是否拟征收拆迁", "是否拟拆除重建", "是否拟拆迁", "是否列入征收拆迁"],
  isWilling: ["居民改造意愿是否强烈", "居民是否有改造意愿", "居民改造意愿", "改造意愿", "是否愿意改造"],
  hasOwnersCommittee: [
    "是否成立业主委员会",
    "有无业主委员会",
    "业主委员会",
    "业委会",
    "有无业委会",
    "是否成立业委会",
    "是否有业委会",
  ],
  hasPropertyService: [
    "是否有物业服务",
    "有无物业服务",
    "有无物业",
    "是否有物业",
    "物业服务",
    "有无物业管理",
    "是否有物业管理",
  ],
  startedOn: ["开工日期", "开工时间", "实际开工日期", "实际开工时间"],
  completedOn: ["完工日期", "完工时间", "实际完工日期", "实际完工时间"],
  acceptedOn: ["竣工验收日期", "竣工验收时间", "验收日期", "验收时间", "验收合格日期"],
  scale: ["项目规模", "打包情况", "是否打包"],
  investment: [
    "总投资",
    "投资",
    "投资额",
    "总投资额",
    "投资总额",
    "计划投资",
    "计划总投资",
    "总投资合计",
    "项目总投资",
    "投资估算",
    "估算总投资",
  ],
  measures: ["改造内容", "主要改造内容", "改造项目", "建设内容", "主要建设内容"],
  elevatorCount: ["加装电梯", "加装电梯数", "加装电梯数量", "加装电梯台数", "加装电梯部数", "新增电梯", "增设电梯"],
  parkingSpaceCount: [
    "停车位",
    "增设停车位",
    "新增停车位",
    "停车位数",
    "新增停车位数",
    "停车泊位",
    "新增停车泊位",
    "车位",
  ],
  evChargerCount: ["汽车充电桩", "电动汽车充电桩", "新能源汽车充电桩", "新增电动汽车充电桩", "增设电动汽车充电桩"],
  ebikeChargerCount: [
    "电动自行车充电桩",
    "电动自行车充电设施",
    "新增电动自行车充电桩",
    "增设电动自行车充电桩",
    "电动自行车充电端口",
  ],
  elderlyFacilityCount: ["养老服务设施", "养老设施", "新增养老服务设施", "增设养老服务设施"],
  childcareFacilityCount: ["托育服务设施", "托育设施", "托幼设施", "新增托育服务设施", "增设托育服务设施"],
  otherServiceFacilityCount: ["其他社区服务设施", "其他服务设施", "新增其他社区服务设施", "增设其他社区服务设施"],
  retrofitAreaM2: ["节能改造面积", "建筑节能改造面积", "节能改造", "建筑节能改造", "既有建筑节能改造面积"],
  cultureSportAreaM2: ["文化休闲体育健身场地", "文化休闲体育健身场地面积", "文体场地面积", "新增文化休闲体育健身场地"],
  "pipesM.water-supply": ["供水管线", "供水管网", "供水管道", "改造供水管线", "供水管线长度"],
  "pipesM.drainage": ["排水管线", "排水管网", "排水管道", "改造排水管线", "排水管线长度"],
  "pipesM.gas": ["燃气管线", "燃气管网", "燃气管道", "供气管线", "改造燃气管线", "燃气管线长度"],
  "pipesM.heating": ["供热管线", "供热管网", "供热管道", "供暖管线", "改造供热管线", "供热管线长度"],
  "pipesM.power-supply": ["供电线路", "供电管线", "电力线路", "电力管线", "改造供电线路", "供电线路长度"],
  "pipesM.telecom": ["通信线路", "通信管线", "通讯线路", "弱电线路", "改造通信线路", "通信线路长度"],
  // Grants of the treasury and investment within the central budget are two sources; "中央资金" may be either.
  "central-finance": [
    "中央财政补助",
    "中央财政",
    "中央财政资金",
    "中央财政补助资金",
    "中央财政专项",
    "中央资金",
    "中央补助",
    "中央补助资金",
    "中央",
    "中央级",
  ],
  "central-investment": [
    "中央预算内投资",
    "中央预算内资金",
    "中央预算内",
    "中央资金",
    "中央补助",
    "中央补助资金",
    "中央",
    "中央级",
  ],
  provincial: ["省级资金", "省级", "省", "省资金", "省级补助", "省级财政", "省级财政资金", "省级补助资金", "省财政"],
  municipal: ["市级资金", "市级", "市", "市资金", "市级补助", "市级财政", "市级财政资金", "市级补助资金", "市财政"],
  district: [
    "区县级资金",
    "区县级",
    "区县",
    "区级",
    "县级",
    "区",
    "县",
    "区资金",
    "县资金",
    "区级资金",
    "县级资金",
    "区县资金",
    "区级财政",
    "县级财政",
    "区县财政",
    "县市区",
    "县市区级",
    "区财政",
    "县财政",
  ],
  township: ["街镇资金", "街镇级", "乡镇级", "乡镇资金", "街道资金", "镇级资金"],
  government: ["政府资金", "政府", "财政资金", "政府出资", "政府投资"],
  residents: ["居民出资", "居民", "居民自筹", "居民资金", "居民出资额", "群众自筹", "个人出资"],
  "maintenance-fund": ["维修资金", "住宅专项维修资金", "专项维修资金", "房屋维修资金"],
  "provident-fund": ["公积金", "住房公积金", "提取公积金"],
  "common-income": ["公共收益", "小区公共收益"],
  utility: ["管线单位出资", "管线单位", "管线单位资金", "专营单位", "专营单位出资", "专业经营单位", "专业经营单位出资"],
  "former-owner-unit": ["原产权单位出资", "原产权单位", "产权单位", "产权单位出资"],
  "social-capital": ["社会资本", "社会投资", "社会资金", "社会力量出资"],
  donation: ["捐赠", "社会捐赠", "捐赠资金", "捐资捐物"],
  other: ["其他资金", "其他", "其它", "其它资金"],
};

/** Words that say whether works are those planned or those done. */
export const stageWords: Readonly<Record<"planned" | "done", readonly [string, ...string[]]>> = {
  planned: ["计划", "年度计划", "计划数", "计划量", "计划投资", "计划改造", "计划内容", "计划改造内容", "改造计划"],
  done: [
    "完成",
    "已完成",
    "实际",
    "实际完成",
    "累计完成",
    "完成数",
    "完成量",
    "完成投资",
    "完成情况",
    "完成内容",
    "改造成果",
  ],
};

/** Words above several columns, or in brackets behind one, that leave the meaning of a column as it is. */
export const neutralWords: readonly string[] = [
  "其中",
  "基本情况",
  "小区基本情况",
  "基本信息",
  "小区基本信息",
  "项目基本情况",
  "项目基本信息",
  "改造内容",
  "规模",
  "小区规模",
  "改造规模",
  "资金来源",
  "资金筹措",
  "总投资",
  "投资",
  "年月日",
  "年",
  "年份",
  "是",
  "否",
  "有",
  "无",
  "镇",
  "乡镇",
];

/** How units are written; the first of each is the one that is written. */
export const unitWords: Readonly<Record<TableUnit, readonly [string, ...string[]]>> = {
  yuan: ["元", "人民币元"],
  "wan-yuan": ["万元", "万"],
  "yi-yuan": ["亿元", "亿"],
  m2: ["平方米", "㎡", "m2", "m²", "平米"],
  "wan-m2": ["万平方米", "万㎡", "万m2", "万m²", "万平米", "万平"],
  m: ["米", "m", "延米", "延长米"],
  km: ["公里", "千米", "km"],
  household: ["户", "套"],
  "wan-household": ["万户"],
  person: ["人"],
  "wan-person": ["万人"],
  building: ["栋", "幢", "座"],
  entrance: ["单元", "个单元"],
  machine: ["台", "部"],
  piece: ["个"],
  place: ["处"],
};

/** Cells that say that there is nothing to say. */
export const blankWords: readonly string[] = ["", "—", "——", "–", "-", "--", "－", "/", "／", "\\"];

export const yesWords: readonly [string, ...string[]] = [
  "是",
  "有",
  "√",
  "✓",
  "✔",
  "已",
  "愿意",
  "同意",
  "强烈",
  "已成立",
  "已纳入",
  "已列入",
  "y",
  "yes",
  "true",
  "1",
];

export const noWords: readonly [string, ...string[]] = [
  "否",
  "无",
  "×",
  "✗",
  "✘",
  "x",
  "未",
  "没有",
  "不愿意",
  "不同意",
  "不强烈",
  "未成立",
  "未纳入",
  "未列入",
  "n",
  "no",
  "false",
  "0",
];

export const landKindWords: Readonly<Record<LandKind, readonly [string, ...string[]]>> = {
  ordinary: ["一般小区", "一般", "普通", "普通小区"],
  "urban-village": ["城中村"],
  "self-built": ["以居民自建住房为主的区域", "以居民自建住房为主", "自建住房为主"],
};

export const planScaleWords: Readonly<Record<PlanScale, readonly [string, ...string[]]>> = {
  single: ["单个小区", "单个", "否"],
  package: ["多个小区打包", "打包", "是"],
  unstated: ["未说明"],
};

export const categoryWords: Readonly<Record<Category, readonly [string, ...string[]]>> = {
  basic: ["基础类", "基础"],
  improvement: ["完善类", "完善"],
  enhancement: ["提升类", "提升"],
};

/** A list of categories that has none. */
export const noCategory: string = "无";
export const listSeparator: string = "、";
export const listSeparators: RegExp = /[、,，;；+＋/\s]+/;

export const corpsWords: readonly [string, ...string[]] = ["新疆生产建设兵团", "兵团", "corps"];

export const dayPattern: RegExp =
  /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?: 0?0:00(?::00)?)?$/;
export const yearPattern: RegExp = /^(\d{4})(?:年度?)?$/;
export const monthPattern: RegExp = /^(\d{4})(?:[-/.](?:0?[1-9]|1[0-2])|年(?:0?[1-9]|1[0-2])月)$/;
export const yearSpanPattern: RegExp = /^(\d{4})年?(?:-|—|–|~|至|到)(\d{4})年?$/;

/** How a unit stands in a header that this library writes. */
export const unitBrackets: readonly [string, string] = ["（", "）"];
