import * as z from "zod/mini";
import { areaBases, ownerKinds, unitKinds } from "../community/codes.ts";
import type { AreaBasis } from "../community/types.ts";
import { areaSchema, countSchema, divisionCodeSchema, exactly, idSchema, uniqueIds } from "../kernel/schema.ts";
import { items } from "../measure/codes.ts";
import { choices, matters, projectChanges, votingUnitKinds } from "./codes.ts";
import type { LocalConsent } from "./local/types.ts";
import type { MatterMeasure, MatterQuestion } from "./matters/types.ts";
import type { BallotReading, CalledMatter, ConsentRules, MatterMap, ParkingReading, ReadChoice } from "./rules.ts";
import type { BallotOwner, BallotUnit, ConsentBallot, VotingUnit } from "./types.ts";

const readChoiceSchema: z.ZodMiniType<ReadChoice> = exactly<ReadChoice>()(
  z.readonly(z.strictObject({ takesPart: z.boolean(), agrees: z.boolean() })),
);

/** Schema of the reading of ballots. 表决票的计法。 */
export const ballotReadingSchema: z.ZodMiniType<BallotReading> = exactly<BallotReading>()(
  z.readonly(z.strictObject({ abstain: readChoiceSchema, none: readChoiceSchema })),
);

/** Schema of how parking spaces count. 车位的计法。 */
export const parkingReadingSchema: z.ZodMiniType<ParkingReading> = exactly<ParkingReading>()(
  z.readonly(z.strictObject({ inArea: z.boolean(), inHeads: z.boolean() })),
);

/** Schema of the order of records that an area may come from. 面积依据的先后。 */
export const areaOrderSchema: z.ZodMiniType<readonly AreaBasis[]> = z.readonly(z.array(z.enum(areaBases)));

/** Schema of whose owners vote. 表决单元。 */
export const votingUnitSchema: z.ZodMiniType<VotingUnit> = exactly<VotingUnit>()(
  z.discriminatedUnion("kind", [
    z.readonly(z.strictObject({ kind: z.literal("community") })),
    z.readonly(z.strictObject({ kind: z.enum(["building", "entrance"]), id: idSchema })),
  ]),
);

// What has no area has no vote, so 0 is a fault here.
const ballotAreaSchema: z.ZodMiniType<number> = areaSchema.check(z.gt(0));

const ballotUnitSchema: z.ZodMiniType<BallotUnit> = exactly<BallotUnit>()(
  z.readonly(
    z.strictObject({
      areaM2: z.exactOptional(ballotAreaSchema),
      registeredAreaM2: z.exactOptional(ballotAreaSchema),
      surveyedAreaM2: z.exactOptional(ballotAreaSchema),
      contractAreaM2: z.exactOptional(ballotAreaSchema),
      kind: z.exactOptional(z.enum(unitKinds)),
      buildingId: z.exactOptional(idSchema),
      entranceId: z.exactOptional(idSchema),
    }),
  ),
);

const ballotOwnerSchema: z.ZodMiniType<BallotOwner> = exactly<BallotOwner>()(
  z.readonly(
    z.strictObject({
      ownerId: idSchema,
      kind: z.exactOptional(z.enum(ownerKinds)),
      units: z.readonly(z.array(ballotUnitSchema).check(z.minLength(1))),
      choice: z.enum(choices),
    }),
  ),
);

/** Schema of the votes on one matter. 一项表决。 */
export const consentBallotSchema: z.ZodMiniType<ConsentBallot> = exactly<ConsentBallot>()(
  z.readonly(
    z.strictObject({
      matter: z.enum(matters),
      owners: z.readonly(z.array(ballotOwnerSchema).check(z.minLength(1))),
      reading: z.exactOptional(ballotReadingSchema),
      votingUnit: z.exactOptional(votingUnitSchema),
      parking: z.exactOptional(parkingReadingSchema),
      areaOrder: z.exactOptional(areaOrderSchema),
      divisionCode: z.exactOptional(divisionCodeSchema),
    }),
  ),
);

const matterCalledSchema = z.enum([...matters, "none", "unclassified"]);

const calledMatterSchema: z.ZodMiniType<CalledMatter> = exactly<CalledMatter>()(
  z.readonly(z.strictObject({ matter: matterCalledSchema, touchesCommonIncome: z.boolean() })),
);

const matterItemsSchema = z.readonly(
  z.partialRecord(z.enum(items), z.readonly(z.strictObject({ matter: matterCalledSchema, mayConvert: z.boolean() }))),
);
const matterSourcesSchema = z.readonly(z.record(idSchema, calledMatterSchema));
const matterChangesSchema = z.readonly(z.partialRecord(z.enum(projectChanges), calledMatterSchema));

/** Schema of the map from what is planned to matters. 决定事项对照表。 */
export const matterMapSchema: z.ZodMiniType<MatterMap> = exactly<MatterMap>()(
  z.readonly(z.strictObject({ items: matterItemsSchema, sources: matterSourcesSchema, changes: matterChangesSchema })),
);

const matterMeasureSchema: z.ZodMiniType<MatterMeasure> = exactly<MatterMeasure>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      item: z.exactOptional(z.enum(items)),
      convertsCommonParts: z.exactOptional(z.boolean()),
    }),
  ),
);

/** Schema of what is planned, as far as owners may have to decide on it. 拟改造内容。 */
export const matterQuestionSchema: z.ZodMiniType<MatterQuestion> = z.readonly(
  z.strictObject({
    measures: z.readonly(z.array(matterMeasureSchema).check(uniqueIds())),
    sources: z.exactOptional(z.readonly(z.array(idSchema))),
    changes: z.exactOptional(z.readonly(z.array(z.enum(projectChanges)))),
    map: z.exactOptional(
      z.readonly(
        z.strictObject({
          items: z.exactOptional(matterItemsSchema),
          sources: z.exactOptional(matterSourcesSchema),
          changes: z.exactOptional(matterChangesSchema),
        }),
      ),
    ),
    divisionCode: z.exactOptional(divisionCodeSchema),
  }),
) as z.ZodMiniType<MatterQuestion>;

/** Schema of how the households of a community were asked. 居民意愿征询情况。 */
export const localConsentSchema: z.ZodMiniType<LocalConsent> = exactly<LocalConsent>()(
  z.readonly(
    z.strictObject({
      householdsAsked: countSchema.check(z.gte(1)),
      householdsTookPart: countSchema,
      householdsAgreed: countSchema,
      divisionCode: z.exactOptional(divisionCodeSchema),
    }),
  ),
);

/** Schema of whose owners vote on each matter. 各事项的表决单元。 @internal */
export const votingUnitRuleSchema: z.ZodMiniType<ConsentRules["consent.voting_unit"]> = z.readonly(
  z.partialRecord(z.enum(matters), z.enum(votingUnitKinds)),
);
