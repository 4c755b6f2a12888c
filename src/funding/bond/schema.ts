import * as z from "zod/mini";
import type { DecimalString } from "../../kernel/brand.ts";
import {
  decimalSchema,
  differenceFenSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  shareSchema,
  uniqueIds,
  yearSchema,
} from "../../kernel/schema.ts";
import { roundingModes } from "../../money/round.ts";
import { mostFen } from "../input-checks.ts";
import { mostDecimals, mostMinimum, mostYears } from "./check-input.ts";
import { debtKinds, interestIntervals, repaymentKinds } from "./codes.ts";
import type { BondCoverageInput, ProjectIncome, ProjectLoan, ProjectYear, RepaymentTerms } from "./types.ts";

const amountSchema = fenSchema.check(z.lte(mostFen));
const terms = {
  principalFen: amountSchema.check(z.gte(1)),
  annualRate: shareSchema,
  years: z.int().check(z.gte(1), z.lte(mostYears)),
  kind: z.enum(repaymentKinds),
  interest: z.exactOptional(z.enum(interestIntervals)),
  firstYear: z.exactOptional(yearSchema),
};

/** Schema of the terms of a bond or a loan. 还本付息条件。 */
export const repaymentTermsSchema: z.ZodMiniType<RepaymentTerms> = exactly<RepaymentTerms>()(
  z.readonly(z.strictObject(terms)),
);

/** Schema of a debt of a project. 项目债务。 */
export const projectLoanSchema: z.ZodMiniType<ProjectLoan> = exactly<ProjectLoan>()(
  z.readonly(z.strictObject({ id: idSchema, financing: z.enum(debtKinds), ...terms })),
);

const projectYearSchema: z.ZodMiniType<ProjectYear> = exactly<ProjectYear>()(
  z.readonly(z.strictObject({ year: yearSchema, incomeFen: amountSchema, costFen: amountSchema })),
);

/** Schema of what a project earns. 项目收益。 */
export const projectIncomeSchema: z.ZodMiniType<ProjectIncome> = exactly<ProjectIncome>()(
  z.discriminatedUnion("kind", [
    z.readonly(
      z.strictObject({
        kind: z.literal("by-year"),
        years: z.readonly(z.array(projectYearSchema).check(z.minLength(1))),
      }),
    ),
    z.readonly(z.strictObject({ kind: z.literal("total"), incomeFen: amountSchema, costFen: amountSchema })),
    z.readonly(
      z.strictObject({
        kind: z.literal("net-total"),
        netDifferenceFen: differenceFenSchema.check(z.gte(-mostFen), z.lte(mostFen)),
      }),
    ),
  ]),
);

/** Schema of a least coverage: a plain decimal from 0 to 100. 最低覆盖倍数。 */
export const minimumCoverageSchema: z.ZodMiniType<DecimalString> = decimalSchema.check(
  z.refine((text: string) => Number(text) <= mostMinimum, { params: { code: "input.invalid" } }),
);

/** Schema of what is owed and earned; what it cannot say is checked again by `assessBondCoverage`. 本息覆盖测算输入。 */
export const bondCoverageInputSchema: z.ZodMiniType<BondCoverageInput> = exactly<BondCoverageInput>()(
  z.readonly(
    z.strictObject({
      loans: z.readonly(z.array(projectLoanSchema).check(z.minLength(1), uniqueIds())),
      income: projectIncomeSchema,
      incomeDrops: z.exactOptional(z.readonly(z.array(shareSchema))),
      minimumCoverage: z.exactOptional(minimumCoverageSchema),
      decimals: z.exactOptional(z.int().check(z.gte(0), z.lte(mostDecimals))),
      rounding: z.exactOptional(z.enum(roundingModes)),
      divisionCode: z.exactOptional(divisionCodeSchema),
      planYear: z.exactOptional(yearSchema),
    }),
  ),
);
