import * as z from "zod/mini";
import {
  areaSchema,
  dateSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  shareSchema,
  uniqueIds,
} from "../../kernel/schema.ts";
import { fundingSources } from "../codes.ts";
import { fundingSchemeSchema } from "../parts/schema.ts";
import { fundingMeasureSchema, fundingProjectSchema } from "../schema.ts";
import type { ShareFundingInput } from "../share-funding.ts";
import { contractPaymentKinds, fundEntryKinds, fundStages, pledgeTreatments } from "./codes.ts";
import type { ContractPayments, EstimateInput, FundEntry, FundLedger, SettleFundingInput } from "./types.ts";

/** Schema of one entry of a ledger. 资金台账的一笔记录。 */
export const fundEntrySchema: z.ZodMiniType<FundEntry> = exactly<FundEntry>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      source: z.enum(fundingSources),
      stage: z.enum(fundStages),
      on: dateSchema,
      amountFen: fenSchema,
      kind: z.exactOptional(z.enum(fundEntryKinds)),
    }),
  ),
);

/** Schema of the money of a project by source and date. 资金台账。 */
export const fundLedgerSchema: z.ZodMiniType<FundLedger> = exactly<FundLedger>()(
  z.readonly(z.strictObject({ entries: z.readonly(z.array(fundEntrySchema).check(uniqueIds())), on: dateSchema })),
);

/** Schema of the estimates of a project. 估算、概算与建设投资。 */
export const estimateInputSchema: z.ZodMiniType<EstimateInput> = exactly<EstimateInput>()(
  z.readonly(
    z.strictObject({
      divisionCode: z.exactOptional(divisionCodeSchema),
      feasibilityEstimateFen: z.exactOptional(fenSchema),
      proposedEstimateFen: z.exactOptional(fenSchema),
      approvedEstimateFen: z.exactOptional(fenSchema),
      investmentFen: z.exactOptional(fenSchema),
    }),
  ),
);

const shareFundingInputSchema: z.ZodMiniType<ShareFundingInput> = exactly<ShareFundingInput>()(
  z.readonly(
    z.strictObject({
      project: fundingProjectSchema,
      scheme: z.exactOptional(fundingSchemeSchema),
      given: z.exactOptional(z.readonly(z.record(z.string(), z.string()))),
    }),
  ),
);

/** Schema of a project as planned, audited and paid. 竣工财务决算输入。 */
export const settleFundingInputSchema: z.ZodMiniType<SettleFundingInput> = exactly<SettleFundingInput>()(
  z.readonly(
    z.strictObject({
      planned: shareFundingInputSchema,
      audited: z.readonly(z.array(z.readonly(z.strictObject({ measureId: idSchema, costFen: fenSchema })))),
      added: z.exactOptional(z.readonly(z.array(fundingMeasureSchema).check(uniqueIds()))),
      auditedAreaM2: z.exactOptional(areaSchema),
      paid: z.readonly(
        z.array(
          z.readonly(
            z.strictObject({
              source: z.enum(fundingSources),
              amountFen: fenSchema,
              measureId: z.exactOptional(idSchema),
            }),
          ),
        ),
      ),
      pledges: z.enum(pledgeTreatments),
    }),
  ),
);

/** Schema of a contract with its payments and progress. 合同价款支付核查输入。 */
export const contractPaymentsSchema: z.ZodMiniType<ContractPayments> = exactly<ContractPayments>()(
  z.readonly(
    z.strictObject({
      contractPriceFen: fenSchema,
      advanceShare: z.exactOptional(shareSchema),
      progressShare: shareSchema,
      statements: z.readonly(
        z.array(
          z.readonly(
            z.strictObject({
              on: dateSchema,
              completedFen: fenSchema,
              advanceRecoveredFen: z.exactOptional(fenSchema),
            }),
          ),
        ),
      ),
      payments: z.readonly(
        z
          .array(
            z.readonly(
              z.strictObject({
                id: idSchema,
                on: dateSchema,
                kind: z.enum(contractPaymentKinds),
                amountFen: fenSchema,
              }),
            ),
          )
          .check(uniqueIds()),
      ),
      settlement: z.exactOptional(z.readonly(z.strictObject({ on: dateSchema, priceFen: fenSchema }))),
      retainedFen: z.exactOptional(fenSchema),
      on: dateSchema,
    }),
  ),
);
