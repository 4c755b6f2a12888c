/**
 * Rules of China, one pack for the nation and one for each authority: data only, dated and cited. 规则包。
 *
 * Pass the packs that apply, from general to local: `{ packs: [national, hefei], on }`. What a source does not give is
 * `null`, and drafts, undated and uncertain values run only when `include` names them.
 *
 * @packageDocumentation
 */

export { fuyang } from "./anhui/fuyang.ts";
export { hefei } from "./anhui/hefei.ts";
export { beijing } from "./beijing.ts";
export { chongqing } from "./chongqing.ts";
export { fuzhou } from "./fujian/fuzhou.ts";
export { fuzhouJinan } from "./fujian/fuzhou-jinan.ts";
export { foshanNanhai } from "./guangdong/foshan.ts";
export { guangzhou } from "./guangdong/guangzhou.ts";
export { hebei } from "./hebei.ts";
export { jiamusiQianjin } from "./heilongjiang/jiamusi.ts";
export { hunan } from "./hunan.ts";
export { huanggang } from "./hubei/huanggang.ts";
export { nanjing } from "./jiangsu/nanjing.ts";
export { suzhouGusu } from "./jiangsu/suzhou.ts";
export { wuxi } from "./jiangsu/wuxi.ts";
export { jiangxi } from "./jiangxi.ts";
export { changchun } from "./jilin/changchun.ts";
export { jilin } from "./jilin/province.ts";
export { national } from "./national.ts";
export type { CnPack, Rules } from "./rules.ts";
export { shaanxi } from "./shaanxi.ts";
export { jinan } from "./shandong/jinan.ts";
export { shanghai } from "./shanghai.ts";
export { chengdu } from "./sichuan/chengdu.ts";
export { chengduWaterMeter } from "./sichuan/chengdu-water-meter.ts";
export { wenzhou } from "./zhejiang/wenzhou.ts";
