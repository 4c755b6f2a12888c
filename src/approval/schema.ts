import * as z from "zod/mini";
import {
  areaSchema,
  dateSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  uniqueIds,
  workCalendarSchema,
  yearSchema,
} from "../kernel/schema.ts";
import {
  approvalEventKinds,
  approvalFlags,
  approvalOptions,
  approvalProcedures,
  approvalRoles,
  approvalStatuses,
  contractKinds,
} from "./codes.ts";
import type { ApprovalCondition, PermitExemption, ProcedureRule, StateFundsTest, TenderThresholds } from "./rules.ts";
import type {
  ApprovalProject,
  ApprovalStepInput,
  PermitProject,
  StateFunds,
  TenderContract,
  TenderProject,
} from "./types.ts";

const flagSchema = z.exactOptional(z.boolean());
const proceduresSchema = z.readonly(z.array(z.enum(approvalProcedures)));
const rolesSchema = z.readonly(z.array(z.enum(approvalRoles)));
const settledNeedSchema = z.enum(["needed", "not-needed"]);

const permitShape = {
  divisionCode: divisionCodeSchema,
  investmentFen: z.exactOptional(fenSchema),
  floorAreaM2: z.exactOptional(z.nullable(areaSchema)),
  isPrivatelyInvested: flagSchema,
};

/** Schema of what decides whether a construction permit is needed. 施工许可判定。 */
export const permitProjectSchema: z.ZodMiniType<PermitProject> = exactly<PermitProject>()(
  z.readonly(z.strictObject(permitShape)),
);

const contractsSchema = z
  .array(
    exactly<TenderContract>()(
      z.readonly(
        z.strictObject({
          id: idSchema,
          kind: z.enum(contractKinds),
          estimateFen: z.exactOptional(fenSchema),
          canBeCombined: flagSchema,
        }),
      ),
    ),
  )
  .check(z.minLength(1), uniqueIds());

const stateFundsSchema = exactly<StateFunds>()(
  z.readonly(
    z.strictObject({
      budgetFen: z.exactOptional(fenSchema),
      investmentFen: z.exactOptional(fenSchema),
      isControlledByState: flagSchema,
    }),
  ),
);

/** Schema of the contracts of a project and its public money. 招标判定。 */
export const tenderProjectSchema: z.ZodMiniType<TenderProject> = exactly<TenderProject>()(
  z.readonly(
    z.strictObject({
      divisionCode: divisionCodeSchema,
      contracts: z.readonly(contractsSchema),
      stateFunds: stateFundsSchema,
    }),
  ),
);

/** Schema of a project, as far as its approval turns on it. 项目情况。 */
export const approvalProjectSchema: z.ZodMiniType<ApprovalProject> = exactly<ApprovalProject>()(
  z.readonly(
    z.strictObject({
      ...permitShape,
      planYear: z.exactOptional(yearSchema),
      isGovernmentInvestment: flagSchema,
      isInPlan: flagSchema,
      isJointReviewOrganised: flagSchema,
      hasStandaloneFacility: flagSchema,
      feasibilityEstimateFen: z.exactOptional(fenSchema),
      proposedEstimateFen: z.exactOptional(fenSchema),
      changesLandTitle: flagSchema,
      changesPlanningConditions: flagSchema,
      addsFloorArea: flagSchema,
      hasStructuralChange: flagSchema,
      isLowRisk: flagSchema,
      hasUndertaking: flagSchema,
      contracts: z.exactOptional(z.readonly(contractsSchema)),
      stateFunds: z.exactOptional(stateFundsSchema),
      investmentPlan: z.exactOptional(
        z.readonly(z.strictObject({ receivedOn: dateSchema, workCalendar: z.exactOptional(workCalendarSchema) })),
      ),
      confirmedNotNeeded: z.exactOptional(proceduresSchema),
    }),
  ),
);

/** Schema of a step of the approval: project, state and event. 推进审批。 */
export const approvalStepInputSchema: z.ZodMiniType<ApprovalStepInput> = exactly<ApprovalStepInput>()(
  z.readonly(
    z.strictObject({
      state: z.readonly(
        z.strictObject({
          status: z.enum(approvalStatuses),
          completed: proceduresSchema,
          history: z.readonly(
            z.array(z.readonly(z.strictObject({ kind: z.enum(approvalEventKinds), on: dateSchema }))),
          ),
        }),
      ),
      event: z.readonly(
        z.strictObject({
          kind: z.enum(approvalEventKinds),
          on: dateSchema,
          completed: z.exactOptional(proceduresSchema),
        }),
      ),
      project: approvalProjectSchema,
    }),
  ),
);

const conditionSchema: z.ZodMiniType<ApprovalCondition> = z.union([
  z.readonly(z.strictObject({ fact: z.enum(approvalFlags), is: z.boolean() })),
  z.readonly(
    z.strictObject({ fact: z.literal("investmentFen"), bound: z.enum(["at-most", "above"]), limitFen: fenSchema }),
  ),
]);
const whenSchema = z.readonly(z.array(conditionSchema));

/** Schema of the rule of one procedure, for packs read from JSON. 手续的办理规则。 */
export const procedureRuleSchema: z.ZodMiniType<ProcedureRule> = exactly<ProcedureRule>()(
  z.readonly(
    z.strictObject({
      actedBy: rolesSchema,
      cases: z.readonly(
        z.array(
          z.readonly(
            z.strictObject({
              when: whenSchema,
              need: settledNeedSchema,
              mergedInto: z.exactOptional(z.enum(approvalProcedures)),
            }),
          ),
        ),
      ),
      otherwise: z.nullable(settledNeedSchema),
      options: z.readonly(
        z.array(
          z.readonly(
            z.strictObject({
              kind: z.enum(approvalOptions),
              when: whenSchema,
              into: z.nullable(z.enum(approvalProcedures)),
            }),
          ),
        ),
      ),
    }),
  ),
);

/** Schema of who issues the permit. @internal */
export const permitDutySchema: z.ZodMiniType = z.readonly(z.strictObject({ actedBy: rolesSchema }));

/** Schema of who tenders. @internal */
export const tenderDutySchema: z.ZodMiniType = z.readonly(
  z.strictObject({ actedBy: rolesSchema, forbidsSplitting: z.boolean() }),
);

/** Schema of the limits below which no permit is needed, for packs read from JSON. 免办施工许可的限额。 */
export const permitExemptionSchema: z.ZodMiniType<PermitExemption> = exactly<PermitExemption>()(
  z.readonly(
    z.strictObject({
      bound: z.enum(["at-most", "below"]),
      investmentFen: fenSchema,
      floorAreaM2: areaSchema as unknown as z.ZodMiniType<number>,
      appliesTo: z.enum(["all", "privately-invested"]),
      isAdjustable: z.boolean(),
    }),
  ),
);

/** Schema of the lines from which contracts must be tendered, for packs read from JSON. 必须招标的限额。 */
export const tenderThresholdsSchema: z.ZodMiniType<TenderThresholds> = exactly<TenderThresholds>()(
  z.readonly(
    z.strictObject({
      leastFen: z.readonly(z.strictObject({ works: fenSchema, goods: fenSchema, services: fenSchema })),
      addsCombined: z.boolean(),
    }),
  ),
);

/** Schema of the precondition on public money, for packs read from JSON. 国有资金的界限。 */
export const stateFundsTestSchema: z.ZodMiniType<StateFundsTest> = exactly<StateFundsTest>()(
  z.readonly(
    z.strictObject({
      leastBudgetFen: fenSchema,
      leastShare: z.readonly(z.strictObject({ num: z.int().check(z.gte(0)), den: z.int().check(z.gte(1)) })),
      countsControl: z.boolean(),
    }),
  ),
);

/** Schema of the time to break down an investment plan. @internal */
export const breakdownSchema: z.ZodMiniType = z.readonly(
  z.strictObject({ workDays: z.int().check(z.gte(0), z.lte(1000)) }),
);
