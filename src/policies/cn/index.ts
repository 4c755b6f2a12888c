/**
 * Rules of China, one pack for the nation and one for each authority: data only, dated and cited. 规则包。
 *
 * Pass the packs that apply, from general to local: `{ packs: [national, hefei], on }`. What a source does not give is
 * `null`, and drafts, undated and uncertain values run only when `include` names them.
 *
 * @packageDocumentation
 */

export { anqing } from "./anhui/anqing.ts";
export { chuzhou } from "./anhui/chuzhou.ts";
export { fuyang } from "./anhui/fuyang.ts";
export { hefei } from "./anhui/hefei.ts";
export { tongling } from "./anhui/tongling.ts";
export { beijingChaoyang } from "./beijing/chaoyang.ts";
export { beijingHaidian } from "./beijing/haidian.ts";
export { beijing } from "./beijing.ts";
export { chongqing } from "./chongqing.ts";
export { fuzhou } from "./fujian/fuzhou.ts";
export { fuzhouJinan } from "./fujian/fuzhou-jinan.ts";
export { xiamen } from "./fujian/xiamen.ts";
export { foshanNanhai } from "./guangdong/foshan.ts";
export { guangzhou } from "./guangdong/guangzhou.ts";
export { guangzhouLiwan } from "./guangdong/guangzhou-liwan.ts";
export { guangdong } from "./guangdong/province.ts";
export { zhongshan } from "./guangdong/zhongshan.ts";
export { guangxi } from "./guangxi.ts";
export { hebei } from "./hebei.ts";
export { jiamusiQianjin } from "./heilongjiang/jiamusi.ts";
export { luoyang } from "./henan/luoyang.ts";
export { zhengzhou } from "./henan/zhengzhou.ts";
export { huanggang } from "./hubei/huanggang.ts";
export { hubei } from "./hubei/province.ts";
export { changsha } from "./hunan/changsha.ts";
export { hunan } from "./hunan.ts";
export { changzhou } from "./jiangsu/changzhou.ts";
export { nanjing } from "./jiangsu/nanjing.ts";
export { suzhouGusu } from "./jiangsu/suzhou.ts";
export { wuxi } from "./jiangsu/wuxi.ts";
export { jiangxi } from "./jiangxi.ts";
export { changchun } from "./jilin/changchun.ts";
export { jilin } from "./jilin/province.ts";
export { national } from "./national.ts";
export { ningxia } from "./ningxia.ts";
export type { CnPack, Rules } from "./rules.ts";
export { xian } from "./shaanxi/xian.ts";
export { shaanxi } from "./shaanxi.ts";
export { dongying } from "./shandong/dongying.ts";
export { jinan } from "./shandong/jinan.ts";
export { shandong } from "./shandong/province.ts";
export { qingdao } from "./shandong/qingdao.ts";
export { weifang } from "./shandong/weifang.ts";
export { shanghai } from "./shanghai.ts";
export { taiyuan } from "./shanxi/taiyuan.ts";
export { chengdu } from "./sichuan/chengdu.ts";
export { chengduWaterMeter } from "./sichuan/chengdu-water-meter.ts";
export { hangzhou } from "./zhejiang/hangzhou.ts";
export { zhejiang } from "./zhejiang/province.ts";
export { wenzhou } from "./zhejiang/wenzhou.ts";
