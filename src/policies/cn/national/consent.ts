import type { BallotReading, VoteRule } from "../../../consent/rules.ts";
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

/**
 * How owners decide together. 业主共同决定。
 *
 * Article 76 of the Property Law has seven items; a matter that it does not list, such as a change of use of common
 * parts, falls under the last of them (other major matters). Neither law says how a ballot counts that is not returned
 * or that abstains: the reading here is the library's own, and a local pack or the rules of procedure may set another.
 */
export const nationalConsent: Pick<CnPack["rules"], "consent.vote" | "consent.ballot_reading"> = {
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
};
