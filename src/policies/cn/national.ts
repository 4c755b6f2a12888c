import type { CivilDate } from "../../kernel/brand.ts";
import { nationalAftercare } from "./national/aftercare.ts";
import { nationalApproval } from "./national/approval.ts";
import { nationalBottomLine } from "./national/bottom-line.ts";
import { nationalCategory } from "./national/category.ts";
import { nationalConsent } from "./national/consent.ts";
import { nationalEligibility } from "./national/eligibility.ts";
import { nationalEstimate } from "./national/estimate.ts";
import { nationalFunding } from "./national/funding.ts";
import { nationalIllegalStructure } from "./national/illegal-structure.ts";
import { nationalMaintenanceFund } from "./national/maintenance-fund.ts";
import { nationalPlan } from "./national/plan.ts";
import { nationalPlausibility } from "./national/plausibility.ts";
import { nationalQuality } from "./national/quality.ts";
import type { CnPack } from "./rules.ts";
import { nationalSources } from "./sources.ts";

/** National rules: categories, eligibility, votes, maintenance fund, plausibility. 国家规则包。 */
export const national: CnPack = {
  id: "cn/national",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: null,
  sources: nationalSources,
  rules: {
    ...nationalCategory,
    ...nationalEligibility,
    ...nationalConsent,
    ...nationalFunding,
    ...nationalEstimate,
    ...nationalMaintenanceFund,
    ...nationalPlan,
    ...nationalPlausibility,
    ...nationalApproval,
    ...nationalBottomLine,
    ...nationalQuality,
    ...nationalAftercare,
    ...nationalIllegalStructure,
  },
};
