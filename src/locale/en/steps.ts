import type { Locale } from "../../report/locale.ts";
import { capital } from "./plural.ts";
import { aftercareSteps } from "./steps/aftercare.ts";
import { allocationSteps } from "./steps/allocation.ts";
import { annualPlanSteps } from "./steps/annual-plan.ts";
import { approvalSteps } from "./steps/approval.ts";
import { bondSteps } from "./steps/bond.ts";
import { bottomLineSteps } from "./steps/bottom-line.ts";
import { budgetSteps } from "./steps/budget.ts";
import { consentSteps } from "./steps/consent.ts";
import { elevatorSteps } from "./steps/elevator.ts";
import { eligibilitySteps } from "./steps/eligibility.ts";
import { fundingSteps } from "./steps/funding.ts";
import { householdSteps } from "./steps/household.ts";
import { illegalStructureSteps } from "./steps/illegal-structure.ts";
import { maintenanceFundSteps } from "./steps/maintenance-fund.ts";
import { performanceSteps } from "./steps/performance.ts";
import { principlesSteps } from "./steps/principles.ts";
import { progressSteps } from "./steps/progress.ts";
import { providentFundSteps } from "./steps/provident-fund.ts";
import { qualitySteps } from "./steps/quality.ts";
import { questionSteps } from "./steps/questions.ts";
import { scenarioSteps } from "./steps/scenario.ts";
import { selectionSteps } from "./steps/selection.ts";
import { settlementSteps } from "./steps/settlement.ts";
import { timelineSteps } from "./steps/timeline.ts";

/** An English sentence for every step. 计算步骤的英文表述。 @internal */
export const steps: Locale["steps"] = {
  "measure.category": ({ about, output }) => `${capital(about)}: ${output} category.`,
  ...eligibilitySteps,
  ...consentSteps,
  ...fundingSteps,
  ...questionSteps,
  ...scenarioSteps,
  ...householdSteps,
  ...bondSteps,
  ...elevatorSteps,
  ...allocationSteps,
  ...budgetSteps,
  ...performanceSteps,
  ...maintenanceFundSteps,
  ...providentFundSteps,
  ...annualPlanSteps,
  ...approvalSteps,
  ...qualitySteps,
  ...aftercareSteps,
  ...illegalStructureSteps,
  ...bottomLineSteps,
  ...timelineSteps,
  ...settlementSteps,
  ...progressSteps,
  ...principlesSteps,
  ...selectionSteps,
};
