import { type Issue, inputIssue } from "../../kernel/issue.ts";
import { checkAmount, checkBoolean, checkCode, checkDay, checkDivision, whereGiven } from "../given-facts.ts";
import { holderRelations, homeHolders, withdrawalPurposes } from "./codes.ts";
import type { ProvidentFundApplication } from "./types.ts";

/** Points that the authority can confirm. @internal */
export const withdrawalPoints = ["applicant", "purpose"] as const;

/** Faults of an application. @internal */
export function checkApplication(application: ProvidentFundApplication): readonly Issue[] {
  const { acceptedOn, appliedOn, balanceFen, confirmed, divisionCode, hasPurchaseAgreement, ownPaymentFen } = application;
  return [
    ...(divisionCode === undefined ? [inputIssue("input.missing", {}, ["divisionCode"])] : checkDivision(divisionCode)),
    ...checkCode(application.holder, homeHolders, ["holder"]),
    ...checkCode(application.relation, holderRelations, ["relation"]),
    ...whereGiven(hasPurchaseAgreement, (value) => checkBoolean(value, ["hasPurchaseAgreement"])),
    ...checkCode(application.purpose, withdrawalPurposes, ["purpose"]),
    ...whereGiven(ownPaymentFen, (value) => checkAmount(value, ["ownPaymentFen"])),
    ...whereGiven(balanceFen, (value) => checkAmount(value, ["balanceFen"])),
    ...whereGiven(acceptedOn, (value) => checkDay(value, ["acceptedOn"])),
    ...whereGiven(appliedOn, (value) => checkDay(value, ["appliedOn"])),
    ...(confirmed ?? []).flatMap((point, index) => checkCode(point, withdrawalPoints, ["confirmed", index])),
  ];
}
