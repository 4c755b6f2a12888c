import { expectTypeOf } from "vitest";
import type * as z from "zod/mini";
import type {
  AreaBasis,
  Building,
  Community,
  Entrance,
  Household,
  LandKind,
  Owner,
  OwnerKind,
  Unit,
  UnitKind,
  YearSpan,
} from "../../src/community/index.ts";
import {
  type areaBases,
  type buildingSchema,
  type communitySchema,
  type entranceSchema,
  type householdSchema,
  type landKinds,
  type ownerKinds,
  type ownerSchema,
  parseCommunity,
  type unitKinds,
  type unitSchema,
  type yearSpanSchema,
} from "../../src/community/index.ts";
import type { Outcome } from "../../src/kernel/index.ts";

// Equality beyond the annotation is pinned where each schema is made: `exactly` does not compile otherwise.
expectTypeOf<z.output<typeof communitySchema>>().toEqualTypeOf<Community>();
expectTypeOf<z.output<typeof buildingSchema>>().toEqualTypeOf<Building>();
expectTypeOf<z.output<typeof entranceSchema>>().toEqualTypeOf<Entrance>();
expectTypeOf<z.output<typeof householdSchema>>().toEqualTypeOf<Household>();
expectTypeOf<z.output<typeof unitSchema>>().toEqualTypeOf<Unit>();
expectTypeOf<z.output<typeof ownerSchema>>().toEqualTypeOf<Owner>();
expectTypeOf<z.output<typeof yearSpanSchema>>().toEqualTypeOf<YearSpan>();
expectTypeOf(parseCommunity).toEqualTypeOf<(input: unknown) => Outcome<Community>>();

expectTypeOf<(typeof landKinds)[number]>().toEqualTypeOf<LandKind>();
expectTypeOf<(typeof areaBases)[number]>().toEqualTypeOf<AreaBasis>();
expectTypeOf<(typeof unitKinds)[number]>().toEqualTypeOf<UnitKind>();
expectTypeOf<(typeof ownerKinds)[number]>().toEqualTypeOf<OwnerKind>();

// @ts-expect-error what is not known is left out, not undefined
const _community: Community = { id: "c", name: "n", divisionCode: "220104", builtYear: undefined };
// @ts-expect-error an owner has at least one unit
const _owner: Owner = { id: "o", units: [] };
