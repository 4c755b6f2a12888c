import * as z from "zod/mini";
import { dateSchema, divisionCodeSchema, exactly, fenSchema } from "../../kernel/schema.ts";
import { holderRelations, homeHolders, withdrawalPoints, withdrawalPurposes } from "./codes.ts";
import type { ProvidentFundWithdrawalRule } from "./rules.ts";
import type { ProvidentFundApplication } from "./types.ts";

/** Schema of an application to withdraw. 住房公积金提取申请。 */
export const providentFundApplicationSchema: z.ZodMiniType<ProvidentFundApplication> =
  exactly<ProvidentFundApplication>()(
    z.readonly(
      z.strictObject({
        divisionCode: divisionCodeSchema,
        holder: z.enum(homeHolders),
        relation: z.enum(holderRelations),
        hasPurchaseAgreement: z.exactOptional(z.boolean()),
        purpose: z.enum(withdrawalPurposes),
        ownPaymentFen: z.exactOptional(fenSchema),
        balanceFen: z.exactOptional(fenSchema),
        acceptedOn: z.exactOptional(dateSchema),
        appliedOn: z.exactOptional(dateSchema),
        confirmed: z.exactOptional(z.readonly(z.array(z.enum(withdrawalPoints)))),
      }),
    ),
  );

/** Schema of a place's rule, for packs read from JSON. 改造提取住房公积金的规定。 */
export const providentFundWithdrawalRuleSchema: z.ZodMiniType<ProvidentFundWithdrawalRule> =
  exactly<ProvidentFundWithdrawalRule>()(
    z.readonly(
      z.strictObject({
        holders: z.readonly(z.array(z.enum(homeHolders))),
        relations: z.readonly(z.array(z.enum(holderRelations))),
        isApplicantListComplete: z.boolean(),
        tenantNeedsPurchaseAgreement: z.boolean(),
        purposes: z.nullable(z.readonly(z.array(z.enum(withdrawalPurposes)))),
        limits: z.readonly(z.array(z.enum(["own-payment", "balance"])).check(z.minLength(1))),
        mostFen: z.nullable(fenSchema),
        withinMonths: z.nullable(z.int().check(z.gte(1), z.lte(1200))),
      }),
    ),
  );
