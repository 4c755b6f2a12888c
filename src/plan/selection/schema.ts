import * as z from "zod/mini";
import {
  countSchema,
  decimalSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  uniqueIds,
  yearSchema,
} from "../../kernel/schema.ts";
import { items } from "../../measure/codes.ts";
import { selectionMethods } from "./codes.ts";
import type {
  ReserveCommunity,
  ReserveRankingInput,
  SelectionCandidate,
  SelectionInput,
  UrgencyWeights,
} from "./types.ts";

const itemList = z.readonly(z.array(z.enum(items)));
const pointsByItem = z.readonly(z.partialRecord(z.enum(items), decimalSchema));

const candidate = {
  id: idSchema,
  investmentFen: z.exactOptional(fenSchema),
  householdCount: z.exactOptional(countSchema),
  eligibility: z.exactOptional(z.enum(["met", "not-met", "unknown"])),
};

/** Schema of a community that may come on a list. 候选小区。 */
export const selectionCandidateSchema: z.ZodMiniType<SelectionCandidate> = exactly<SelectionCandidate>()(
  z.readonly(z.strictObject(candidate)),
);

/** Schema of a community of the reserve. 储备小区。 */
export const reserveCommunitySchema: z.ZodMiniType<ReserveCommunity> = exactly<ReserveCommunity>()(
  z.readonly(
    z.strictObject({
      ...candidate,
      builtYear: z.exactOptional(yearSchema),
      hazards: z.exactOptional(itemList),
      missingFacilities: z.exactOptional(itemList),
      willing: z.exactOptional(
        z.readonly(z.strictObject({ householdsAsked: countSchema, householdsWilling: countSchema })),
      ),
    }),
  ),
);

/** Schema of points by which urgency is scored. 紧迫程度评分标准。 */
export const urgencyWeightsSchema: z.ZodMiniType<UrgencyWeights> = exactly<UrgencyWeights>()(
  z.readonly(
    z.strictObject({
      hazards: pointsByItem,
      perYearOfAge: decimalSchema,
      mostYearsOfAge: z.exactOptional(countSchema),
      willingness: decimalSchema,
      missingFacilities: pointsByItem,
    }),
  ),
);

/** Schema of a reserve to be ranked; ids used twice are faults. 储备小区排序输入。 */
export const reserveRankingInputSchema: z.ZodMiniType<ReserveRankingInput> = exactly<ReserveRankingInput>()(
  z.readonly(
    z.strictObject({
      planYear: yearSchema,
      communities: z.readonly(z.array(reserveCommunitySchema).check(uniqueIds())),
      weights: z.exactOptional(urgencyWeightsSchema),
      divisionCode: z.exactOptional(divisionCodeSchema),
    }),
  ),
);

/** Schema of what a list is chosen from; ids used twice are faults. 年度改造小区遴选输入。 */
export const selectionInputSchema: z.ZodMiniType<SelectionInput> = exactly<SelectionInput>()(
  z.readonly(
    z.strictObject({
      ranked: z.readonly(z.array(selectionCandidateSchema).check(uniqueIds())),
      budgetFen: fenSchema,
      capacity: z.exactOptional(
        z.readonly(
          z.strictObject({
            communityCount: z.exactOptional(countSchema),
            householdCount: z.exactOptional(countSchema),
          }),
        ),
      ),
      mustInclude: z.exactOptional(z.readonly(z.array(idSchema))),
      method: z.enum(selectionMethods),
    }),
  ),
);
