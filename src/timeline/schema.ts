import * as z from "zod/mini";
import { approvalProjectSchema } from "../approval/schema.ts";
import type { KnownDecision } from "../consent/types.ts";
import type { SaleProceeds } from "../funding/maintenance-fund/types.ts";
import { providentFundApplicationSchema } from "../funding/provident-fund/schema.ts";
import { illegalStructureInventorySchema } from "../illegal-structure/schema.ts";
import { dateSchema, exactly, idSchema, uniqueIds } from "../kernel/schema.ts";
import {
  acceptanceFactsSchema,
  qualityDepositInputSchema,
  rectificationInputSchema,
  wageDepositInputSchema,
  wagePaymentInputSchema,
  warrantyInputSchema,
} from "../quality/schema.ts";
import { type DeadlineCode, deadlineNatures, milestoneKinds } from "./codes.ts";
import type { DoneDeadline, TimelineInput } from "./types.ts";

const decisionSchema: z.ZodMiniType<KnownDecision> = exactly<KnownDecision>()(
  z.readonly(z.strictObject({ id: idSchema, knownOn: z.exactOptional(dateSchema) })),
);

const saleProceedsSchema: z.ZodMiniType<SaleProceeds> = exactly<SaleProceeds>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      receivedOn: dateSchema,
      transferredOn: z.exactOptional(z.nullable(dateSchema)),
    }),
  ),
);

const doneSchema: z.ZodMiniType<DoneDeadline> = exactly<DoneDeadline>()(
  z.readonly(
    z.strictObject({
      code: z.enum(Object.keys(deadlineNatures) as DeadlineCode[]),
      about: z.exactOptional(z.nullable(idSchema)),
      doneOn: z.nullable(dateSchema),
    }),
  ),
);

/** Schema of what a project's last days follow from. 项目时间表条件。 */
export const timelineInputSchema: z.ZodMiniType<TimelineInput> = exactly<TimelineInput>()(
  z.readonly(
    z.strictObject({
      milestones: z.exactOptional(z.readonly(z.partialRecord(z.enum(milestoneKinds), dateSchema))),
      decisions: z.exactOptional(z.readonly(z.array(decisionSchema).check(uniqueIds()))),
      saleProceeds: z.exactOptional(z.readonly(z.array(saleProceedsSchema).check(uniqueIds()))),
      approval: z.exactOptional(approvalProjectSchema),
      illegalStructures: z.exactOptional(illegalStructureInventorySchema),
      wageDeposit: z.exactOptional(wageDepositInputSchema),
      wagePayment: z.exactOptional(wagePaymentInputSchema),
      rectification: z.exactOptional(rectificationInputSchema),
      acceptance: z.exactOptional(acceptanceFactsSchema),
      warranty: z.exactOptional(warrantyInputSchema),
      qualityDeposit: z.exactOptional(qualityDepositInputSchema),
      providentFund: z.exactOptional(providentFundApplicationSchema),
      done: z.exactOptional(z.readonly(z.array(doneSchema))),
    }),
  ),
);
