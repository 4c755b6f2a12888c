import * as z from "zod/mini";
import {
  areaSchema,
  dateSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  shareSchema,
  uniqueIds,
} from "../kernel/schema.ts";
import { enforcementMeasures, permitStates, structureKinds, structureOrderKinds } from "./codes.ts";
import type { EnforcementRule, PermanentWorksRule, StructureFineRule } from "./rules.ts";
import type { IllegalStructure, IllegalStructureCase, IllegalStructureInventory, StructureOrder } from "./types.ts";

const orderSchema: z.ZodMiniType<StructureOrder> = exactly<StructureOrder>()(
  z.readonly(
    z.strictObject({
      kind: z.enum(structureOrderKinds),
      givenOn: dateSchema,
      dueOn: z.exactOptional(dateSchema),
      compliedOn: z.exactOptional(z.nullable(dateSchema)),
    }),
  ),
);

const structureShape = {
  id: idSchema,
  kind: z.enum(structureKinds),
  areaM2: areaSchema,
  landAreaM2: z.exactOptional(areaSchema),
  constructionCostFen: z.exactOptional(fenSchema),
  permitState: z.exactOptional(z.enum(permitStates)),
  canBeCured: z.exactOptional(z.boolean()),
  canBeDemolished: z.exactOptional(z.boolean()),
  foundOn: z.exactOptional(dateSchema),
  orders: z.exactOptional(z.readonly(z.array(orderSchema))),
  demolishedOn: z.exactOptional(z.nullable(dateSchema)),
};

const structureSchema: z.ZodMiniType<IllegalStructure> = exactly<IllegalStructure>()(
  z.readonly(z.strictObject(structureShape)),
);

/** Schema of one illegal structure. 单处违法建设。 */
export const illegalStructureCaseSchema: z.ZodMiniType<IllegalStructureCase> = exactly<IllegalStructureCase>()(
  z.readonly(z.strictObject({ ...structureShape, divisionCode: z.exactOptional(divisionCodeSchema) })),
);

/** Schema of an inventory of illegal structures. 违法建设台账。 */
export const illegalStructureInventorySchema: z.ZodMiniType<IllegalStructureInventory> =
  exactly<IllegalStructureInventory>()(
    z.readonly(
      z.strictObject({
        structures: z.readonly(z.array(structureSchema).check(uniqueIds())),
        divisionCode: z.exactOptional(divisionCodeSchema),
      }),
    ),
  );

/** Schema of the bounds of a fine. 罚款幅度。 */
export const structureFineRuleSchema: z.ZodMiniType<StructureFineRule> = exactly<StructureFineRule>()(
  z.readonly(z.strictObject({ leastRate: z.nullable(shareSchema), mostRate: shareSchema })),
);

/** Schema of the fines for works against a permit. 违反建设工程规划许可的罚款。 */
export const permanentWorksRuleSchema: z.ZodMiniType<PermanentWorksRule> = exactly<PermanentWorksRule>()(
  z.readonly(z.strictObject({ rectificationFine: structureFineRuleSchema, confiscationFine: structureFineRuleSchema })),
);

/** Schema of the enforcement of orders. 强制措施的规定。 */
export const enforcementRuleSchema: z.ZodMiniType<EnforcementRule> = exactly<EnforcementRule>()(
  z.readonly(
    z.strictObject({
      orders: z.readonly(z.array(z.enum(structureOrderKinds))),
      measures: z.readonly(z.array(z.enum(enforcementMeasures))),
    }),
  ),
);
