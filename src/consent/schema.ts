import * as z from "zod/mini";
import { ownerKinds } from "../community/codes.ts";
import { areaSchema, divisionCodeSchema, exactly, idSchema } from "../kernel/schema.ts";
import { choices, matters } from "./codes.ts";
import type { BallotReading, ReadChoice } from "./rules.ts";
import type { BallotOwner, BallotUnit, ConsentBallot } from "./types.ts";

const readChoiceSchema: z.ZodMiniType<ReadChoice> = exactly<ReadChoice>()(
  z.readonly(z.strictObject({ takesPart: z.boolean(), agrees: z.boolean() })),
);

/** Schema of the reading of ballots. 表决票的计法。 */
export const ballotReadingSchema: z.ZodMiniType<BallotReading> = exactly<BallotReading>()(
  z.readonly(z.strictObject({ abstain: readChoiceSchema, none: readChoiceSchema })),
);

// What has no area has no vote, so 0 is a fault here.
const ballotAreaSchema: z.ZodMiniType<number> = areaSchema.check(z.gt(0));

const ballotUnitSchema: z.ZodMiniType<BallotUnit> = exactly<BallotUnit>()(
  z.readonly(z.strictObject({ areaM2: ballotAreaSchema })),
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
      divisionCode: z.exactOptional(divisionCodeSchema),
    }),
  ),
);
