import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Chaoyang District of Beijing: a cap; the share that it caps was not printed. 北京市朝阳区。 */
export const beijingChaoyang: CnPack = {
  id: "cn/beijing-chaoyang",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "110105",
  sources: [
    {
      id: "BJ-CHAOYANG-ELEVATOR-SUBSIDY",
      title: "北京市朝阳区既有住宅加装电梯财政补助标准",
      titleEn: "Chaoyang District of Beijing standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "北京市朝阳区",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Read in press of 2020-12-14, from which day the value starts: up to 800,000 yuan a lift. How the sum under the cap is found was not printed.",
    },
  ],
  rules: {
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: "2020-12-14" as CivilDate,
          value: {
            amount: { kind: "share-of-cost", share: null, capFen: 80_000_000 as Fen },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "BJ-CHAOYANG-ELEVATOR-SUBSIDY", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};
