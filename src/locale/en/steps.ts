import type { Locale } from "../../report/locale.ts";
import { capital } from "./plural.ts";
import { allocationSteps } from "./steps/allocation.ts";
import { bondSteps } from "./steps/bond.ts";
import { consentSteps } from "./steps/consent.ts";
import { elevatorSteps } from "./steps/elevator.ts";
import { eligibilitySteps } from "./steps/eligibility.ts";
import { fundingSteps } from "./steps/funding.ts";
import { householdSteps } from "./steps/household.ts";
import { maintenanceFundSteps } from "./steps/maintenance-fund.ts";
import { providentFundSteps } from "./steps/provident-fund.ts";
import { questionSteps } from "./steps/questions.ts";
import { scenarioSteps } from "./steps/scenario.ts";

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
  ...maintenanceFundSteps,
  ...providentFundSteps,
};
