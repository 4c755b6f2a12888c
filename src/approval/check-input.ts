import {
  checkAmount,
  checkAreaM2,
  checkBoolean,
  checkCode,
  checkDay,
  checkDivision,
  checkFen,
  checkMembers,
  checkWhole,
  mostFen,
  tooBig,
  whereGiven,
} from "../funding/input-checks.ts";
import { type Issue, type IssuePath, inputIssue } from "../kernel/issue.ts";
import { approvalEventKinds, approvalFlags, approvalProcedures, approvalStatuses, contractKinds } from "./codes.ts";
import { approvalIssue } from "./issues.ts";
import type {
  ApprovalProject,
  ApprovalStepInput,
  PermitProject,
  StateFunds,
  TenderContract,
  TenderProject,
} from "./types.ts";

type Faults = readonly Issue[];

/** Faults of what decides about a permit. @internal */
export function checkPermitProject({
  divisionCode,
  floorAreaM2,
  investmentFen,
  isPrivatelyInvested,
}: PermitProject): Faults {
  return [
    ...checkPlace(divisionCode),
    ...whereGiven(investmentFen, (value) => checkFen(value, ["investmentFen"])),
    ...(floorAreaM2 === undefined || floorAreaM2 === null ? [] : checkFloorArea(floorAreaM2)),
    ...whereGiven(isPrivatelyInvested, (value) => checkBoolean(value, ["isPrivatelyInvested"])),
  ];
}

/** Faults of contracts and public money. @internal */
export function checkTenderProject({ contracts, divisionCode, stateFunds }: TenderProject): Faults {
  return [
    ...checkPlace(divisionCode),
    ...(contracts === undefined ? [inputIssue("input.missing", {}, ["contracts"])] : checkContracts(contracts)),
    ...(stateFunds === undefined ? [inputIssue("input.missing", {}, ["stateFunds"])] : checkStateFunds(stateFunds)),
  ];
}

/** Faults of a project. @internal */
export function checkApprovalProject(project: ApprovalProject): Faults {
  const { confirmedNotNeeded = [], contracts, investmentPlan, planYear, stateFunds } = project;
  const { feasibilityEstimateFen, proposedEstimateFen } = project;
  const flags = approvalFlags.filter((flag) => flag !== "isPrivatelyInvested" && flag !== "isEstimateOverrun");
  const faults = [
    ...checkPermitProject(project),
    ...whereGiven(planYear, (value) => checkWhole(value, 1900, 2100, ["planYear"])),
    ...flags.flatMap((flag) =>
      whereGiven(project[flag as keyof ApprovalProject], (value) => checkBoolean(value, [flag])),
    ),
    ...whereGiven(feasibilityEstimateFen, (value) => checkFen(value, ["feasibilityEstimateFen"])),
    ...whereGiven(proposedEstimateFen, (value) => checkFen(value, ["proposedEstimateFen"])),
    ...whereGiven(contracts, checkContracts),
    ...whereGiven(stateFunds, checkStateFunds),
    ...whereGiven(investmentPlan, ({ receivedOn, workCalendar }) => [
      ...checkDay(receivedOn, ["investmentPlan", "receivedOn"]),
      ...whereGiven(workCalendar, ({ from, holidays, to, workingWeekends }) =>
        [from, to, ...holidays, ...workingWeekends].flatMap((day) => checkDay(day, ["investmentPlan", "workCalendar"])),
      ),
    ]),
    ...checkProcedures(confirmedNotNeeded, ["confirmedNotNeeded"]),
  ];
  if (project.isPrivatelyInvested !== true || project.isGovernmentInvestment !== true) return faults;
  const params = { fact: "isPrivatelyInvested", other: "isGovernmentInvestment" } as const;
  return [...faults, approvalIssue("error", "approval.contradictory_facts", params, { path: ["isPrivatelyInvested"] })];
}

/** Faults of a step of the approval, without those of the project. @internal */
export function checkStep({ event, state }: ApprovalStepInput): Faults {
  return [
    ...checkCode(state.status, approvalStatuses, ["state", "status"]),
    ...checkProcedures(state.completed, ["state", "completed"]),
    ...state.history.flatMap(({ kind, on }, index) => [
      ...checkCode(kind, approvalEventKinds, ["state", "history", index, "kind"]),
      ...checkDay(on, ["state", "history", index, "on"]),
    ]),
    ...checkCode(event.kind, approvalEventKinds, ["event", "kind"]),
    ...checkDay(event.on, ["event", "on"]),
    ...checkProcedures(event.completed ?? [], ["event", "completed"]),
  ];
}

function checkPlace(divisionCode: unknown): Faults {
  return divisionCode === undefined ? [inputIssue("input.missing", {}, ["divisionCode"])] : checkDivision(divisionCode);
}

/** Works without floor area say `null`: an area of 0 would pass for a small one. */
function checkFloorArea(areaM2: number): Faults {
  const path = ["floorAreaM2"];
  const faults = checkAreaM2(areaM2, path);
  if (faults.length > 0 || areaM2 > 0) return faults;
  return [inputIssue("input.too_small", { minimum: 0, inclusive: false, of: "number" }, path)];
}

function checkContracts(contracts: readonly TenderContract[]): Faults {
  if (contracts.length === 0)
    return [inputIssue("input.too_small", { minimum: 1, inclusive: true, of: "array" }, ["contracts"])];
  const faults = checkMembers(contracts, "contracts", ({ canBeCombined, estimateFen, kind }, path) => [
    ...checkCode(kind, contractKinds, [...path, "kind"]),
    ...whereGiven(estimateFen, (value) => checkFen(value, [...path, "estimateFen"])),
    ...whereGiven(canBeCombined, (value) => checkBoolean(value, [...path, "canBeCombined"])),
  ]);
  if (faults.length > 0) return faults;
  const totalFen = contracts.reduce((sum, { estimateFen = 0 }) => sum + estimateFen, 0);
  return totalFen > mostFen ? [tooBig(mostFen, ["contracts"])] : [];
}

function checkStateFunds({ budgetFen, investmentFen, isControlledByState }: StateFunds): Faults {
  const at = (key: string): IssuePath => ["stateFunds", key];
  const faults = [
    ...whereGiven(budgetFen, (value) => checkAmount(value, at("budgetFen"))),
    ...whereGiven(investmentFen, (value) => checkAmount(value, at("investmentFen"))),
    ...whereGiven(isControlledByState, (value) => checkBoolean(value, at("isControlledByState"))),
  ];
  if (faults.length > 0 || investmentFen === undefined) return faults;
  if (investmentFen === 0)
    return [inputIssue("input.too_small", { minimum: 0, inclusive: false, of: "number" }, at("investmentFen"))];
  if (budgetFen === undefined || budgetFen <= investmentFen) return [];
  const params = { budgetFen, investmentFen };
  return [approvalIssue("error", "approval.budget_above_investment", params, { path: at("budgetFen") })];
}

function checkProcedures(procedures: readonly string[], path: IssuePath): Faults {
  return procedures.flatMap((procedure, index) => checkCode(procedure, approvalProcedures, [...path, index]));
}
