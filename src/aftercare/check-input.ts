import { servingUtilities } from "../bottom-line/codes.ts";
import { matters } from "../consent/codes.ts";
import {
  checkAmount,
  checkAreaM2,
  checkBoolean,
  checkCode,
  checkDay,
  checkDivision,
  checkMembers,
  checkShare,
  checkWhole,
  tooBig,
  whereGiven,
} from "../funding/input-checks.ts";
import { type Issue, type IssuePath, inputIssue } from "../kernel/issue.ts";
import { aftercareStages, managementModes, meetingParticipants } from "./codes.ts";
import { aftercareIssue } from "./issues.ts";
import type { AftercareFacts, FeeCollection, Handover, ManagementBudgetInput, OwnersDecision } from "./types.ts";

type Faults = readonly Issue[];

const verdicts = ["met", "not-met", "unknown"];

/** Five hundred million yuan a year, 100,000 households, 100 km²: no community comes near, and no product leaves the safe integers. */
const mostBudgetFen = 50_000_000_000;
const mostHouseholds = 100_000;
const mostAreaM2 = 100_000_000;
const mostFeeFen = 1_000_000;

/** Faults of what is known of the long-term management. @internal */
export function checkAftercareFacts(facts: AftercareFacts): Faults {
  const { commonIncome, facilities, managementMode, propertyFees } = facts;
  return [
    ...checkDivision(facts.divisionCode),
    ...checkCode(facts.stage, aftercareStages, ["stage"]),
    ...whereGiven(facts.jointMeeting ?? undefined, ({ isPartyLed, participants }) => [
      ...(participants ?? [undefined]).flatMap((participant, index) =>
        checkCode(participant, meetingParticipants, ["jointMeeting", "participants", index]),
      ),
      ...whereGiven(isPartyLed, (value) => checkBoolean(value, ["jointMeeting", "isPartyLed"])),
    ]),
    ...(["ownersCommittee", "rulesOfProcedure", "covenant", "managementMode"] as const).flatMap((fact) =>
      whereGiven(facts[fact] ?? undefined, (decision) => checkDecision(decision, fact)),
    ),
    ...whereGiven(managementMode ?? undefined, ({ mode }) =>
      checkCode(mode, managementModes, ["managementMode", "mode"]),
    ),
    ...whereGiven(propertyFees ?? undefined, ({ agreedOn, monthlyFeeFenPerM2 }) => [
      ...checkWhole(monthlyFeeFenPerM2, 1, mostFeeFen, ["propertyFees", "monthlyFeeFenPerM2"]),
      ...whereGiven(agreedOn, (value) => checkDay(value, ["propertyFees", "agreedOn"])),
    ]),
    ...whereGiven(facts.feeCollection, (collection) => checkCollection(collection, "feeCollection")),
    ...whereGiven(facts.leastCollectionShare, (value) => checkShare(value, ["leastCollectionShare"])),
    ...whereGiven(facts.hasFundMechanism, (value) => checkBoolean(value, ["hasFundMechanism"])),
    ...checkMembers(facts.fundAccounts ?? [], "fundAccounts", ({ balanceFen, firstDepositFen }, path) => [
      ...checkAmount(balanceFen, [...path, "balanceFen"]),
      ...checkAmount(firstDepositFen, [...path, "firstDepositFen"]),
    ]),
    ...whereGiven(facts.fundPublishedOn ?? undefined, (value) => checkDay(value, ["fundPublishedOn"])),
    ...whereGiven(commonIncome ?? undefined, ({ isForOwners, publishedOn }) => [
      ...whereGiven(isForOwners, (value) => checkBoolean(value, ["commonIncome", "isForOwners"])),
      ...whereGiven(publishedOn ?? undefined, (value) => checkDay(value, ["commonIncome", "publishedOn"])),
    ]),
    ...whereGiven(facilities ?? undefined, (handover) => [
      ...checkHandover(handover, ["facilities"]),
      ...whereGiven(handover.hasLedger, (value) => checkBoolean(value, ["facilities", "hasLedger"])),
    ]),
    ...Object.entries(facts.utilityAssets ?? {}).flatMap(([utility, assets]) => [
      ...checkCode(utility, servingUtilities, ["utilityAssets"]),
      ...(assets === "none" || assets === null ? [] : checkHandover(assets, ["utilityAssets", utility])),
    ]),
  ];
}

/** Faults of a year of managing a community. @internal */
export function checkManagementBudgetInput(input: ManagementBudgetInput): Faults {
  const { chargedAreaM2, collection } = input;
  return [
    ...checkWhole(input.yearlyBudgetFen, 0, mostBudgetFen, ["yearlyBudgetFen"]),
    ...checkAreaM2(chargedAreaM2, ["chargedAreaM2"]),
    ...(chargedAreaM2 < 1
      ? [inputIssue("input.too_small", { minimum: 1, inclusive: true, of: "number" }, ["chargedAreaM2"])]
      : []),
    ...(chargedAreaM2 > mostAreaM2 ? [tooBig(mostAreaM2, ["chargedAreaM2"])] : []),
    ...checkWhole(input.monthlyFeeFenPerM2, 0, mostFeeFen, ["monthlyFeeFenPerM2"]),
    ...(collection === undefined
      ? [inputIssue("input.missing", {}, ["collection"])]
      : checkCollection(collection, "collection")),
    ...checkWhole(input.commonIncomeFen, 0, mostBudgetFen, ["commonIncomeFen"]),
  ];
}

function checkDecision({ decidedOn, vote }: OwnersDecision, fact: string): Faults {
  return [
    ...whereGiven(vote, ({ matter, verdict }) => [
      ...checkCode(matter, matters, [fact, "vote", "matter"]),
      ...checkCode(verdict, verdicts, [fact, "vote", "verdict"]),
    ]),
    ...whereGiven(decidedOn, (value) => checkDay(value, [fact, "decidedOn"])),
  ];
}

function checkCollection(
  { dueHouseholdCount: dueCount, paidHouseholdCount: paidCount }: FeeCollection,
  name: string,
): Faults {
  const faults = [
    ...checkWhole(dueCount, 1, mostHouseholds, [name, "dueHouseholdCount"]),
    ...checkWhole(paidCount, 0, mostHouseholds, [name, "paidHouseholdCount"]),
  ];
  if (faults.length > 0 || paidCount <= dueCount) return faults;
  const path = [name, "paidHouseholdCount"];
  return [aftercareIssue("error", "aftercare.more_pay_than_owe", { paidCount, dueCount }, { path })];
}

function checkHandover(handover: Handover | undefined, path: IssuePath): Faults {
  if (typeof handover !== "object")
    return [inputIssue("input.invalid_type", { expected: "object", received: typeof handover }, path)];
  const { acceptedBy, handedOverOn } = handover;
  return [
    ...whereGiven(handedOverOn, (value) => checkDay(value, [...path, "handedOverOn"])),
    ...(acceptedBy === "" ? [inputIssue("input.missing", {}, [...path, "acceptedBy"])] : []),
  ];
}
