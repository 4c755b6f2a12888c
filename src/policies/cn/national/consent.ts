import type { BallotReading, ConsentRules, MatterMap, VoteRule } from "../../../consent/rules.ts";
import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

const twoThirds = { share: { num: 2, den: 3 }, bound: "reach" } as const;
const threeQuarters = { share: { num: 3, den: 4 }, bound: "reach" } as const;
const moreThanHalf = { share: { num: 1, den: 2 }, bound: "exceed" } as const;

/** Civil Code: two thirds take part; of these, items 6 to 8 need three quarters, all others more than half. */
const ordinary: VoteRule = { participation: twoThirds, approval: moreThanHalf, approvalOf: "participants" };
const special: VoteRule = { participation: twoThirds, approval: threeQuarters, approvalOf: "participants" };

/** Property Law: shares of the totals, and no test of participation. */
const ordinaryOfTotals: VoteRule = { participation: null, approval: moreThanHalf, approvalOf: "all" };
const specialOfTotals: VoteRule = { participation: null, approval: twoThirds, approvalOf: "all" };

const reading: BallotReading = {
  abstain: { takesPart: true, agrees: false },
  none: { takesPart: false, agrees: false },
};

const converting = { matter: "unclassified", mayConvert: true } as const;
const callsForNone = { matter: "none", touchesCommonIncome: false } as const;

/** Items that are left out are unclassified: repairs and renewals that change no use. */
const matterMap: MatterMap = {
  items: {
    "elevator-addition": { matter: "alter-or-rebuild", mayConvert: false },
    parking: converting,
    "ebike-charging": converting,
    "ev-charging": converting,
    "parcel-lockers": converting,
    "culture-leisure": converting,
    "sports-fitness": converting,
    "property-management-room": converting,
    "community-service-centre": converting,
    "health-station": converting,
    kindergarten: converting,
    "elderly-care": converting,
    childcare: converting,
    "meal-service": converting,
    housekeeping: converting,
    "convenience-market": converting,
    "convenience-store": converting,
    "postal-express-station": converting,
  },
  sources: {
    "central-finance": callsForNone,
    "central-investment": callsForNone,
    provincial: callsForNone,
    municipal: callsForNone,
    district: callsForNone,
    township: callsForNone,
    government: callsForNone,
    residents: callsForNone,
    "maintenance-fund": { matter: "use-maintenance-fund", touchesCommonIncome: false },
    "provident-fund": callsForNone,
    "common-income": { matter: "other-major", touchesCommonIncome: true },
    utility: callsForNone,
    "former-owner-unit": callsForNone,
    "social-capital": callsForNone,
    donation: callsForNone,
    other: callsForNone,
  },
  changes: {
    "rules-of-procedure-adopted": { matter: "rules-of-procedure", touchesCommonIncome: false },
    "covenant-adopted": { matter: "covenant", touchesCommonIncome: false },
    "manager-chosen": { matter: "hire-manager", touchesCommonIncome: false },
    "maintenance-fund-topped-up": { matter: "raise-maintenance-fund", touchesCommonIncome: false },
    "structure-altered": { matter: "alter-or-rebuild", touchesCommonIncome: false },
    "building-extended": { matter: "alter-or-rebuild", touchesCommonIncome: false },
    "common-parts-converted": { matter: "change-use-of-common-parts", touchesCommonIncome: false },
    "common-parts-let": { matter: "change-use-of-common-parts", touchesCommonIncome: true },
    "advertising-placed": { matter: "change-use-of-common-parts", touchesCommonIncome: true },
  },
};

/**
 * How owners decide together. 业主共同决定。
 *
 * Article 76 of the Property Law has seven items; a matter that it does not list, such as a change of use of common
 * parts, falls under the last of them (other major matters). Neither law says how a ballot counts that is not returned
 * or that abstains: the reading here is the library's own, and a local pack or the rules of procedure may set another.
 * Whether parking spaces count, whose owners vote on the works of one building, and the ratio of households that agree
 * before a plan are left to the place: no national value. The map of matters is derived from article 278; it says
 * `unclassified` where the article does not tell whether works need the owners' decision.
 */
export const nationalConsent: Pick<CnPack["rules"], keyof ConsentRules> = {
  "consent.vote": {
    unit: "vote-rule",
    datedBy: "event",
    series: [
      {
        from: "2007-10-01" as CivilDate,
        to: "2021-01-01" as CivilDate,
        value: {
          "rules-of-procedure": ordinaryOfTotals,
          covenant: ordinaryOfTotals,
          "owners-committee": ordinaryOfTotals,
          "hire-manager": ordinaryOfTotals,
          "use-maintenance-fund": specialOfTotals,
          "raise-maintenance-fund": specialOfTotals,
          "alter-or-rebuild": specialOfTotals,
          "change-use-of-common-parts": ordinaryOfTotals,
          "other-major": ordinaryOfTotals,
        },
        cites: [{ source: "PL-2007", locator: "第七十六条", confidence: "verified-secondary" }],
      },
      {
        from: "2021-01-01" as CivilDate,
        value: {
          "rules-of-procedure": ordinary,
          covenant: ordinary,
          "owners-committee": ordinary,
          "hire-manager": ordinary,
          "use-maintenance-fund": ordinary,
          "raise-maintenance-fund": special,
          "alter-or-rebuild": special,
          "change-use-of-common-parts": special,
          "other-major": ordinary,
        },
        cites: [
          { source: "CC", locator: "第二百七十八条", confidence: "verified-primary" },
          { source: "SPC-BLDG", locator: "第八条、第九条", confidence: "verified-primary" },
        ],
      },
    ],
  },
  "consent.ballot_reading": {
    unit: "ballot-reading",
    datedBy: "event",
    series: [
      {
        from: "2007-10-01" as CivilDate,
        to: "2021-01-01" as CivilDate,
        value: reading,
        cites: [{ source: "PL-2007", locator: "第七十六条", confidence: "derived" }],
      },
      {
        from: "2021-01-01" as CivilDate,
        value: reading,
        cites: [{ source: "CC", locator: "第二百七十八条第二款", confidence: "derived" }],
      },
    ],
  },
  "consent.parking_reading": {
    unit: "parking-reading",
    datedBy: "event",
    series: [
      {
        from: "2009-10-01" as CivilDate,
        // An exclusive part may be a parking space; whether it counts is not said.
        value: null,
        cites: [{ source: "SPC-BLDG", locator: "第二条", confidence: "verified-primary" }],
      },
    ],
  },
  "consent.area_order": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from: "2009-10-01" as CivilDate,
        to: "2021-01-01" as CivilDate,
        value: ["registered", "surveyed", "contract"],
        cites: [{ source: "SPC-BLDG", locator: "第八条", confidence: "from-memory" }],
      },
      {
        from: "2021-01-01" as CivilDate,
        value: ["registered", "surveyed", "contract"],
        cites: [{ source: "SPC-BLDG", locator: "第八条", confidence: "verified-primary" }],
      },
    ],
  },
  "consent.voting_unit": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from: "2021-01-01" as CivilDate,
        value: null,
        cites: [{ source: "CC", locator: "第二百七十八条", confidence: "derived" }],
      },
    ],
  },
  "consent.matters": {
    unit: "matter-map",
    datedBy: "event",
    series: [
      {
        from: "2007-10-01" as CivilDate,
        to: "2021-01-01" as CivilDate,
        value: matterMap,
        cites: [{ source: "PL-2007", locator: "第七十六条", confidence: "derived" }],
      },
      {
        from: "2021-01-01" as CivilDate,
        value: matterMap,
        cites: [
          { source: "CC", locator: "第二百七十八条第一款", confidence: "derived" },
          { source: "CC", locator: "第二百八十二条", confidence: "derived" },
        ],
      },
    ],
  },
  "consent.local_ratio": {
    unit: "vote-rule",
    datedBy: "event",
    series: [
      {
        from: "2021-12-14" as CivilDate,
        // The notice makes the rates a condition and leaves their numbers to the place.
        value: null,
        cites: [{ source: "JBC-2021-50", locator: "一（五）", confidence: "from-memory" }],
      },
    ],
  },
  "consent.revocation_months": {
    unit: "month",
    datedBy: "event",
    series: [
      {
        from: "2021-01-01" as CivilDate,
        value: 12,
        cites: [
          { source: "CC", locator: "第二百八十条第二款", confidence: "verified-primary" },
          { source: "SPC-BLDG", locator: "第十二条", confidence: "verified-primary" },
        ],
      },
    ],
  },
};
