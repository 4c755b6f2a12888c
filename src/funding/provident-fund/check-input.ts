import { type Issue, inputIssue } from "../../kernel/issue.ts";
import { checkAmount, checkBoolean, checkCode, checkDay, checkDivision, whereGiven } from "../input-checks.ts";
import { holderRelations, homeHolders, withdrawalPoints, withdrawalPurposes } from "./codes.ts";
import type { ProvidentFundApplication } from "./types.ts";

/** Faults of an application. @internal */
export function checkApplication(application: ProvidentFundApplication): readonly Issue[] {
  const { acceptedOn, appliedOn, balanceFen, confirmed, divisionCode, hasPurchaseAgreement, ownPaymentFen } =
    application;
  return [
    ...(divisionCode === undefined ? [inputIssue("input.missing", {}, ["divisionCode"])] : checkDivision(divisionCode)),
    ...checkCode(application.holder, homeHolders, ["holder"]),
    ...checkCode(application.relation, holderRelations, ["relation"]),
    ...whereGiven(hasPurchaseAgreement, (value) => checkBoolean(value, ["hasPurchaseAgreement"])),
    ...checkCode(application.purpose, withdrawalPurposes, ["purpose"]),
    ...whereGiven(ownPaymentFen, (value) => checkAmount(value, ["ownPaymentFen"])),
    ...whereGiven(balanceFen, (value) => checkAmount(value, ["balanceFen"])),
    ...whereGiven(acceptedOn, checkAcceptance),
    ...whereGiven(appliedOn, (value) => checkDay(value, ["appliedOn"])),
    ...(confirmed ?? []).flatMap((point, index) => checkCode(point, withdrawalPoints, ["confirmed", index])),
  ];
}

/** Months are added to this day, and a civil date ends with the year 9999. */
function checkAcceptance(acceptedOn: string): readonly Issue[] {
  const path = ["acceptedOn"];
  const faults = checkDay(acceptedOn, path);
  if (faults.length > 0 || acceptedOn < "9900-01-01") return faults;
  return [inputIssue("input.invalid_date", { value: acceptedOn }, path)];
}
