import type { Locale } from "../../report/locale.ts";
import { aftercareIssues } from "./issues/aftercare.ts";
import { allocationIssues } from "./issues/allocation.ts";
import { annualPlanIssues } from "./issues/annual-plan.ts";
import { approvalIssues } from "./issues/approval.ts";
import { bondIssues } from "./issues/bond.ts";
import { bottomLineIssues } from "./issues/bottom-line.ts";
import { budgetIssues } from "./issues/budget.ts";
import { fundingCheckIssues } from "./issues/check-funding.ts";
import { consentIssues } from "./issues/consent.ts";
import { elevatorIssues } from "./issues/elevator.ts";
import { eligibilityIssues } from "./issues/eligibility.ts";
import { fundingIssues } from "./issues/funding.ts";
import { householdIssues } from "./issues/household.ts";
import { illegalStructureIssues } from "./issues/illegal-structure.ts";
import { inputIssues } from "./issues/input.ts";
import { maintenanceFundIssues } from "./issues/maintenance-fund.ts";
import { performanceIssues } from "./issues/performance.ts";
import { planIssues } from "./issues/plan.ts";
import { policyIssues } from "./issues/policy.ts";
import { principlesIssues } from "./issues/principles.ts";
import { progressIssues } from "./issues/progress.ts";
import { providentFundIssues } from "./issues/provident-fund.ts";
import { qualityIssues } from "./issues/quality.ts";
import { questionIssues } from "./issues/questions.ts";
import { scenarioIssues } from "./issues/scenario.ts";
import { selectionIssues } from "./issues/selection.ts";
import { settlementIssues } from "./issues/settlement.ts";
import { tableIssues } from "./issues/table.ts";
import { timelineIssues } from "./issues/timeline.ts";

/** A Chinese message for every issue. 提示文字。 @internal */
export const issues: Locale["issues"] = {
  ...inputIssues,
  ...policyIssues,
  ...eligibilityIssues,
  ...consentIssues,
  ...fundingIssues,
  ...questionIssues,
  ...scenarioIssues,
  ...householdIssues,
  ...bondIssues,
  ...elevatorIssues,
  ...allocationIssues,
  ...budgetIssues,
  ...performanceIssues,
  ...fundingCheckIssues,
  ...maintenanceFundIssues,
  ...providentFundIssues,
  ...approvalIssues,
  ...qualityIssues,
  ...aftercareIssues,
  ...illegalStructureIssues,
  ...settlementIssues,
  ...planIssues,
  ...annualPlanIssues,
  ...progressIssues,
  ...bottomLineIssues,
  ...timelineIssues,
  ...principlesIssues,
  ...selectionIssues,
  ...tableIssues,
};
