import * as z from "zod/mini";
import {
  areaSchema,
  countSchema,
  divisionCodeSchema,
  exactly,
  idSchema,
  listDuplicates,
  storeySchema,
  yearSchema,
} from "../kernel/schema.ts";
import { areaBases, landKinds, ownerKinds, unitKinds } from "./codes.ts";
import type { Building, Community, Entrance, Household, Owner, Unit } from "./types.ts";
import { yearSpanSchema } from "./year-span/schema.ts";

/** Schema of a dwelling. 户。 */
export const householdSchema: z.ZodMiniType<Household> = exactly<Household>()(
  z.readonly(z.strictObject({ id: idSchema, floor: storeySchema, exclusiveAreaM2: z.exactOptional(areaSchema) })),
);

/** Schema of an entrance. 单元。 */
export const entranceSchema: z.ZodMiniType<Entrance> = exactly<Entrance>()(
  z.readonly(
    z.strictObject({ id: idSchema, name: z.exactOptional(idSchema), households: z.readonly(z.array(householdSchema)) }),
  ),
);

/** Schema of a building. 楼栋。 */
export const buildingSchema: z.ZodMiniType<Building> = exactly<Building>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      name: z.exactOptional(idSchema),
      builtYear: z.exactOptional(yearSchema),
      floorCount: z.exactOptional(countSchema),
      floorAreaM2: z.exactOptional(areaSchema),
      hasElevator: z.exactOptional(z.boolean()),
      entrances: z.exactOptional(z.readonly(z.array(entranceSchema))),
    }),
  ),
);

/** Schema of an exclusive part. 专有部分。 */
export const unitSchema: z.ZodMiniType<Unit> = exactly<Unit>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      kind: z.enum(unitKinds),
      exclusiveAreaM2: areaSchema,
      areaBasis: z.exactOptional(z.enum(areaBases)),
    }),
  ),
);

/** Schema of an owner. 业主。 */
export const ownerSchema: z.ZodMiniType<Owner> = exactly<Owner>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      kind: z.exactOptional(z.enum(ownerKinds)),
      units: z.readonly(z.tuple([unitSchema], unitSchema)),
    }),
  ),
);

/** Schema of a community; ids used twice are faults. 小区。 */
export const communitySchema: z.ZodMiniType<Community> = exactly<Community>()(
  z.readonly(
    z
      .strictObject({
        id: idSchema,
        name: idSchema,
        divisionCode: divisionCodeSchema,
        subDistrict: z.exactOptional(idSchema),
        builtYear: z.exactOptional(yearSchema),
        builtYearSpan: z.exactOptional(yearSpanSchema),
        floorAreaM2: z.exactOptional(areaSchema),
        buildingCount: z.exactOptional(countSchema),
        entranceCount: z.exactOptional(countSchema),
        householdCount: z.exactOptional(countSchema),
        residentCount: z.exactOptional(countSchema),
        landKind: z.exactOptional(z.enum(landKinds)),
        isInShantytownPlan: z.exactOptional(z.boolean()),
        isToBeRebuilt: z.exactOptional(z.boolean()),
        isWilling: z.exactOptional(z.boolean()),
        hasOwnersCommittee: z.exactOptional(z.boolean()),
        hasPropertyService: z.exactOptional(z.boolean()),
        buildings: z.exactOptional(z.readonly(z.array(buildingSchema))),
        owners: z.exactOptional(z.readonly(z.array(ownerSchema))),
      })
      .check((payload) => {
        for (const places of idsByKind(payload.value)) payload.issues.push(...listDuplicates(places));
      }),
  ),
);

interface Place {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** Every id of a community with its place, one list for each kind, in the order of the document. */
function idsByKind(community: Pick<Community, "buildings" | "owners">): readonly (readonly Place[])[] {
  const buildings = placesOf(community.buildings, ["buildings"]);
  const entrances = buildings.flatMap(({ entry, at }) => placesOf(entry.entrances, [...at, "entrances"]));
  const households = entrances.flatMap(({ entry, at }) => placesOf(entry.households, [...at, "households"]));
  const owners = placesOf(community.owners, ["owners"]);
  const units = owners.flatMap(({ entry, at }) => placesOf(entry.units, [...at, "units"]));
  return [buildings, entrances, households, owners, units].map((kind) =>
    kind.map(({ entry, at }) => ({ id: entry.id, path: [...at, "id"] })),
  );
}

function placesOf<T>(
  entries: readonly T[] | undefined,
  path: readonly (string | number)[],
): { readonly entry: T; readonly at: readonly (string | number)[] }[] {
  return (entries ?? []).map((entry, index) => ({ entry, at: [...path, index] }));
}
