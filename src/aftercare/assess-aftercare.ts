import { joinFindings } from "../kernel/finding.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { type Recorder, startTrace } from "../kernel/trace.ts";
import { listPacks } from "../policy/list-packs.ts";
import { readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import { askCommonIncome } from "./ask-common-income.ts";
import { askDecision, askManagementMode } from "./ask-decision.ts";
import { askDone, askFlag } from "./ask-done.ts";
import { askFeeCollection, askPropertyFees } from "./ask-fees.ts";
import { askFundBalance } from "./ask-fund-balance.ts";
import { askFacilities, askLedger, askUtilities } from "./ask-handovers.ts";
import { askJointMeeting } from "./ask-joint-meeting.ts";
import { type Assessing, type Question, question } from "./assessing.ts";
import { checkAftercareFacts } from "./check-input.ts";
import { holdAccounts } from "./hold-accounts.ts";
import type { AssessedRules } from "./rules.ts";
import type { AftercareStep } from "./steps.ts";
import type { AftercareFacts, AftercareFinding, AftercareScorecard } from "./types.ts";

const questions: readonly Question[] = [
  question("joint-meeting", "aftercare.joint_meeting", askJointMeeting),
  question("owners-committee", "aftercare.owners_committee", (at) => askDecision(at, "ownersCommittee")),
  question("rules-of-procedure", "aftercare.rules_of_procedure", (at) => askDecision(at, "rulesOfProcedure")),
  question("covenant", "aftercare.covenant", (at) => askDecision(at, "covenant")),
  question("management-mode", "aftercare.management_mode", askManagementMode),
  question("property-fees", "aftercare.property_fees", askPropertyFees),
  question("facility-handover", "aftercare.facility_handover", askFacilities),
  question("facility-ledger", "aftercare.facility_ledger", askLedger),
  question("utility-handover", "aftercare.utility_handover", askUtilities),
  question("fund-mechanism", "aftercare.fund_mechanism", (at) =>
    askFlag(at, "hasFundMechanism", at.facts.hasFundMechanism),
  ),
  question("fund-balance", "aftercare.fund_balance", askFundBalance),
  question("fund-accounts-published", "aftercare.fund_accounts_published", (at) =>
    askDone(at, "fundPublishedOn", at.facts.fundPublishedOn),
  ),
  question(
    "common-income-owned",
    "aftercare.common_income_owned",
    askCommonIncome((at, { isForOwners }) => askFlag(at, "commonIncome.isForOwners", isForOwners)),
  ),
  question(
    "common-income-published",
    "aftercare.common_income_published",
    askCommonIncome((at, { publishedOn }) => askDone(at, "commonIncome.publishedOn", publishedOn)),
  ),
  question("fee-collection", "aftercare.fee_collection", askFeeCollection),
];

/**
 * Assesses what the long-term management of a community has and still lacks. 长效管理机制评估。
 *
 * Every item is answered by itself: met, not met, or not known for want of what it names. One that is not in force on the
 * day, or does not concern the community, is not due and says why. Before the start only what the texts ask for by then is
 * due; after acceptance everything is. The strict items that are due decide together: one that is not met, else one that
 * is not known; the others only warn. What is dated after the day asked for is not there yet. A decision of the owners
 * needs a vote on its matter that passed. An account of the maintenance fund at the limit for a top-up is not below it, and
 * the least share of households that pay is itself enough. Whether something came before the start is a bottom line.
 *
 * @param facts - Where the project stands and what is known; left out means not known, `null` means not yet.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns One finding an item, what is lacking in the order worth doing, and the verdict over what is due.
 *
 * @unit amounts: fen · leastCollectionShare: 1
 * @rule aftercare.management_mode
 * @rule aftercare.property_fees
 * @rule funding.maintenance_fund.top_up_below
 * @issue aftercare.lacking — an item is not there
 * @issue aftercare.vote_on_other_matter — the owners voted on something else than the item needs
 * @issue funding.maintenance_fund.top_up_needed — an account is below the limit
 * @issue aftercare.more_pay_than_owe — more households pay than owe fees
 * @source JBC-2021-50 — 一（六）
 * @source GBF-2020-23 — 三（四）
 * @source CC — 第二百七十八条、第二百八十一条、第二百八十二条
 * @source SMF-165 — 第十七条
 *
 * @example
 * ```ts
 * import { assessAftercare } from "jiugai/aftercare";
 * import { civilDate } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * const managementMode = {
 *   mode: "property-company",
 *   vote: { matter: "hire-manager", verdict: "met" },
 *   decidedOn: civilDate("2022-02-20"),
 * } as const;
 * const facts = { stage: "before-start", managementMode, propertyFees: null, covenant: null } as const;
 * const card = assessAftercare(facts, { packs: [national], on: civilDate("2022-03-01") });
 * card.ok && card.value.verdict; // => "not-met"
 * card.ok && card.value.lacking; // => ["property-fees", "covenant"]
 * card.ok && [card.value.metCount, card.value.dueCount]; // => [1, 2]
 * ```
 * @category Calculators
 */
export function assessAftercare(facts: AftercareFacts, ctx: Context<AssessedRules>): Outcome<AftercareScorecard> {
  const faults = checkAftercareFacts(facts);
  if (hasIssues(faults)) return fail(faults);
  const { divisionCode } = facts;
  const rules = readRules<AssessedRules>(ctx, { divisionCode });
  const trace = startTrace<AftercareStep>();
  trace.add({
    name: "aftercare.asked_on",
    op: "given",
    inputs: [{ name: "on", value: ctx.on, unit: "date" }],
    output: { value: ctx.on, unit: "date" },
  });
  const { fundAccounts = [] } = facts;
  const limit = fundAccounts.length > 0 ? rules.find("funding.maintenance_fund.top_up_below") : null;
  const fund = limit?.found === true ? holdAccounts(fundAccounts, limit, trace) : null;
  const at: Assessing = {
    facts,
    on: ctx.on,
    lowAccounts: fund?.low ?? [],
    trace,
    find: rules.find,
    isKnown: (rule) => listPacks(ctx.packs, rule, divisionCode).length > 0,
  };
  const items = questions.map((ask) => ask(at));
  const due = items.filter(({ isDue }) => isDue);
  const value: AftercareScorecard = {
    ...joinFindings(due.filter(({ isStrict }) => isStrict)),
    items,
    lacking: listLacking(items),
    dueCount: count(trace, "aftercare.due_count", items, ({ isDue }) => isDue),
    metCount: count(trace, "aftercare.met_count", due, ({ verdict }) => verdict === "met"),
    topUpFen: fund?.topUpFen ?? null,
  };
  return succeed(value, rules.issues(), trace.steps);
}

/** The sort is stable: within a rank the order of the items stays. */
function listLacking(items: readonly AftercareFinding[]): AftercareScorecard["lacking"] {
  const rank = ({ isDue, isStrict, stage }: AftercareFinding): number =>
    (isDue ? 0 : 4) + (isStrict ? 0 : 2) + (stage === "before-start" ? 0 : 1);
  return items
    .filter(({ verdict }) => verdict === "not-met")
    .sort((a, b) => rank(a) - rank(b))
    .map(({ criterion }) => criterion);
}

function count(
  trace: Recorder<AftercareStep>,
  name: "aftercare.due_count" | "aftercare.met_count",
  items: readonly AftercareFinding[],
  holds: (item: AftercareFinding) => boolean,
): number {
  const value = items.filter(holds).length;
  const inputs = items.map((item) => ({ name: item.criterion, value: holds(item) ? 1 : 0, unit: "count" }) as const);
  trace.add({ name, op: "sum", inputs, output: { value, unit: "count" } });
  return value;
}
