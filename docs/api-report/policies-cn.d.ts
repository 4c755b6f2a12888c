// jiugai/policies/cn, written by `npm run docs:generate`; a test holds it fresh.

export type CnPack = Pack<Rules>;

export type Rules = MeasureRules & EligibilityRules & ConsentRules & FundingRules & PlanRules & SelectionRules & PrinciplesRules & PlausibilityRules & QualityRules & AftercareRules & IllegalStructureRules & BottomLineRules & ApprovalRules;

export declare const anqing: CnPack;

export declare const beijing: CnPack;

export declare const beijingChaoyang: CnPack;

export declare const beijingHaidian: CnPack;

export declare const changchun: CnPack;

export declare const changsha: CnPack;

export declare const changzhou: CnPack;

export declare const chengdu: CnPack;

export declare const chengduWaterMeter: CnPack;

export declare const chongqing: CnPack;

export declare const chuzhou: CnPack;

export declare const dongying: CnPack;

export declare const foshanNanhai: CnPack;

export declare const fuyang: CnPack;

export declare const fuzhou: CnPack;

export declare const fuzhouJinan: CnPack;

export declare const guangdong: CnPack;

export declare const guangxi: CnPack;

export declare const guangzhou: CnPack;

export declare const guangzhouLiwan: CnPack;

export declare const hangzhou: CnPack;

export declare const hebei: CnPack;

export declare const hefei: CnPack;

export declare const huanggang: CnPack;

export declare const hubei: CnPack;

export declare const hunan: CnPack;

export declare const jiamusiQianjin: CnPack;

export declare const jiangxi: CnPack;

export declare const jilin: CnPack;

export declare const jinan: CnPack;

export declare const luoyang: CnPack;

export declare const nanjing: CnPack;

export declare const national: CnPack;

export declare const ningxia: CnPack;

export declare const qingdao: CnPack;

export declare const shaanxi: CnPack;

export declare const shandong: CnPack;

export declare const shanghai: CnPack;

export declare const suzhouGusu: CnPack;

export declare const taiyuan: CnPack;

export declare const tongling: CnPack;

export declare const weifang: CnPack;

export declare const wenzhou: CnPack;

export declare const wuxi: CnPack;

export declare const xiamen: CnPack;

export declare const xian: CnPack;

export declare const zhejiang: CnPack;

export declare const zhengzhou: CnPack;

export declare const zhongshan: CnPack;
