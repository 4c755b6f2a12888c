import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";
import { jilinPrinciples } from "./principles.ts";

/**
 * Jilin province. 吉林省。
 *
 * Known through a report of the provincial press conference of 2020-12-08 only: communities built before 2001 are all
 * done within the 14th five-year plan (2021–2025), and places with the means aim at those built before 2006; the basic
 * class adds cable television. No funding duty, consent ratio or article number was seen.
 */
export const jilin: CnPack = {
  id: "cn/jilin",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "220000",
  sources: [
    {
      id: "JZBF-2020-30",
      title: "吉林省人民政府办公厅关于全面推进城镇老旧小区改造工作的实施意见",
      titleEn:
        "Implementation Opinions of the General Office of the People's Government of Jilin Province on Comprehensively Advancing the Renovation of Old Urban Communities",
      docNo: "吉政办发〔2020〕30号",
      issuer: "吉林省人民政府办公厅",
      issuedOn: null,
      confidence: "low-authority",
      note: "Known by a report of the press conference of 2020-12-08; the text was not read and its list is cut off in the copy.",
    },
    {
      id: "JL-2021-03-PRESS",
      title: "吉林省2021年全省民生实事有关情况新闻发布会",
      titleEn: "Press Conference of Jilin Province on the Livelihood Projects of 2021",
      isOwnTitle: true,
      docNo: null,
      issuer: "吉林省人民政府新闻办公室",
      issuedOn: "2021-03-03" as CivilDate,
      confidence: "verified-secondary",
      note: "Read in the report of 中国建设新闻网 of 2021-03-04, in a copy that breaks off at the fifth of the six aspects.",
    },
    {
      id: "GBF-2020-23",
      title: "关于全面推进城镇老旧小区改造工作的指导意见",
      titleEn: "Guiding Opinions on Comprehensively Advancing the Renovation of Old Urban Communities",
      docNo: "国办发〔2020〕23号",
      issuer: "国务院办公厅",
      issuedOn: "2020-07-10" as CivilDate,
      confidence: "verified-secondary",
      note: "Released 2020-07-20; the signing date is from memory.",
    },
  ],
  rules: {
    "eligibility.local_built_by": {
      unit: "year",
      datedBy: "plan-year",
      series: [
        {
          from: "2021-01-01" as CivilDate,
          to: "2026-01-01" as CivilDate,
          value: 2005,
          // The report says it of places with the means; which these are was not read.
          warning: "jilin-built-by-means",
          cites: [{ source: "JZBF-2020-30", locator: null, confidence: "low-authority" }],
        },
      ],
    },
    "measure.aliases": {
      unit: "code",
      datedBy: "event",
      series: [
        {
          from: "2020-12-08" as CivilDate,
          value: [{ item: "low-voltage", alias: "有线电视" }],
          cites: [{ source: "JZBF-2020-30", locator: null, confidence: "low-authority" }],
        },
      ],
    },
    ...jilinPrinciples,
  },
};
