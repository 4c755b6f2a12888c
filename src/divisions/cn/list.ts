import type { DivisionList } from "../../division/types.ts";
import { centralSouth } from "./central-south.ts";
import { east } from "./east.ts";
import { north } from "./north.ts";
import { northeast } from "./northeast.ts";
import { northwest } from "./northwest.ts";
import { other } from "./other.ts";
import { southwest } from "./southwest.ts";

/** Provinces, prefectures and counties by GB/T 2260 code, month by month as lists were read. 全国县以上行政区划代码。 */
export const cnDivisions: DivisionList = {
  id: "cn/divisions",
  version: "2026.1.0",
  title: "中华人民共和国县以上行政区划代码",
  titleEn: "Codes of the administrative divisions of the People's Republic of China at county level and above",
  issuer: "民政部、国家统计局",
  note: "Compiled from copies under open licences of the published lists, not from the authority's pages. Lists of 2017, 2018, 2021 and of some months were not read, so a change between two lists is known to within them. Left out: entries that stand for no division of their own, such as 市辖区, districts of Sansha below the city, divisions below Taiwan, Hong Kong and Macao. Four names misprinted in old copies are corrected: 荔浦县, 江州区, 瀍河回族区, 杨陵区.",
  lists: [
    "2006-12",
    "2007-12",
    "2008-12",
    "2009-12",
    "2010-10",
    "2011-10",
    "2012-10",
    "2013-08",
    "2014-10",
    "2015-09",
    "2016-07",
    "2019-11",
    "2019-12",
    "2020-03",
    "2020-09",
    "2020-11",
    "2020-12",
    "2022-12",
    "2023-12",
    "2024-12",
  ],
  endings: ["县", "旗", "市", "区"],
  regions: [north, northeast, east, centralSouth, southwest, northwest, other],
};
