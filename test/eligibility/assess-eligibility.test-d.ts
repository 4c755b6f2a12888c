import { expectTypeOf } from "vitest";
import type { Community } from "../../src/community/index.ts";
import {
  assessEligibility,
  type EligibilityAssessment,
  type EligibilityFacts,
  type EligibilityIssue,
  type EligibilityIssueParams,
  type EligibilityRules,
} from "../../src/eligibility/index.ts";
import type { Outcome, Verdict } from "../../src/kernel/index.ts";
import { jilin } from "../../src/policies/cn/jilin/province.ts";
import { national } from "../../src/policies/cn/national.ts";
import type { Context } from "../../src/policy/index.ts";

expectTypeOf(assessEligibility).toEqualTypeOf<
  (facts: EligibilityFacts, ctx: Context<EligibilityRules>) => Outcome<EligibilityAssessment>
>();
expectTypeOf<EligibilityAssessment["verdict"]>().toEqualTypeOf<Verdict>();
expectTypeOf<EligibilityIssue["code"]>().toEqualTypeOf<keyof EligibilityIssueParams>();

// A community, and the facts of a plan beside it, are facts as they are; a pack of all rules serves as it is.
expectTypeOf<Community>().toExtend<EligibilityFacts>();
expectTypeOf({ packs: [national, jilin], on: national.verifiedOn }).toExtend<Context<EligibilityRules>>();

// @ts-expect-error a misspelt fact
assessEligibility({ buildYear: 1998 }, { packs: [national], on: national.verifiedOn });
