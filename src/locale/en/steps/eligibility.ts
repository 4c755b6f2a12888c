import type { EligibilityStep } from "../../../eligibility/steps.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { quote } from "../plural.ts";

/** Sentences for the assessment of eligibility. 改造对象认定步骤的英文表述。 @internal */
export const eligibilitySteps: Sentences<EligibilityStep> = {
  "eligibility.asked_on": ({ output }) => `Asked for ${output}.`,
  "eligibility.built_year": ({ output }) => `Year of completion: ${output}.`,
  "eligibility.earliest_built_year": ({ output }) => `Completed no earlier than ${output}.`,
  "eligibility.latest_built_year": ({ output }) => `Completed no later than ${output}.`,
  "eligibility.priority_built_by": ({ output }) => `Communities completed by the end of ${output} come first.`,
  "eligibility.conditional_built_by": ({ output }) =>
    `Communities completed by the end of ${output} may be added under conditions.`,
  "eligibility.local_built_by": ({ output }) => `The place takes in communities completed by the end of ${output}.`,
  "eligibility.is_built_by": (view) =>
    `At the latest completed in ${view.input("year")}: ${holds(view) ? "within" : "after"} the ${view.about}, the end of ${view.input("limit")}.`,
  "eligibility.is_built_after": (view) =>
    `At the earliest completed in ${view.input("year")}: ${holds(view) ? "after" : "within"} the ${view.about}, the end of ${view.input("limit")}.`,
  "eligibility.holds_condition": (view) => `Condition ${quote(view.about)} holds: ${view.output}.`,
  "eligibility.is_excluded": (view) => `Exclusion ${quote(view.about)} applies: ${view.output}.`,
  "eligibility.is_willing": ({ output }) => `The residents strongly want the renovation: ${output}.`,
};
