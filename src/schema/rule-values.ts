import * as z from "zod/mini";
import { categories } from "../category/codes.ts";
import { matters } from "../consent/codes.ts";
import { ballotReadingSchema } from "../consent/schema.ts";
import { allocationFormulaSchema } from "../funding/allocation/schema.ts";
import { minimumCoverageSchema } from "../funding/bond/schema.ts";
import { fundingSources } from "../funding/codes.ts";
import { elevatorSubsidySchema } from "../funding/elevator/schema.ts";
import { elevatorSharingTableSchema } from "../funding/household/elevator-table/schema.ts";
import { maintenanceFundDuties } from "../funding/maintenance-fund/codes.ts";
import {
  maintenanceFundScopeSchema,
  rateBoundsSchema,
  soldPublicDepositSchema,
} from "../funding/maintenance-fund/schema.ts";
import { fundingSchemeSchema } from "../funding/parts/schema.ts";
import { providentFundWithdrawalRuleSchema } from "../funding/provident-fund/schema.ts";
import { countSchema, idSchema, shareSchema, yearSchema } from "../kernel/schema.ts";
import { exclusionReasons, items } from "../measure/codes.ts";

const ratioSchema = z.readonly(z.strictObject({ num: countSchema, den: z.int().check(z.gte(1)) }));
const voteTestSchema = z.readonly(z.strictObject({ share: ratioSchema, bound: z.enum(["reach", "exceed"]) }));
const voteRuleSchema = z.readonly(
  z.strictObject({
    participation: z.nullable(voteTestSchema),
    approval: voteTestSchema,
    approvalOf: z.enum(["participants", "all"]),
  }),
);

/** Schema of the value of each rule that a calculator reads, by the rule's identifier. @internal */
export const ruleValueSchemas: Readonly<Record<string, z.ZodMiniType>> = {
  "measure.category_of_item": z.readonly(z.partialRecord(z.enum(items), z.enum(categories))),
  "measure.aliases": z.readonly(z.array(z.readonly(z.strictObject({ item: z.enum(items), alias: idSchema })))),
  "eligibility.priority_built_by": yearSchema,
  "eligibility.conditional_built_by": z.readonly(
    z.strictObject({
      builtBy: yearSchema,
      conditions: z.readonly(z.array(z.enum(["earlier-task-secured", "within-fiscal-capacity"]))),
    }),
  ),
  "eligibility.local_built_by": yearSchema,
  "eligibility.excluded": z.readonly(z.array(z.enum(["urban-village", "self-built", "shantytown-plan", "rebuild"]))),
  "eligibility.residents_willing": z.literal(true),
  "consent.vote": z.readonly(z.record(z.enum(matters), voteRuleSchema)),
  "consent.ballot_reading": ballotReadingSchema,
  "funding.scheme": fundingSchemeSchema,
  "funding.household.elevator_table": elevatorSharingTableSchema,
  "funding.household.maintenance_fund_sharing": z.literal("area-then-deposits"),
  "funding.allocation.factors": allocationFormulaSchema,
  "funding.central_investment.cap": z.literal("approved-construction-cost"),
  "funding.central_investment.excluded_reasons": z.readonly(z.array(z.enum(exclusionReasons))),
  "funding.central_investment.special_funds": z.readonly(z.array(z.enum(fundingSources))),
  "funding.central_investment.finished_excluded": z.literal(true),
  "funding.bond.minimum_coverage": minimumCoverageSchema,
  "funding.elevator.subsidy": elevatorSubsidySchema,
  "funding.maintenance_fund.first_deposit_bounds": rateBoundsSchema,
  "funding.maintenance_fund.sold_public_first_deposit": soldPublicDepositSchema,
  "funding.maintenance_fund.scope": maintenanceFundScopeSchema,
  "funding.maintenance_fund.never_payable": z.readonly(z.array(z.enum(maintenanceFundDuties))),
  "funding.maintenance_fund.voters": z.literal("owners-in-scope"),
  "funding.maintenance_fund.emergency_use": z.literal("without-ordinary-vote"),
  "funding.maintenance_fund.top_up_below": shareSchema,
  "funding.provident_fund.withdrawal": providentFundWithdrawalRuleSchema,
  "plan.plausible_m2_per_household": z.readonly(
    z.strictObject({ least: z.number().check(z.gte(0)), most: z.number().check(z.gte(0)) }),
  ),
};

/** Identifiers of the rules that calculators read. 全部规则标识。 */
export const knownRules: readonly string[] = Object.keys(ruleValueSchemas);
