import type { Item, QuantityUnit } from "./codes.ts";

/** One entry of the national catalogue of renovation contents. 改造内容目录条目。 */
export interface CatalogueEntry {
  /** Item code. 条目代码。 */
  readonly item: Item;
  /** Official Chinese wording. 文件用语。 */
  readonly name: string;
  /** Usual unit of quantity. 常用计量单位。 */
  readonly unit: QuantityUnit;
}

const entry = (item: Item, name: string, unit: QuantityUnit): CatalogueEntry => ({ item, name, unit });

/**
 * The 42 items of the national catalogue in its order, with wording and usual unit; the category is dated (`categoryOf`). 改造内容目录。
 *
 * @source GBF-2020-23 — 二（二）
 */
export const catalogue: readonly CatalogueEntry[] = [
  entry("water-supply", "供水", "m"),
  entry("drainage", "排水", "m"),
  entry("power-supply", "供电", "m"),
  entry("low-voltage", "弱电", "m"),
  entry("roads", "道路", "m2"),
  entry("gas", "供气", "m"),
  entry("heating", "供热", "m"),
  entry("fire-safety", "消防", "set"),
  entry("security", "安防", "set"),
  entry("waste-sorting", "生活垃圾分类", "count"),
  entry("mobile-comms", "移动通信", "count"),
  entry("fibre-to-home", "光纤入户", "household"),
  entry("overhead-lines", "架空线规整(入地)", "m"),
  entry("roof-repair", "建筑物屋面公共部位维修", "m2"),
  entry("facade-repair", "建筑物外墙公共部位维修", "m2"),
  entry("stair-repair", "楼梯等公共部位维修", "m2"),
  entry("illegal-structure-removal", "拆除违法建设", "m2"),
  entry("greening", "整治小区及周边绿化", "m2"),
  entry("lighting", "整治小区及周边照明", "count"),
  entry("age-friendly", "适老设施", "count"),
  entry("barrier-free", "无障碍设施", "count"),
  entry("parking", "停车库(场)", "count"),
  entry("ebike-charging", "电动自行车充电设施", "count"),
  entry("ev-charging", "汽车充电设施", "count"),
  entry("parcel-lockers", "智能快件箱", "set"),
  entry("mail-boxes", "智能信包箱", "set"),
  entry("culture-leisure", "文化休闲设施", "count"),
  entry("sports-fitness", "体育健身设施", "set"),
  entry("property-management-room", "物业用房", "m2"),
  entry("energy-retrofit", "小区内建筑节能改造", "m2"),
  entry("elevator-addition", "有条件的楼栋加装电梯", "count"),
  entry("community-service-centre", "社区综合服务设施", "m2"),
  entry("health-station", "卫生服务站等公共卫生设施", "count"),
  entry("kindergarten", "幼儿园等教育设施", "count"),
  entry("perimeter-sensing", "周界防护等智能感知设施", "set"),
  entry("elderly-care", "养老", "count"),
  entry("childcare", "托育", "count"),
  entry("meal-service", "助餐", "count"),
  entry("housekeeping", "家政保洁", "count"),
  entry("convenience-market", "便民市场", "count"),
  entry("convenience-store", "便利店", "count"),
  entry("postal-express-station", "邮政快递末端综合服务站", "count"),
];
