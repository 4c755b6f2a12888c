import * as z from "zod/mini";
import {
  dateSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  shareSchema,
  uniqueIds,
  workCalendarSchema,
} from "../kernel/schema.ts";
import { type Item, items } from "../measure/codes.ts";
import { acceptanceConditions, seasonReadings, type WarrantyKind, wageSafeguards, warrantyKinds } from "./codes.ts";
import type { DefectPeriodRule, QualityRules, WageDepositRule, WarrantyTerm } from "./rules.ts";
import type {
  AcceptanceFacts,
  InspectedDefect,
  Inspection,
  QualityDepositInput,
  RectificationInput,
  Season,
  WageDepositInput,
  WagePaymentInput,
  WarrantyInput,
  WarrantyWork,
} from "./types.ts";

const monthsSchema = z.int().check(z.gte(0), z.lte(1200));
const yearsSchema = z.int().check(z.gte(0), z.lte(100));
const daysSchema = z.int().check(z.gte(0), z.lte(3660));

/** Schema of what is known of an acceptance. 竣工验收情况。 */
export const acceptanceFactsSchema: z.ZodMiniType<AcceptanceFacts> = exactly<AcceptanceFacts>()(
  z.readonly(
    z.strictObject({
      conditions: z.exactOptional(z.readonly(z.partialRecord(z.enum(acceptanceConditions), z.boolean()))),
      acceptedOn: z.exactOptional(dateSchema),
      filedOn: z.exactOptional(z.nullable(dateSchema)),
      divisionCode: z.exactOptional(divisionCodeSchema),
    }),
  ),
);

const seasonSchema: z.ZodMiniType<Season> = exactly<Season>()(
  z.readonly(z.strictObject({ from: dateSchema, to: dateSchema })),
);

const warrantyWorkSchema: z.ZodMiniType<WarrantyWork> = exactly<WarrantyWork>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      kind: z.exactOptional(z.enum(warrantyKinds)),
      item: z.exactOptional(z.enum(items)),
      designLifeYears: z.exactOptional(yearsSchema.check(z.gte(1))),
      contractMonths: z.exactOptional(monthsSchema),
    }),
  ),
);

/** Kind of work of each item that has one. @internal */
export const kindOfItemSchema: z.ZodMiniType<Readonly<Partial<Record<Item, WarrantyKind>>>> = z.readonly(
  z.partialRecord(z.enum(items), z.enum(warrantyKinds)),
);

/** Schema of works under warranty. 保修期计算条件。 */
export const warrantyInputSchema: z.ZodMiniType<WarrantyInput> = exactly<WarrantyInput>()(
  z.readonly(
    z.strictObject({
      acceptedOn: dateSchema,
      works: z.readonly(z.array(warrantyWorkSchema).check(uniqueIds())),
      heatingSeasons: z.exactOptional(z.readonly(z.array(seasonSchema))),
      coolingSeasons: z.exactOptional(z.readonly(z.array(seasonSchema))),
      seasonReading: z.exactOptional(z.enum(seasonReadings)),
      kindOfItem: z.exactOptional(kindOfItemSchema),
      divisionCode: z.exactOptional(divisionCodeSchema),
    }),
  ),
);

/** Schema of a quality deposit. 质量保证金预留情况。 */
export const qualityDepositInputSchema: z.ZodMiniType<QualityDepositInput> = exactly<QualityDepositInput>()(
  z.readonly(
    z.strictObject({
      settledFen: fenSchema,
      depositFen: fenSchema,
      hasPerformanceBond: z.exactOptional(z.boolean()),
      acceptedOn: z.exactOptional(dateSchema),
      defectMonths: z.exactOptional(monthsSchema),
      divisionCode: z.exactOptional(divisionCodeSchema),
    }),
  ),
);

/** Schema of a wage deposit. 农民工工资保证金存储情况。 */
export const wageDepositInputSchema: z.ZodMiniType<WageDepositInput> = exactly<WageDepositInput>()(
  z.readonly(
    z.strictObject({
      contractFen: fenSchema,
      hasArrearsInLastYear: z.exactOptional(z.boolean()),
      hasArrearsInLastTwoYears: z.exactOptional(z.boolean()),
      cleanYears: z.exactOptional(yearsSchema),
      isCompliant: z.exactOptional(z.boolean()),
      hasSeveralProjects: z.exactOptional(z.boolean()),
      openFrom: z.exactOptional(dateSchema),
      refillFrom: z.exactOptional(dateSchema),
      noticeFrom: z.exactOptional(dateSchema),
      workCalendar: z.exactOptional(workCalendarSchema),
      divisionCode: z.exactOptional(divisionCodeSchema),
    }),
  ),
);

/** Schema of payments of labour costs. 人工费用拨付情况。 */
export const wagePaymentInputSchema: z.ZodMiniType<WagePaymentInput> = exactly<WagePaymentInput>()(
  z.readonly(
    z.strictObject({
      startedOn: z.exactOptional(dateSchema),
      paidOn: z.readonly(z.array(dateSchema)),
      isAllPaid: z.exactOptional(z.boolean()),
      safeguards: z.exactOptional(z.readonly(z.partialRecord(z.enum(wageSafeguards), z.boolean()))),
      divisionCode: z.exactOptional(divisionCodeSchema),
    }),
  ),
);

const defectSchema: z.ZodMiniType<InspectedDefect> = exactly<InspectedDefect>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      dueOn: z.exactOptional(dateSchema),
      withinDays: z.exactOptional(daysSchema),
      rectifiedOn: z.exactOptional(z.nullable(dateSchema)),
    }),
  ),
);

const inspectionSchema: z.ZodMiniType<Inspection> = exactly<Inspection>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      inspectedOn: dateSchema,
      defects: z.readonly(z.array(defectSchema).check(uniqueIds())),
    }),
  ),
);

/** Schema of inspections and what was put right. 检查与整改情况。 */
export const rectificationInputSchema: z.ZodMiniType<RectificationInput> = exactly<RectificationInput>()(
  z.readonly(
    z.strictObject({
      inspections: z.readonly(z.array(inspectionSchema).check(uniqueIds())),
      divisionCode: z.exactOptional(divisionCodeSchema),
    }),
  ),
);

const warrantyTermSchema: z.ZodMiniType<WarrantyTerm> = z.discriminatedUnion("kind", [
  z.readonly(z.strictObject({ kind: z.literal("months"), months: monthsSchema })),
  z.readonly(
    z.strictObject({
      kind: z.literal("seasons"),
      count: z.int().check(z.gte(1), z.lte(10)),
      of: z.enum(["heating", "cooling"]),
    }),
  ),
  z.readonly(z.strictObject({ kind: z.literal("design-life") })),
  z.readonly(z.strictObject({ kind: z.literal("contract") })),
]);

/** Schema of the least warranty of each kind of work. 最低保修期限。 */
export const warrantyTermsSchema: z.ZodMiniType<QualityRules["quality.warranty"]> = z.readonly(
  z.record(z.enum(warrantyKinds), warrantyTermSchema),
);

/** Schema of the defect liability period. 缺陷责任期。 */
export const defectPeriodRuleSchema: z.ZodMiniType<DefectPeriodRule> = exactly<DefectPeriodRule>()(
  z.readonly(z.strictObject({ usualMonths: monthsSchema, mostMonths: monthsSchema })),
);

/** Schema of the rule on wage deposits. 农民工工资保证金的规定。 */
export const wageDepositRuleSchema: z.ZodMiniType<WageDepositRule> = exactly<WageDepositRule>()(
  z.readonly(
    z.strictObject({
      leastRate: shareSchema,
      mostRate: shareSchema,
      severalProjectsLeastRate: z.nullable(shareSchema),
      exemptBelowFen: fenSchema,
      lowerAfterYears: yearsSchema,
      exemptAfterYears: yearsSchema,
      openWithinWorkingDays: daysSchema,
      refillWithinWorkingDays: daysSchema,
      noticeDays: daysSchema,
    }),
  ),
);
