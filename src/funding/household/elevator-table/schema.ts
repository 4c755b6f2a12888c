import * as z from "zod/mini";
import { countSchema, decimalSchema, exactly } from "../../../kernel/schema.ts";
import { elevatorEntries, floorBases, withinFloors } from "../codes.ts";
import type { ElevatorSharingTable } from "../rules.ts";
import { floorCoefficientsSchema, floorKeySchema } from "../schema.ts";

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
