import type { CivilDate, Fen } from "../../kernel/brand.ts";
import type { CnPack } from "./rules.ts";

/**
 * Beijing: owners and the unit that used to own the homes share what the energy subsidy leaves; withdrawals from the
 * provident fund; the subsidy for lifts. 北京市。
 */
export const beijing: CnPack = {
  id: "cn/beijing",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "110000",
  sources: [
    {
      id: "BJ-2008-ENERGY",
      title: "既有建筑节能改造项目管理办法",
      titleEn: "Beijing Measures for Energy Retrofit Projects of Existing Buildings",
      docNo: null,
      issuer: "北京市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Title as printed in press of 2008-06-19, and the first day is that of the report. The amount of the subsidy was not read: it is a pledge of the project.",
    },
    {
      id: "BJ-2022-PROVIDENT",
      title: "关于住房公积金支持北京老旧小区综合整治的通知",
      titleEn:
        "Notice on Supporting the Comprehensive Improvement of Beijing's Old Communities with the Housing Provident Fund",
      docNo: null,
      issuer: "北京住房公积金管理中心、北京市住房和城乡建设委员会",
      issuedOn: "2022-01-12" as CivilDate,
      confidence: "verified-secondary",
      note: "Read in press of the day of issue; the number and the first day in force were not read, and the day of issue stands for the latter.",
    },
    {
      id: "BJ-2018-ELEVATOR-SUBSIDY",
      title: "北京市既有住宅加装电梯财政补助标准",
      titleEn: "Beijing standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "北京市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Read in press of 2018-06-15, from which day the value starts; later versions were not read. Which level pays was not printed.",
    },
    {
      id: "BJ-2019-PERMIT",
      title: "北京市社会投资项目施工许可限额调整",
      titleEn: "Beijing adjustment of the limits for construction permits of privately invested projects",
      isOwnTitle: true,
      docNo: null,
      issuer: "北京市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "In force from 2019-12-09; title, number and day of issue were not read. For privately invested projects alone: at most 1,000,000 yuan or at most 300 square metres.",
    },
  ],
  rules: {
    "funding.provident_fund.withdrawal": {
      unit: "withdrawal-rule",
      datedBy: "event",
      series: [
        {
          from: "2022-01-12" as CivilDate,
          value: {
            holders: ["owner", "public-housing-tenant"],
            relations: ["self", "spouse", "parent", "child"],
            isApplicantListComplete: true,
            tenantNeedsPurchaseAgreement: true,
            purposes: [
              "elevator-addition",
              "balcony-with-seismic-works",
              "flat-to-pitched-roof",
              "water-pipes",
              "outer-extension",
              "window-replacement",
              "dangerous-building-rebuild",
            ],
            limits: ["own-payment", "balance"],
            mostFen: null,
            withinMonths: null,
          },
          cites: [{ source: "BJ-2022-PROVIDENT", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
    "funding.scheme": {
      unit: "scheme",
      datedBy: "plan-year",
      series: [
        {
          from: "2008-06-19" as CivilDate,
          value: {
            id: "beijing-energy-2008",
            parts: [
              {
                kind: "party-shares",
                id: "owners-and-former-owner-unit",
                scope: { items: ["energy-retrofit"] },
                of: "remaining",
                parties: [
                  { source: "residents", share: "0.5" },
                  { source: "former-owner-unit", share: "0.5" },
                ],
              },
            ],
            balance: null,
          },
          warning: "beijing-energy-2008-later-rules",
          cites: [{ source: "BJ-2008-ENERGY", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: "2018-06-15" as CivilDate,
          value: {
            amount: { kind: "share-of-cost", share: "0.4", capFen: 24_000_000 as Fen },
            pipeMoving: { kind: "share-of-cost", share: "1", capFen: 40_000_000 as Fen },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "BJ-2018-ELEVATOR-SUBSIDY", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
    "approval.permit_exemption": {
      unit: "permit-exemption",
      datedBy: "event",
      series: [
        {
          from: "2019-12-09" as CivilDate,
          value: {
            bound: "at-most",
            investmentFen: 100_000_000 as Fen,
            floorAreaM2: 300,
            appliesTo: "privately-invested",
            isAdjustable: false,
          },
          cites: [{ source: "BJ-2019-PERMIT", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};
