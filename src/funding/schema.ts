import * as z from "zod/mini";
import { categories } from "../category/codes.ts";
import type { DecimalString, Fen } from "../kernel/brand.ts";
import {
  areaSchema,
  countSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  quantitySchema,
  shareSchema,
  textSchema,
  uniqueIds,
  yearSchema,
} from "../kernel/schema.ts";
import { items } from "../measure/codes.ts";
import { financingKinds, fundingSources } from "./codes.ts";
import type {
  BaseAdjustedRatio,
  ByDivision,
  CappedPriceShare,
  Financing,
  FixedAmount,
  FundingMeasure,
  FundingProject,
  FundingScheme,
  MinimumShare,
  PartyShares,
  Pledge,
  SchemePart,
  SchemeScope,
} from "./types.ts";

const sourceSchema = z.enum(fundingSources);
const itemsSchema = z.readonly(z.array(z.enum(items)));
const codesSchema = z.readonly(z.array(divisionCodeSchema));
const sharesByCategory = z.readonly(
  z.strictObject({ basic: shareSchema, improvement: shareSchema, enhancement: shareSchema }),
);

/** Schema of money raised to be paid back or as capital. 融资。 */
export const financingSchema: z.ZodMiniType<Financing> = exactly<Financing>()(
  z.readonly(
    z.strictObject({ kind: z.enum(financingKinds), amountFen: fenSchema, bearer: z.exactOptional(sourceSchema) }),
  ),
);

/** Schema of promised money. 已落实资金。 */
export const pledgeSchema: z.ZodMiniType<Pledge> = exactly<Pledge>()(
  z.readonly(
    z.strictObject({
      source: sourceSchema,
      amountFen: fenSchema,
      measureIds: z.exactOptional(z.readonly(z.array(idSchema))),
      conditions: z.exactOptional(z.readonly(z.array(textSchema))),
      stream: z.exactOptional(z.readonly(z.strictObject({ annualFen: fenSchema, years: z.int().check(z.gte(1)) }))),
    }),
  ),
);

/** Schema of a piece of work with its cost. 改造项及费用。 */
export const fundingMeasureSchema: z.ZodMiniType<FundingMeasure> = exactly<FundingMeasure>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      item: z.nullable(z.enum(items)),
      costFen: fenSchema,
      quantity: z.exactOptional(quantitySchema),
      unit: z.exactOptional(idSchema),
    }),
  ),
);

/** Schema of a project whose cost is shared. 项目。 */
export const fundingProjectSchema: z.ZodMiniType<FundingProject> = exactly<FundingProject>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      divisionCode: divisionCodeSchema,
      planYear: z.exactOptional(yearSchema),
      areaM2: z.exactOptional(areaSchema),
      householdCount: z.exactOptional(countSchema),
      measures: z.readonly(z.array(fundingMeasureSchema).check(uniqueIds())),
      pledges: z.exactOptional(z.readonly(z.array(pledgeSchema))),
      financing: z.exactOptional(z.readonly(z.array(financingSchema))),
    }),
  ),
);

const scopeSchema: z.ZodMiniType<SchemeScope> = exactly<SchemeScope>()(
  z.readonly(
    z.strictObject({
      divisionCodes: z.exactOptional(codesSchema),
      categories: z.exactOptional(z.readonly(z.array(z.enum(categories)))),
      items: z.exactOptional(itemsSchema),
      exceptItems: z.exactOptional(itemsSchema),
    }),
  ),
);

const shareByDivisionSchema: z.ZodMiniType<ByDivision<DecimalString>> = exactly<ByDivision<DecimalString>>()(
  z.readonly(z.array(z.readonly(z.strictObject({ divisionCodes: codesSchema, value: shareSchema })))),
);

const fenByDivisionSchema: z.ZodMiniType<ByDivision<Fen>> = exactly<ByDivision<Fen>>()(
  z.readonly(z.array(z.readonly(z.strictObject({ divisionCodes: codesSchema, value: fenSchema })))),
);

const cappedPriceShareSchema: z.ZodMiniType<CappedPriceShare> = exactly<CappedPriceShare>()(
  z.readonly(
    z.strictObject({
      kind: z.literal("capped-price-share"),
      id: idSchema,
      source: sourceSchema,
      scope: z.exactOptional(scopeSchema),
      share: z.union([shareSchema, shareByDivisionSchema]),
      capFenPerM2: fenSchema,
      rest: z.nullable(sourceSchema),
      above: z.nullable(sourceSchema),
    }),
  ),
);

const baseAdjustedRatioSchema: z.ZodMiniType<BaseAdjustedRatio> = exactly<BaseAdjustedRatio>()(
  z.readonly(
    z.strictObject({
      kind: z.literal("base-adjusted-ratio"),
      id: idSchema,
      source: sourceSchema,
      scope: z.exactOptional(scopeSchema),
      capFenPerM2: fenSchema,
      ratio: z.nullable(z.union([shareSchema, shareByDivisionSchema])),
      baseline: sharesByCategory,
      exceptItems: itemsSchema,
      pointsPerPointAbove: countSchema,
      mostPointsAbove: countSchema,
      pointsPerPointBelow: countSchema,
    }),
  ),
);

const fixedAmountSchema: z.ZodMiniType<FixedAmount> = exactly<FixedAmount>()(
  z.readonly(
    z.strictObject({
      kind: z.literal("fixed-amount"),
      id: idSchema,
      source: sourceSchema,
      scope: z.exactOptional(scopeSchema),
      per: z.enum(["household", "m2", "project"]),
      amountFen: z.union([fenSchema, fenByDivisionSchema]),
    }),
  ),
);

const minimumShareSchema: z.ZodMiniType<MinimumShare> = exactly<MinimumShare>()(
  z.readonly(
    z.strictObject({
      kind: z.literal("minimum-share"),
      id: idSchema,
      source: sourceSchema,
      shares: sharesByCategory,
      exceptItems: z.exactOptional(itemsSchema),
    }),
  ),
);

const partySharesSchema: z.ZodMiniType<PartyShares> = exactly<PartyShares>()(
  z.readonly(
    z.strictObject({
      kind: z.literal("party-shares"),
      id: idSchema,
      scope: z.exactOptional(scopeSchema),
      of: z.enum(["cost", "remaining"]),
      parties: z.readonly(z.array(z.readonly(z.strictObject({ source: sourceSchema, share: shareSchema })))),
    }),
  ),
);

// The annotation hides from the compiler which `kind` a schema has; zod finds it when it runs.
const partSchemas = [
  cappedPriceShareSchema,
  baseAdjustedRatioSchema,
  fixedAmountSchema,
  minimumShareSchema,
  partySharesSchema,
] as unknown as Parameters<typeof z.discriminatedUnion>[1];
const schemePartSchema = z.discriminatedUnion("kind", partSchemas) as unknown as z.ZodMiniType<SchemePart>;

/** Schema of a scheme; what it cannot say is `checkScheme`. 资金分担方案。 */
export const fundingSchemeSchema: z.ZodMiniType<FundingScheme> = exactly<FundingScheme>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      parts: z.readonly(z.array(schemePartSchema).check(uniqueIds())),
      balance: z.nullable(sourceSchema),
    }),
  ),
);
