import { compareRatios, type Ratio } from "../../kernel/ratio.ts";
import type { VoteRule } from "../rules.ts";

const whole: Ratio = { num: 1, den: 1 };

/** The least part of all owners that can pass a vote: of the participants, the least that must take part of all. @internal */
export function leastConsent({ participation, approval, approvalOf }: VoteRule): Ratio {
  const { share } = approval;
  if (approvalOf === "all") return share;
  const { num, den } = participation?.share ?? whole;
  const product = { num: num * share.num, den: den * share.den };
  const factor = commonFactor(product.num, product.den);
  return { num: product.num / factor, den: product.den / factor };
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b);
}

/** Above 0 where the first vote asks for more: of all owners, then of those who vote; a share to exceed is more than one to reach. @internal */
export function compareVotes(a: VoteRule, b: VoteRule): number {
  const exceeds = ({ approval }: VoteRule): number => (approval.bound === "exceed" ? 1 : 0);
  return (
    compareRatios(leastConsent(a), leastConsent(b)) ||
    compareRatios(a.approval.share, b.approval.share) ||
    exceeds(a) - exceeds(b)
  );
}
