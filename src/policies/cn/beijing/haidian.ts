import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Haidian District of Beijing: a share of the cost of a lift, and the moving of pipes; undated. 北京市海淀区。 */
export const beijingHaidian: CnPack = {
  id: "cn/beijing-haidian",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "110108",
  sources: [
    {
      id: "BJ-HAIDIAN-ELEVATOR-SUBSIDY",
      title: "北京市海淀区既有住宅加装电梯财政补助标准",
      titleEn: "Haidian District of Beijing standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "北京市海淀区",
      issuedOn: null,
      confidence: "low-authority",
      note: "About 2018, the copy read carries no date: 50 % of the lift up to 300,000 yuan and the moving of pipes up to 400,000. Which level pays was not printed.",
    },
  ],
  rules: {
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          value: {
            amount: { kind: "share-of-cost", share: "0.5", capFen: 30_000_000 as Fen },
            pipeMoving: { kind: "share-of-cost", share: "1", capFen: 40_000_000 as Fen },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "BJ-HAIDIAN-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};
