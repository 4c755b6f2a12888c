import type { Category } from "../category/codes.ts";
import type { Item } from "./codes.ts";

/** One entry of the national catalogue of renovation contents. 改造内容目录条目。 */
export interface CatalogueEntry {
  /** Item code. 条目代码。 */
  readonly item: Item;
  /** Category by national default; localities may deviate. 类别(全国默认)。 */
  readonly category: Category;
  /** Official Chinese wording. 文件用语。 */
  readonly name: string;
  /** Usual unit of quantity: m · m2 · count · household · set. 常用计量单位。 */
  readonly unit: string;
}

const entry = (item: Item, category: Category, name: string, unit: string): CatalogueEntry => ({
  item,
  category,
  name,
  unit,
});

/**
 * The 42 items of the national catalogue in its order, with category, wording and usual unit. 改造内容目录。
 *
 * @source GBF-2020-23 — 二（二）
 */
export const catalogue: readonly CatalogueEntry[] = [
  entry("water-supply", "basic", "供水", "m"),
  entry("drainage", "basic", "排水", "m"),
  entry("power-supply", "basic", "供电", "m"),
  entry("low-voltage", "basic", "弱电", "m"),
  entry("roads", "basic", "道路", "m2"),
  entry("gas", "basic", "供气", "m"),
  entry("heating", "basic", "供热", "m"),
  entry("fire-safety", "basic", "消防", "set"),
  entry("security", "basic", "安防", "set"),
  entry("waste-sorting", "basic", "生活垃圾分类", "count"),
  entry("mobile-comms", "basic", "移动通信", "count"),
  entry("fibre-to-home", "basic", "光纤入户", "household"),
  entry("overhead-lines", "basic", "架空线规整(入地)", "m"),
  entry("roof-repair", "basic", "建筑物屋面公共部位维修", "m2"),
  entry("facade-repair", "basic", "建筑物外墙公共部位维修", "m2"),
  entry("stair-repair", "basic", "楼梯等公共部位维修", "m2"),
  entry("illegal-structure-removal", "improvement", "拆除违法建设", "m2"),
  entry("greening", "improvement", "整治小区及周边绿化", "m2"),
  entry("lighting", "improvement", "整治小区及周边照明", "count"),
  entry("age-friendly", "improvement", "适老设施", "count"),
  entry("barrier-free", "improvement", "无障碍设施", "count"),
  entry("parking", "improvement", "停车库(场)", "count"),
  entry("ebike-charging", "improvement", "电动自行车充电设施", "count"),
  entry("ev-charging", "improvement", "汽车充电设施", "count"),
  entry("parcel-lockers", "improvement", "智能快件箱", "set"),
  entry("mail-boxes", "improvement", "智能信包箱", "set"),
  entry("culture-leisure", "improvement", "文化休闲设施", "count"),
  entry("sports-fitness", "improvement", "体育健身设施", "set"),
  entry("property-management-room", "improvement", "物业用房", "m2"),
  entry("energy-retrofit", "improvement", "小区内建筑节能改造", "m2"),
  entry("elevator-addition", "improvement", "有条件的楼栋加装电梯", "count"),
  entry("community-service-centre", "enhancement", "社区综合服务设施", "m2"),
  entry("health-station", "enhancement", "卫生服务站等公共卫生设施", "count"),
  entry("kindergarten", "enhancement", "幼儿园等教育设施", "count"),
  entry("perimeter-sensing", "enhancement", "周界防护等智能感知设施", "set"),
  entry("elderly-care", "enhancement", "养老", "count"),
  entry("childcare", "enhancement", "托育", "count"),
  entry("meal-service", "enhancement", "助餐", "count"),
  entry("housekeeping", "enhancement", "家政保洁", "count"),
  entry("convenience-market", "enhancement", "便民市场", "count"),
  entry("convenience-store", "enhancement", "便利店", "count"),
  entry("postal-express-station", "enhancement", "邮政快递末端综合服务站", "count"),
];
