import { type Issue, inputIssue } from "../../kernel/issue.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { checkCode, checkDay, checkFen, checkMembers, checkShare, tooBig, whereGiven } from "../input-checks.ts";
import { contractPaymentKinds } from "./codes.ts";
import type { ContractPayments } from "./types.ts";

/** Faults of a contract, its statements and payments. @internal */
export function checkContract(input: ContractPayments): readonly Issue[] {
  const { advanceShare, contractPriceFen, on, payments, progressShare, retainedFen, settlement, statements } = input;
  const faults = [
    ...checkFen(contractPriceFen, ["contractPriceFen"]),
    ...whereGiven(advanceShare, (share) => checkShare(share, ["advanceShare"])),
    ...checkShare(progressShare, ["progressShare"]),
    ...statements.flatMap((statement, index) => [
      ...checkDay(statement.on, ["statements", index, "on"]),
      ...checkFen(statement.completedFen, ["statements", index, "completedFen"]),
      ...whereGiven(statement.advanceRecoveredFen, (value) =>
        checkFen(value, ["statements", index, "advanceRecoveredFen"]),
      ),
      ...twiceOn(statements, index),
    ]),
    ...checkMembers(payments, "payments", (payment, path) => [
      ...checkDay(payment.on, [...path, "on"]),
      ...checkCode(payment.kind, contractPaymentKinds, [...path, "kind"]),
      ...checkFen(payment.amountFen, [...path, "amountFen"]),
    ]),
    ...whereGiven(settlement, (settled) => [
      ...checkDay(settled.on, ["settlement", "on"]),
      ...checkFen(settled.priceFen, ["settlement", "priceFen"]),
    ]),
    ...whereGiven(retainedFen, (value) => checkFen(value, ["retainedFen"])),
    ...checkDay(on, ["on"]),
  ];
  return faults.length > 0 ? faults : checkFigures(input);
}

/** A day has one statement: of two, nobody could say which holds. */
function twiceOn(statements: ContractPayments["statements"], index: number): readonly Issue[] {
  const id = statements[index]?.on as string;
  const firstIndex = statements.findIndex((other) => other.on === id);
  return firstIndex < index ? [inputIssue("input.duplicate_id", { id, firstIndex }, ["statements", index, "on"])] : [];
}

function checkFigures(input: ContractPayments): readonly Issue[] {
  const { advanceShare = "0", contractPriceFen, payments, retainedFen = 0, settlement, statements } = input;
  const advanceFen = applyRate(contractPriceFen, advanceShare, "half-up");
  const paid = payments.reduce((sum, { amountFen }) => sum + amountFen, 0);
  return [
    ...statements.flatMap(({ advanceRecoveredFen = 0 }, index) =>
      advanceRecoveredFen > advanceFen ? [tooBig(advanceFen, ["statements", index, "advanceRecoveredFen"])] : [],
    ),
    ...(retainedFen > (settlement?.priceFen ?? contractPriceFen)
      ? [tooBig(settlement?.priceFen ?? contractPriceFen, ["retainedFen"])]
      : []),
    ...(Number.isSafeInteger(paid) ? [] : [inputIssue("input.invalid_fen", { value: paid }, ["payments"])]),
  ];
}
