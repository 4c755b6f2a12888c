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
import type { FloorCoefficients, HouseholdSharesInput, SharingHousehold, SharingMethod } from "./types.ts";

/** Schema of a storey as the key of a table. @internal */
export const floorKeySchema: z.ZodMiniType<string> = z.string().check(z.regex(floorKeyPattern));

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
        isNormalised: z.exactOptional(z.boolean()),
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
