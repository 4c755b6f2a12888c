import type { Locale } from "../../report/locale.ts";
import { allocationIssues } from "./issues/allocation.ts";
import { bondIssues } from "./issues/bond.ts";
import { fundingCheckIssues } from "./issues/check-funding.ts";
import { consentIssues } from "./issues/consent.ts";
import { elevatorIssues } from "./issues/elevator.ts";
import { eligibilityIssues } from "./issues/eligibility.ts";
import { fundingIssues } from "./issues/funding.ts";
import { householdIssues } from "./issues/household.ts";
import { inputIssues } from "./issues/input.ts";
import { maintenanceFundIssues } from "./issues/maintenance-fund.ts";
import { planIssues } from "./issues/plan.ts";
import { policyIssues } from "./issues/policy.ts";
import { providentFundIssues } from "./issues/provident-fund.ts";
import { questionIssues } from "./issues/questions.ts";
import { scenarioIssues } from "./issues/scenario.ts";

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
  ...fundingCheckIssues,
  ...maintenanceFundIssues,
  ...providentFundIssues,
  ...planIssues,
};
