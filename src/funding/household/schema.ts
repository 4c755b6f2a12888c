import * as z from "zod/mini";
import type { DecimalString } from "../../kernel/brand.ts";
import {
  areaSchema,
  countSchema,
  decimalSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  storeySchema,
  uniqueIds,
} from "../../kernel/schema.ts";
import { elevatorEntries, floorBases, floorKeyPattern, householdTenures, withinFloors } from "./codes.ts";
import type { ElevatorSharingTable } from "./rules.ts";
import type { FloorCoefficients, HouseholdSharesInput, SharingHousehold, SharingMethod } from "./types.ts";

const floorKeySchema = z.string().check(z.regex(floorKeyPattern));

/** Schema of a decimal for each floor. 楼层数值表。 */
export const floorCoefficientsSchema: z.ZodMiniType<FloorCoefficients> = exactly<
  Readonly<Record<string, DecimalString>>
>()(z.readonly(z.record(floorKeySchema, decimalSchema)));

/** Schema of a dwelling that takes part in a sharing. 参与分摊的住户。 */
export const sharingHouseholdSchema: z.ZodMiniType<SharingHousehold> = exactly<SharingHousehold>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      floor: z.exactOptional(storeySchema),
      areaM2: z.exactOptional(areaSchema),
      weight: z.exactOptional(countSchema),
      tenure: z.exactOptional(z.enum(householdTenures)),
    }),
  ),
);

/** Schema of a way to share. 分摊方法。 */
export const sharingMethodSchema: z.ZodMiniType<SharingMethod> = exactly<SharingMethod>()(
  z.discriminatedUnion("kind", [
    z.readonly(z.strictObject({ kind: z.literal("equal") })),
    z.readonly(z.strictObject({ kind: z.literal("by-area") })),
    z.readonly(z.strictObject({ kind: z.literal("by-weight") })),
    z.readonly(
      z.strictObject({
        kind: z.literal("by-floor"),
        coefficients: floorCoefficientsSchema,
        basis: z.enum(floorBases),
        within: z.enum(withinFloors),
      }),
    ),
    z.readonly(z.strictObject({ kind: z.literal("by-floor-rule") })),
    z.readonly(
      z.strictObject({ kind: z.literal("decree-165"), ownersDepositFen: fenSchema, sellerDepositFen: fenSchema }),
    ),
    z.readonly(
      z.strictObject({
        kind: z.literal("floor-percent"),
        percents: floorCoefficientsSchema,
        within: z.enum(withinFloors),
        entry: z.exactOptional(z.enum(elevatorEntries)),
      }),
    ),
  ]),
);

/** Schema of what is to be shared; ids used twice are faults. 分户分摊输入。 */
export const householdSharesInputSchema: z.ZodMiniType<HouseholdSharesInput> = exactly<HouseholdSharesInput>()(
  z.readonly(
    z.strictObject({
      amountFen: fenSchema,
      roundToFen: z.exactOptional(fenSchema.check(z.gte(1))),
      divisionCode: z.exactOptional(divisionCodeSchema),
      households: z.readonly(z.array(sharingHouseholdSchema).check(z.minLength(1), uniqueIds())),
      method: sharingMethodSchema,
    }),
  ),
);

const rangeSchema = z.readonly(z.strictObject({ least: decimalSchema, most: decimalSchema }));

/** Schema of a published table, for packs read from JSON. 加装电梯分摊系数表。 */
export const elevatorSharingTableSchema: z.ZodMiniType<ElevatorSharingTable> = exactly<ElevatorSharingTable>()(
  z.discriminatedUnion("kind", [
    z.readonly(
      z.strictObject({
        kind: z.literal("coefficients"),
        basis: z.enum(floorBases),
        within: z.enum(withinFloors),
        coefficients: z.nullable(floorCoefficientsSchema),
        stepAbove: z.nullable(decimalSchema),
      }),
    ),
    z.readonly(
      z.strictObject({
        kind: z.literal("percent-ranges"),
        buildings: z.readonly(
          z.array(
            z.readonly(
              z.strictObject({
                floorCount: countSchema,
                entry: z.enum(elevatorEntries),
                floors: z.readonly(z.record(floorKeySchema, rangeSchema)),
              }),
            ),
          ),
        ),
      }),
    ),
  ]),
);
