import * as z from "zod/mini";
import { eligibilityFactsSchema } from "../eligibility/schema.ts";
import {
  areaSchema,
  countSchema,
  dateSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  uniqueIds,
  yearSchema,
} from "../kernel/schema.ts";
import { exclusionReasons, items } from "../measure/codes.ts";
import { heatingWorks, pretexts, servingUtilities, utilityAlignments } from "./codes.ts";
import type { BottomLineFacts } from "./types.ts";

const dayOrNone = z.exactOptional(z.nullable(dateSchema));
const flag = z.exactOptional(z.boolean());
const area = z.exactOptional(areaSchema);
const count = z.exactOptional(countSchema);
const amount = z.exactOptional(fenSchema);
const share = z.readonly(z.strictObject({ num: countSchema, den: z.int().check(z.gte(1)) }));

/** Schema of what is known of a plan and its community. 底线核查所需事实。 */
export const bottomLineFactsSchema: z.ZodMiniType<BottomLineFacts> = exactly<BottomLineFacts>()(
  z.readonly(
    z.strictObject({
      divisionCode: z.exactOptional(divisionCodeSchema),
      planYear: z.exactOptional(yearSchema),
      community: z.exactOptional(eligibilityFactsSchema),
      measures: z.exactOptional(
        z.readonly(
          z
            .array(
              z.readonly(
                z.strictObject({
                  id: idSchema,
                  items: z.readonly(z.array(z.enum(items))),
                  exclusionReasons: z.exactOptional(z.readonly(z.array(z.enum(exclusionReasons)))),
                }),
              ),
            )
            .check(uniqueIds()),
        ),
      ),
      startOn: dayOrNone,
      hasSpecialMechanism: flag,
      pretexts: z.exactOptional(z.readonly(z.array(z.enum(pretexts)))),
      annualPlan: z.exactOptional(
        z.readonly(z.strictObject({ communityCount: count, investmentFen: amount, makesHiddenDebt: flag })),
      ),
      capacity: z.exactOptional(z.readonly(z.strictObject({ communityCount: count, investmentFen: amount }))),
      utilities: z.exactOptional(z.readonly(z.partialRecord(z.enum(servingUtilities), z.enum(utilityAlignments)))),
      coordinatedSchemeOn: dayOrNone,
      hasHazardSurvey: flag,
      hazards: z.exactOptional(
        z.readonly(z.array(z.readonly(z.strictObject({ id: idSchema, item: z.enum(items) }))).check(uniqueIds())),
      ),
      isInNorthernHeatingRegion: flag,
      isEnergyRetrofitConsidered: flag,
      energyRetrofit: z.exactOptional(
        z.readonly(
          z.strictObject({
            envelope: z.exactOptional(z.enum(["renovated", "kept"])),
            heating: z.exactOptional(z.enum(heatingWorks)),
            isCostShared: flag,
          }),
        ),
      ),
      consent: z.exactOptional(
        z.readonly(
          z.strictObject({
            householdsAsked: z.int().check(z.gte(1)),
            householdsTookPart: countSchema,
            householdsAgreed: countSchema,
            divisionCode: z.exactOptional(divisionCodeSchema),
          }),
        ),
      ),
      localRatio: z.exactOptional(z.readonly(z.strictObject({ participation: share, approval: share }))),
      designVote: z.exactOptional(
        z.nullable(
          z.readonly(
            z.strictObject({ verdict: z.enum(["met", "not-met", "unknown"]), decidedOn: z.exactOptional(dateSchema) }),
          ),
        ),
      ),
      isManagementConsensusReached: flag,
      managementModeAgreedOn: dayOrNone,
      propertyFeesAgreedOn: dayOrNone,
      renewal: z.exactOptional(
        z.readonly(
          z.strictObject({
            existingAreaM2: area,
            demolishedAreaM2: area,
            demolishedIllegalAreaM2: area,
            demolishedDangerousAreaM2: area,
            builtAreaM2: area,
            builtPublicAreaM2: area,
          }),
        ),
      ),
      resettlement: z.exactOptional(z.readonly(z.strictObject({ residentCount: count, nearbyCount: count }))),
      rent: z.exactOptional(z.readonly(z.strictObject({ yearBeforeFen: amount, currentFen: amount }))),
      centrallyFunded: z.exactOptional(z.readonly(z.array(idSchema))),
      elderlyCare: z.exactOptional(
        z.readonly(z.strictObject({ isPossible: flag, areaM2: area, residentCount: count })),
      ),
    }),
  ),
);
