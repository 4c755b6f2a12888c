import * as z from "zod/mini";
import { categories } from "../category/codes.ts";
import { fundingSources } from "../funding/codes.ts";
import type { CivilDate } from "../kernel/brand.ts";
import type { CheckParams } from "../kernel/parse.ts";
import {
  areaSchema,
  countSchema,
  dateSchema,
  exactly,
  fenSchema,
  idSchema,
  listDuplicates,
  yearSchema,
} from "../kernel/schema.ts";
import { placePattern } from "./is-progress-record.ts";
import type { ProgressRecord, ReportedWorks } from "./types.ts";

const placeSchema = z.string().check(
  z.refine((text: string) => placePattern.test(text), {
    abort: true,
    params: { code: "input.invalid_format", format: "division-code" } satisfies CheckParams,
  }),
  z.regex(placePattern),
);

const lengthSchema = areaSchema as unknown as z.ZodMiniType<number>;

/** Schema of works and money, as planned or as done. 改造内容与资金。 */
export const reportedWorksSchema: z.ZodMiniType<ReportedWorks> = exactly<ReportedWorks>()(
  z.readonly(
    z.strictObject({
      elevatorCount: z.exactOptional(countSchema),
      parkingSpaceCount: z.exactOptional(countSchema),
      evChargerCount: z.exactOptional(countSchema),
      ebikeChargerCount: z.exactOptional(countSchema),
      elderlyFacilityCount: z.exactOptional(countSchema),
      childcareFacilityCount: z.exactOptional(countSchema),
      otherServiceFacilityCount: z.exactOptional(countSchema),
      retrofitAreaM2: z.exactOptional(areaSchema),
      cultureSportAreaM2: z.exactOptional(areaSchema),
      pipesM: z.exactOptional(
        z.readonly(
          z.strictObject({
            "water-supply": z.exactOptional(lengthSchema),
            drainage: z.exactOptional(lengthSchema),
            gas: z.exactOptional(lengthSchema),
            heating: z.exactOptional(lengthSchema),
            "power-supply": z.exactOptional(lengthSchema),
            telecom: z.exactOptional(lengthSchema),
          }),
        ),
      ),
      investment: z.exactOptional(
        z.readonly(
          z
            .array(z.readonly(z.strictObject({ source: z.enum(fundingSources), amountFen: fenSchema })))
            .check((payload) => {
              const { value, issues } = payload;
              if (!hasRepeated(value, (entry) => entry.source)) return;
              issues.push(
                ...listDuplicates(value.map(({ source }, index) => ({ id: source, path: [index, "source"] }))),
              );
            }),
        ),
      ),
    }),
  ),
);

/** Schema of a community in the year's return. 一个小区的计划与进展。 */
export const progressRecordSchema: z.ZodMiniType<ProgressRecord> = exactly<ProgressRecord>()(
  z.readonly(
    z
      .strictObject({
        id: idSchema,
        divisionCode: placeSchema,
        planYear: yearSchema,
        isPlanned: z.boolean(),
        categories: z.readonly(z.array(z.enum(categories))),
        buildingCount: z.exactOptional(countSchema),
        householdCount: z.exactOptional(countSchema),
        floorAreaM2: z.exactOptional(areaSchema),
        startedOn: z.exactOptional(dateSchema),
        completedOn: z.exactOptional(dateSchema),
        acceptedOn: z.exactOptional(dateSchema),
        planned: z.exactOptional(reportedWorksSchema),
        done: z.exactOptional(reportedWorksSchema),
      })
      .check((payload) => {
        const { value, issues } = payload;
        if (!isInOrder(value.startedOn, value.completedOn)) issues.push(outOfOrder(value, "startedOn", "completedOn"));
        if (!isInOrder(value.completedOn, value.acceptedOn))
          issues.push(outOfOrder(value, "completedOn", "acceptedOn"));
        if (!hasRepeated(value.categories, (category) => category)) return;
        issues.push(...listDuplicates(value.categories.map((id, index) => ({ id, path: ["categories", index] }))));
      }),
  ),
);

/** A community that was finished had begun. */
function isInOrder(first: CivilDate | undefined, next: CivilDate | undefined): boolean {
  return next === undefined || (first !== undefined && first <= next);
}

type DateField = "startedOn" | "completedOn" | "acceptedOn";

function outOfOrder(record: ProgressRecord, earlier: DateField, later: DateField): z.core.$ZodRawIssue {
  const params: CheckParams = { code: "input.out_of_order", after: earlier };
  return { code: "custom", input: record[later], path: [later], params };
}

/** Whether anything stands twice in a short list; most lists have nothing, and nothing is made to find that out. */
function hasRepeated<T>(list: readonly T[], idOf: (entry: T) => string): boolean {
  for (let later = 1; later < list.length; later++)
    for (let earlier = 0; earlier < later; earlier++)
      if (idOf(list[earlier] as T) === idOf(list[later] as T)) return true;
  return false;
}
