import * as z from "zod/mini";
import { matters } from "../../consent/codes.ts";
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
import { householdTenures } from "../household/codes.ts";
import {
  buildingHeights,
  maintenanceFundDecisions,
  maintenanceFundDuties,
  maintenanceFundParts,
  maintenanceFundWorks,
} from "./codes.ts";
import type { MaintenanceFundScope, RateBounds, SoldPublicDeposit } from "./rules.ts";
import type {
  DepositStandard,
  FirstDepositInput,
  MaintenanceFundAccount,
  MaintenanceFundChargeInput,
  MaintenanceFundCost,
  MaintenanceFundUnit,
  MaintenanceFundUse,
  PublicHousingSale,
  SoldPublicFund,
} from "./types.ts";

const depositStandardSchema: z.ZodMiniType<DepositStandard> = exactly<DepositStandard>()(
  z.discriminatedUnion("kind", [
    z.readonly(z.strictObject({ kind: z.literal("rate"), costFenPerM2: fenSchema, rate: shareSchema })),
    z.readonly(
      z.strictObject({
        kind: z.literal("published"),
        depositFenPerM2: fenSchema,
        costFenPerM2: z.exactOptional(fenSchema),
      }),
    ),
  ]),
);

const publicHousingSaleSchema: z.ZodMiniType<PublicHousingSale> = exactly<PublicHousingSale>()(
  z.readonly(
    z.strictObject({
      proceedsFen: fenSchema,
      buildingHeight: z.enum(buildingHeights),
      setAsideFen: z.exactOptional(fenSchema),
    }),
  ),
);

/** Schema of a home whose first deposit is asked for. 首期交存输入。 */
export const firstDepositInputSchema: z.ZodMiniType<FirstDepositInput> = exactly<FirstDepositInput>()(
  z.discriminatedUnion("tenure", [
    z.readonly(
      z.strictObject({
        tenure: z.literal("commercial"),
        areaM2: areaSchema,
        standard: depositStandardSchema,
        divisionCode: z.exactOptional(divisionCodeSchema),
      }),
    ),
    z.readonly(
      z.strictObject({
        tenure: z.literal("sold-public"),
        areaM2: areaSchema,
        reformCostFenPerM2: fenSchema,
        sale: z.exactOptional(publicHousingSaleSchema),
        divisionCode: z.exactOptional(divisionCodeSchema),
      }),
    ),
  ]),
);

/** Schema of a cost that is to be paid from the fund. 拟列支的费用。 */
export const maintenanceFundCostSchema: z.ZodMiniType<MaintenanceFundCost> = exactly<MaintenanceFundCost>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      work: z.exactOptional(z.enum(maintenanceFundWorks)),
      part: z.exactOptional(z.enum(maintenanceFundParts)),
      dutyOf: z.exactOptional(z.nullable(z.enum(maintenanceFundDuties))),
      warrantyEndsOn: z.exactOptional(z.nullable(dateSchema)),
    }),
  ),
);

const accountSchema: z.ZodMiniType<MaintenanceFundAccount> = exactly<MaintenanceFundAccount>()(
  z.readonly(z.strictObject({ id: idSchema, balanceFen: fenSchema, firstDepositFen: fenSchema })),
);

/** Schema of what the owners want to decide about the fund. 维修资金使用或续筹事项。 */
export const maintenanceFundUseSchema: z.ZodMiniType<MaintenanceFundUse> = exactly<MaintenanceFundUse>()(
  z.readonly(
    z.strictObject({
      decision: z.enum(maintenanceFundDecisions),
      costs: z.exactOptional(z.readonly(z.array(maintenanceFundCostSchema).check(uniqueIds()))),
      isEmergency: z.exactOptional(z.boolean()),
      vote: z.exactOptional(
        z.readonly(z.strictObject({ matter: z.enum(matters), verdict: z.enum(["met", "not-met", "unknown"]) })),
      ),
      accounts: z.exactOptional(z.readonly(z.array(accountSchema).check(uniqueIds()))),
      divisionCode: z.exactOptional(divisionCodeSchema),
    }),
  ),
);

/** Schema of a unit that a cost falls on. 参与分摊的专有部分。 */
export const maintenanceFundUnitSchema: z.ZodMiniType<MaintenanceFundUnit> = exactly<MaintenanceFundUnit>()(
  z.discriminatedUnion("tenure", [
    z.readonly(
      z.strictObject({
        id: idSchema,
        areaM2: areaSchema,
        tenure: z.enum(householdTenures),
        balanceFen: fenSchema,
        firstDepositFen: z.exactOptional(fenSchema),
      }),
    ),
    z.readonly(z.strictObject({ id: idSchema, areaM2: areaSchema, tenure: z.literal("unsold") })),
  ]),
);

const soldPublicFundSchema: z.ZodMiniType<SoldPublicFund> = exactly<SoldPublicFund>()(
  z.readonly(z.strictObject({ ownersDepositFen: fenSchema, sellerDepositFen: fenSchema, sellerBalanceFen: fenSchema })),
);

/** Schema of a cost to charge to the accounts of the units. 维修资金列支分摊输入。 */
export const maintenanceFundChargeInputSchema: z.ZodMiniType<MaintenanceFundChargeInput> =
  exactly<MaintenanceFundChargeInput>()(
    z.readonly(
      z.strictObject({
        amountFen: fenSchema,
        roundToFen: z.exactOptional(fenSchema.check(z.gte(1))),
        units: z.readonly(z.array(maintenanceFundUnitSchema).check(z.minLength(1), uniqueIds())),
        soldPublic: z.exactOptional(soldPublicFundSchema),
        divisionCode: z.exactOptional(divisionCodeSchema),
      }),
    ),
  );

/** Schema of the least and the most of a rate, for packs read from JSON. 比例上下限。 */
export const rateBoundsSchema: z.ZodMiniType<RateBounds> = exactly<RateBounds>()(
  z.readonly(z.strictObject({ least: shareSchema, most: shareSchema })),
);

/** Schema of the deposits for sold public housing, for packs read from JSON. 已售公有住房首期交存标准。 */
export const soldPublicDepositSchema: z.ZodMiniType<SoldPublicDeposit> = exactly<SoldPublicDeposit>()(
  z.readonly(
    z.strictObject({
      ownerRate: shareSchema,
      sellerLeastRates: z.readonly(z.record(z.enum(buildingHeights), shareSchema)),
    }),
  ),
);

/** Schema of what the fund is for, for packs read from JSON. 维修资金使用范围。 */
export const maintenanceFundScopeSchema: z.ZodMiniType<MaintenanceFundScope> = exactly<MaintenanceFundScope>()(
  z.readonly(
    z.strictObject({
      works: z.readonly(z.array(z.enum(maintenanceFundWorks))),
      partKinds: z.readonly(z.array(z.enum(maintenanceFundParts))),
      afterWarranty: z.boolean(),
    }),
  ),
);
