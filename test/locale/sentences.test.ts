import { describe, expect, it } from "vitest";
import { advanceApproval } from "../../src/approval/advance-approval.ts";
import { assessPermit } from "../../src/approval/assess-permit.ts";
import { assessTender } from "../../src/approval/assess-tender.ts";
import { listApprovals } from "../../src/approval/list-approvals.ts";
import { checkBottomLines } from "../../src/bottom-line/check-bottom-lines.ts";
import { assessLocalConsent } from "../../src/consent/local/assess-local-consent.ts";
import { mattersOf } from "../../src/consent/matters/matters-of.ts";
import { tallyConsent } from "../../src/consent/tally-consent.ts";
import { assessEligibility } from "../../src/eligibility/assess-eligibility.ts";
import { allocateByFactors } from "../../src/funding/allocation/allocate-by-factors.ts";
import { assessBondCoverage } from "../../src/funding/bond/assess-bond-coverage.ts";
import { scheduleRepayment } from "../../src/funding/bond/schedule-repayment.ts";
import { shareElevatorCost } from "../../src/funding/elevator/share-elevator-cost.ts";
import { shareAmongHouseholds } from "../../src/funding/household/share-among-households.ts";
import { assessFirstDeposit } from "../../src/funding/maintenance-fund/assess-first-deposit.ts";
import { chargeMaintenanceFund } from "../../src/funding/maintenance-fund/charge-maintenance-fund.ts";
import { assessProvidentFundWithdrawal } from "../../src/funding/provident-fund/assess-provident-fund-withdrawal.ts";
import { askFunding } from "../../src/funding/questions/ask-funding.ts";
import { compareFunding } from "../../src/funding/scenario/compare-funding.ts";
import { solveFunding } from "../../src/funding/scenario/solve-funding.ts";
import { shareFunding } from "../../src/funding/share-funding.ts";
import { summariseIllegalStructures } from "../../src/illegal-structure/summarise-illegal-structures.ts";
import { squareMetres } from "../../src/kernel/area.ts";
import type { DecimalString, Fen } from "../../src/kernel/brand.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { en } from "../../src/locale/en/index.ts";
import { zhCN } from "../../src/locale/zh-cn/index.ts";
import { categoryOf } from "../../src/measure/category-of.ts";
import { fenFromYuan } from "../../src/money/yuan.ts";
import {
  changchun,
  chengdu,
  chongqing,
  fuzhou,
  hefei,
  huanggang,
  jilin,
  nanjing,
  national,
  shanghai,
  wenzhou,
  xiamen,
  zhejiang,
} from "../../src/policies/cn/index.ts";
import { warrantiesOf } from "../../src/quality/warranties-of.ts";
import { explain } from "../../src/report/explain.ts";
import { formatIssue } from "../../src/report/format-issue.ts";
import { labelOf } from "../../src/report/label-of.ts";
import type { Locale } from "../../src/report/locale.ts";
import { aftercareOutcomes } from "../aftercare/outcomes.ts";
import { localPack } from "../consent/support.ts";
import {
  accountBelowPlan,
  estimateTooHigh,
  ledgerSpentTooMuch,
  paymentsAbovePrice,
  settlementOutcomes,
} from "../funding/settlement/outcomes.ts";
import { illegalStructureInventory, illegalStructureOutcomes } from "../illegal-structure/outcomes.ts";
import { checkedYear, comparedYears } from "../plan/annual-outcomes.ts";
import { annualList, rankedReserve } from "../plan/selection/outcomes.ts";
import { forecast, midYear, planned, progressOutcomes, ranking, reconciled } from "../progress/outcomes.ts";
import { scorecard } from "../progress/principles/outcomes.ts";
import { qualityOutcomes, wageDeposit, wagePayment, warranties } from "../quality/outcomes.ts";
import { timelineOutcomes } from "../timeline/outcomes.ts";
import { budgetAndPerformance } from "./budget-and-performance-samples.ts";

const on = civilDate("2021-06-01");
const roads = { id: "m1", item: "roads" as const, costFen: fenFromYuan("5000000") };
const greening = { id: "m2", item: "greening" as const, costFen: fenFromYuan("500000") };
const areaM2 = squareMetres(10_000);

const plan2024 = shareFunding(
  { project: { id: "p", divisionCode: "340103", planYear: 2024, areaM2, measures: [roads] } },
  { packs: [national, hefei], on: civilDate("2024-06-01") },
);

const wufu = shareAmongHouseholds(
  {
    amountFen: fenFromYuan("100000"),
    roundToFen: 100 as Fen,
    divisionCode: "320113",
    households: [1, 2, 3, 4, 5, 6].flatMap((floor) => ["1", "2"].map((door) => ({ id: `${floor}-${door}`, floor }))),
    method: { kind: "by-floor-rule" },
  },
  { packs: [national, nanjing], on: civilDate("2018-11-13"), include: ["undated"] },
);

const eligible = assessEligibility(
  {
    builtYear: 2003,
    planYear: 2023,
    divisionCode: "220102",
    landKind: "ordinary",
    isInShantytownPlan: false,
    isToBeRebuilt: false,
    isWilling: true,
    isEarlierTaskSecured: true,
    isWithinFiscalCapacity: true,
  },
  { packs: [national, jilin], on: civilDate("2023-06-01") },
);

const vote = (ownerId: string, choice: "for" | "against" | "abstain" | "none") => ({
  ownerId,
  units: [{ areaM2: 80.5 }],
  choice,
});
const owners = [vote("o1", "for"), vote("o2", "against"), vote("o3", "abstain"), vote("o4", "none")];
const tally = tallyConsent(
  { matter: "use-maintenance-fund", owners },
  { packs: [national], on: civilDate("2022-05-01") },
);

const buildingVote = tallyConsent(
  {
    matter: "alter-or-rebuild",
    votingUnit: { kind: "building", id: "3" },
    owners: [
      { ownerId: "o1", choice: "for", units: [{ registeredAreaM2: 80.5, surveyedAreaM2: 81, buildingId: "3" }] },
      { ownerId: "o2", choice: "none", units: [{ areaM2: 12, kind: "parking-space", buildingId: "3" }] },
    ],
  },
  { packs: [national], on: civilDate("2022-05-01") },
);
const localRatio = {
  participation: { share: { num: 2, den: 3 }, bound: "reach" },
  approval: { share: { num: 4, den: 5 }, bound: "exceed" },
  approvalOf: "participants",
} as const;
const households = assessLocalConsent(
  { householdsAsked: 120, householdsTookPart: 90, householdsAgreed: 72 },
  { packs: [national, localPack({ "consent.local_ratio": localRatio })], on: civilDate("2022-05-01") },
);
const matterList = mattersOf(
  {
    measures: [
      { id: "m1", item: "elevator-addition" },
      { id: "m2", item: "roads" },
      { id: "m3", item: "parking" },
    ],
    sources: ["maintenance-fund", "municipal"],
    changes: ["common-parts-let"],
  },
  { packs: [national], on: civilDate("2022-05-01") },
);

/** A subsidy that follows the residents' share, above the baseline and far below it. */
const wenzhouShares = (residentsFen: Fen, given: string): Outcome<unknown> =>
  shareFunding(
    {
      project: {
        id: "p",
        divisionCode: "330302",
        planYear: 2021,
        areaM2,
        measures: [roads, greening],
        pledges: [{ source: "residents", amountFen: residentsFen }],
      },
      given: { "city-subsidy": given },
    },
    { packs: [national, wenzhou], on },
  );

const provinces = [
  {
    id: "A",
    factors: { area: 100.5, households: 100, buildings: 50, communities: 20, performance: 90.5 },
    fiscalDifficulty: 80.25,
  },
  {
    id: "B",
    factors: { area: 100, households: 100, buildings: 50, communities: 20, performance: 80 },
    fiscalDifficulty: 40,
  },
];
const split2020 = allocateByFactors(
  { totalFen: fenFromYuan("10000000"), roundToFen: 100 as Fen, planYear: 2020, regions: provinces },
  { packs: [national], on },
);

const bond = {
  financing: "special-bond",
  principalFen: fenFromYuan("54000000"),
  annualRate: "0.0376",
  years: 3,
  kind: "bullet",
  firstYear: 2025,
} as const;
const covered = assessBondCoverage(
  {
    loans: [
      { ...bond, id: "b1" },
      { ...bond, id: "b2", financing: "policy-loan", kind: "equal-principal", interest: "half-yearly" },
    ],
    income: {
      kind: "by-year",
      years: [{ year: 2026, incomeFen: fenFromYuan("150000000"), costFen: fenFromYuan("20000000") }],
    },
    minimumCoverage: "1.2",
  },
  { packs: [], on },
);

const account = { areaM2: squareMetres(50), balanceFen: 20_000 as Fen, firstDepositFen: 50_001 as Fen };
const charge = chargeMaintenanceFund(
  {
    amountFen: fenFromYuan("1000"),
    units: [
      { id: "1-101", tenure: "commercial", ...account },
      { id: "1-102", tenure: "sold-public", ...account },
      { id: "1-103", tenure: "unsold", areaM2: squareMetres(60) },
    ],
    soldPublic: { ownersDepositFen: 100 as Fen, sellerDepositFen: 300 as Fen, sellerBalanceFen: 20_000 as Fen },
  },
  { packs: [national], on },
);
const soldPublic = assessFirstDeposit(
  {
    tenure: "sold-public",
    areaM2: squareMetres(60.5),
    reformCostFenPerM2: fenFromYuan("1500"),
    sale: { proceedsFen: fenFromYuan("90000"), buildingHeight: "high-rise", setAsideFen: fenFromYuan("20000") },
  },
  { packs: [national], on },
);
const published = { kind: "published", depositFenPerM2: fenFromYuan("60"), costFenPerM2: fenFromYuan("1200") } as const;
const withdrawal = assessProvidentFundWithdrawal(
  {
    divisionCode: "421102",
    holder: "owner",
    relation: "child",
    purpose: "elevator-addition",
    ownPaymentFen: fenFromYuan("45000"),
    balanceFen: fenFromYuan("60000"),
    acceptedOn: civilDate("2024-02-29"),
    appliedOn: civilDate("2026-02-28"),
  },
  { packs: [huanggang], on, include: ["undated"] },
);

const lift = {
  costFen: fenFromYuan("600000"),
  floorCount: 6,
  divisionCode: "220102",
  households: [1, 5, 6].map((floor) => ({ id: `${floor}-1`, floor, weight: floor - 1 })),
  method: { kind: "by-weight" },
} as const;
const lifted = shareElevatorCost(
  {
    ...lift,
    pipeMovingFen: fenFromYuan("50000"),
    builtYear: 1998,
    subsidy: {
      amount: { kind: "share-of-cost", share: "0.4", capFen: fenFromYuan("200000") },
      pipeMoving: { kind: "share-of-cost", share: "1", capFen: fenFromYuan("40000") },
      split: [
        { source: "municipal", weight: 1 },
        { source: "district", weight: 1 },
      ],
      leastFloors: 4,
      builtByYear: 2000,
    },
    contributions: [{ source: "donation", amountFen: fenFromYuan("6000") }],
    compensation: [{ householdId: "1-1", amountFen: fenFromYuan("9000") }],
    exemptions: [{ householdId: "5-1", bearer: "district", mostFen: fenFromYuan("80000") }],
  },
  { packs: [], on },
);
const liftInNanjing = shareElevatorCost({ ...lift, divisionCode: "320113" }, { packs: [nanjing], on });

const inChangchun = {
  divisionCode: "220102",
  planYear: 2021,
  investmentFen: fenFromYuan("12000000"),
  floorAreaM2: squareMetres(32_000),
  hasStructuralChange: false,
  isLowRisk: true,
} as const;
const october = { from: on, to: civilDate("2021-12-31"), holidays: [], workingWeekends: [] };
const works = { id: "roads", kind: "works", canBeCombined: true } as const;
const stateFunds = { budgetFen: fenFromYuan("2000000"), investmentFen: fenFromYuan("20000000") };
const tender = assessTender(
  {
    divisionCode: "220102",
    contracts: [
      { ...works, estimateFen: fenFromYuan("2500000") },
      { ...works, id: "pipes", estimateFen: fenFromYuan("1500000") },
    ],
    stateFunds,
  },
  { packs: [national], on },
);
const approvals = listApprovals(
  { ...inChangchun, investmentPlan: { receivedOn: on, workCalendar: october } },
  { packs: [national], on },
);
const inChongqing = listApprovals(
  { ...inChangchun, divisionCode: "500103", investmentPlan: { receivedOn: on, workCalendar: { ...october, to: on } } },
  { packs: [national, chongqing], on, include: ["undated"] },
);
const advanced = advanceApproval(
  {
    state: { status: "started", completed: [], history: [{ kind: "start", on }] },
    event: { kind: "accept", on: civilDate("2021-12-01") },
    project: inChangchun,
  },
  { packs: [national], on },
);

const bottomLines = checkBottomLines(
  {
    hasSpecialMechanism: true,
    pretexts: ["old-tree-felling"],
    designVote: { verdict: "not-met" },
    startOn: civilDate("2022-03-01"),
    coordinatedSchemeOn: civilDate("2022-03-02"),
    energyRetrofit: { envelope: "renovated", heating: "kept" },
    measures: [{ id: "m1", items: ["energy-retrofit"] }],
    consent: { householdsAsked: 120, householdsTookPart: 79, householdsAgreed: 79 },
    localRatio: { participation: { num: 2, den: 3 }, approval: { num: 1, den: 2 } },
    renewal: {
      existingAreaM2: squareMetres(10_000),
      demolishedAreaM2: squareMetres(2_100.01),
      demolishedIllegalAreaM2: squareMetres(60),
      demolishedDangerousAreaM2: squareMetres(40),
    },
    utilities: { gas: "not-aligned" },
  },
  { packs: [national], on: civilDate("2022-05-01") },
);

/** Outcomes that together record every step there is. */
const openProject = { id: "p", divisionCode: "340100", measures: [{ ...roads, item: null }, greening] };
const asked = askFunding({ project: openProject }, { packs: [national, hefei], on });
const askedInWenzhou = askFunding(
  { project: { ...openProject, divisionCode: "330302", planYear: 2021, measures: [roads] } },
  { packs: [national, wenzhou], on },
);
const inHefei = (planYear: number) => ({
  project: { id: "p", divisionCode: "340103", planYear, areaM2, householdCount: 120, measures: [roads] },
});
const compared = compareFunding(
  {
    scenarios: [
      { id: "A", input: inHefei(2022) },
      { id: "B", input: inHefei(2023) },
    ],
  },
  { packs: [national, hefei], on },
);
const solved = solveFunding({ input: inHefei(2022), unknown: "resident-share" }, { packs: [national, hefei], on });
const priced = solveFunding({ input: inHefei(2022), unknown: "unit-price" }, { packs: [national, hefei], on });

const inXiamen = shareFunding(
  {
    project: {
      id: "p",
      divisionCode: "350203",
      planYear: 2018,
      builtYear: 1990,
      measures: [{ id: "m1", item: "water-supply", costFen: fenFromYuan("100000") }],
    },
  },
  { packs: [national, xiamen], on: civilDate("2018-06-01") },
);
const heldToCaps = shareFunding(
  {
    project: { id: "p", divisionCode: "220202", householdCount: 10, measures: [roads] },
    scheme: {
      id: "own",
      parts: [
        {
          kind: "capped-share",
          id: "city-subsidy",
          source: "municipal",
          share: "0.5",
          capOn: "amount",
          per: "household",
          capFen: fenFromYuan("5000"),
        },
        {
          kind: "capped-share",
          id: "lump",
          source: "district",
          share: "0.1",
          capOn: "cost",
          per: "project",
          capFen: fenFromYuan("1000"),
        },
      ],
      balance: null,
    },
  },
  { packs: [national], on },
);
const addedUp = shareElevatorCost(
  {
    ...lift,
    divisionCode: "310101",
    subsidy: {
      addsTo: "more-general",
      amount: { kind: "fixed", amountFen: fenFromYuan("1000") },
      split: [{ source: "district", weight: 1 }],
    },
  },
  { packs: [shanghai], on },
);
const normalised = shareAmongHouseholds(
  {
    amountFen: 10_200 as Fen,
    households: [1, 2].map((floor) => ({ id: `${floor}`, floor })),
    method: { kind: "floor-percent", within: "equal", percents: { "1": "51", "2": "51" }, isNormalised: true },
  },
  { packs: [], on },
);

const outcomes: readonly Outcome<unknown>[] = [
  ...aftercareOutcomes,
  ...qualityOutcomes,
  ...timelineOutcomes,
  scorecard,
  checkedYear,
  comparedYears,
  rankedReserve,
  annualList,
  ...illegalStructureOutcomes,
  inXiamen,
  heldToCaps,
  addedUp,
  normalised,
  bottomLines,
  tender,
  approvals,
  inChongqing,
  advanced,
  assessPermit({ ...inChangchun, divisionCode: "330302" }, { packs: [national, zhejiang], on }),
  ...budgetAndPerformance,
  ...settlementOutcomes,
  ...progressOutcomes,
  asked,
  askedInWenzhou,
  compared,
  solved,
  priced,
  split2020,
  lifted,
  liftInNanjing,
  shareElevatorCost({ ...lift, subsidy: "none" }, { packs: [], on }),
  shareElevatorCost({ ...lift, year: 2021 }, { packs: [changchun], on }),
  shareElevatorCost({ ...lift, eligibleCostFen: 100 as Fen, divisionCode: "310101" }, { packs: [shanghai], on }),
  charge,
  soldPublic,
  withdrawal,
  assessFirstDeposit(
    {
      tenure: "commercial",
      areaM2: squareMetres(85.37),
      standard: { kind: "rate", costFenPerM2: fenFromYuan("1500"), rate: "0.05" },
    },
    { packs: [national], on },
  ),
  assessFirstDeposit(
    { tenure: "commercial", areaM2: squareMetres(85.37), standard: published },
    { packs: [national], on },
  ),
  covered,
  assessBondCoverage(
    {
      loans: [{ ...bond, id: "b1", kind: "level-payment" }],
      income: { kind: "net-total", netDifferenceFen: 100 as Fen },
      minimumCoverage: "1",
    },
    { packs: [], on },
  ),
  scheduleRepayment({ principalFen: 5 as Fen, annualRate: "0", years: 8, kind: "level-payment" }),
  scheduleRepayment({ principalFen: 500 as Fen, annualRate: "0.05", years: 2, kind: "bullet" }),
  allocateByFactors(
    { totalFen: 100 as Fen, planYear: 2024, regions: provinces, weights: { area: "0.80", performance: "0.2" } },
    { packs: [national], on },
  ),
  plan2024,
  wufu,
  eligible,
  tally,
  buildingVote,
  households,
  matterList,
  categoryOf("roads", { packs: [national], on }),
  wenzhouShares(fenFromYuan("2000000"), "0.5"),
  wenzhouShares(0 as Fen, "0.5"),
  wenzhouShares(1 as Fen, "0.1"),
  shareFunding(
    {
      project: {
        id: "p",
        divisionCode: "350102",
        planYear: 2024,
        measures: [{ id: "m1", item: "water-supply", costFen: 10_001 as Fen }],
        financing: [{ kind: "special-bond", amountFen: 1000 as Fen }],
      },
    },
    { packs: [national, fuzhou], on: civilDate("2024-06-01") },
  ),
  shareFunding(
    { project: { id: "p", divisionCode: "510104", householdCount: 120, measures: [roads] } },
    { packs: [national, chengdu], on, include: ["undated"] },
  ),
  shareFunding(
    {
      project: { id: "p", divisionCode: "510104", measures: [roads] },
      scheme: {
        id: "own",
        parts: [{ kind: "fixed-amount", id: "lump", source: "municipal", per: "project", amountFen: 100 as Fen }],
        balance: "residents",
      },
    },
    { packs: [national], on },
  ),
  assessEligibility(
    { builtYearSpan: { from: 1995, to: 2003 }, landKind: "urban-village", isWilling: false },
    { packs: [national], on },
  ),
  shareAmongHouseholds(
    {
      amountFen: 10_000 as Fen,
      divisionCode: "220102",
      households: [3, 9].map((floor) => ({ id: `${floor}`, floor })),
      method: { kind: "by-floor-rule" },
    },
    { packs: [changchun], on, include: ["undated"] },
  ),
  shareAmongHouseholds(
    {
      amountFen: 10_000 as Fen,
      divisionCode: "310101",
      households: [1, 2, 3, 4, 5, 6, 7].map((floor) => ({ id: `${floor}`, floor })),
      method: {
        kind: "floor-percent",
        within: "equal",
        percents: { "1": "0", "2": "5", "3": "9", "4": "14", "5": "19", "6": "22", "7": "31" } as unknown as Record<
          string,
          DecimalString
        >,
      },
    },
    { packs: [shanghai], on },
  ),
  shareAmongHouseholds(
    {
      amountFen: fenFromYuan("100000"),
      households: [
        { id: "a", areaM2: squareMetres(60), tenure: "sold-public" },
        { id: "b", areaM2: squareMetres(50), tenure: "sold-public" },
        { id: "c", areaM2: squareMetres(70), tenure: "commercial" },
      ],
      method: { kind: "decree-165", ownersDepositFen: 100 as Fen, sellerDepositFen: 300 as Fen },
    },
    { packs: [national], on },
  ),
];

/** The sentence of the first step with a name, without its citations. */
function say(outcome: Outcome<unknown>, name: string, locale: Locale, about?: string): string {
  const step = outcome.trace.find(
    (candidate) => candidate.name === name && (about === undefined || candidate.about === about),
  );
  if (step === undefined) throw new Error(`no step ${name}`);
  return explain({ trace: [{ ...step, rules: [] }] }, locale)[0] as string;
}

describe("explain", () => {
  it("tells in Chinese how Hefei shares a cost of 5 million yuan for 10,000 m²", () => {
    const basis =
      "〔依据：《合肥市老旧小区改造市级补助资金管理暂行办法（修订）》，自2023年1月1日起适用；经转载文本核实〕";
    expect(explain(plan2024, zhCN).slice(0, 7)).toEqual([
      `采用规则规定的资金分担方案“hefei-2024”。${basis}`,
      "改造项“m1”的费用：5,000,000.00元。",
      `“市与区县分担”适用范围内的费用：5,000,000.00元。${basis}`,
      `“市与区县分担”的封顶额：400.00元/平方米×10,000平方米，四舍五入到分，为4,000,000.00元。${basis}`,
      `计入“市与区县分担”的费用：取范围内费用5,000,000.00元与封顶额4,000,000.00元中较小者，为4,000,000.00元。${basis}`,
      "“市与区县分担”超出封顶额的费用：5,000,000.00元－4,000,000.00元＝1,000,000.00元。",
      `按“市与区县分担”应承担的份额：4,000,000.00元×60%，四舍五入到分，为2,400,000.00元。${basis}`,
    ]);
    expect(say(plan2024, "funding.paid", zhCN)).toBe(
      "由“市级”按“市与区县分担”承担：取2,400,000.00元与尚待承担的费用5,000,000.00元中较小者，为2,400,000.00元。",
    );
    expect(say(plan2024, "funding.source_total", zhCN, "district")).toBe(
      "“区县级”合计：1,600,000.00元＋1,000,000.00元＝2,600,000.00元。",
    );
    expect(say(plan2024, "funding.gap", zhCN)).toBe(
      "资金缺口：费用5,000,000.00元减去各来源（“市级”2,400,000.00元、“区县级”2,600,000.00元、“承担方未列明”0.00元），为0.00元。",
    );
  });

  it("tells the same in English", () => {
    const basis =
      "[Basis: Hefei Interim Measures for the City Subsidy to Old-Community Renovation (revised); applies from 1 January 2023; checked in a re-published copy]";
    expect(explain(plan2024, en)[3]).toBe(
      `Cap of “sharing of city and district”: 400.00 yuan per m² × 10,000 m², rounded half up to the fen, is 4,000,000.00 yuan. ${basis}`,
    );
    expect(say(plan2024, "funding.eligible_cost", en)).toBe(
      "Cost that counts for “sharing of city and district”: the smaller of the cost 5,000,000.00 yuan and the cap 4,000,000.00 yuan, 4,000,000.00 yuan.",
    );
  });

  it("tells the shares of the lift of Wufu Jiayuan, coefficients as printed and not as percentages", () => {
    const basis = "〔依据：南京市栖霞区五福家园5幢1单元加装电梯分户出资，文件未注明日期；由本库推算〕";
    expect(explain(wufu, zhCN)).toContain(`4层的系数：1.3。${basis}`);
    expect(say(wufu, "funding.household.shares", zhCN)).toBe(
      "将100,000.00元按各户权数分摊，以1.00元为最小单位，依次为0.00元、0.00元、0.00元等，共12项。",
    );
    expect(say(wufu, "funding.household.floor_total", zhCN, "6")).toBe("6层各户合计：32,758.00元。");
    expect(say(wufu, "funding.household.table", en)).toBe(
      "By the floor table of the place: a coefficient for each flat; flats of one floor share equally.",
    );
  });

  it("tells why a community built in 2003 may be added in 2023", () => {
    expect(say(eligible, "eligibility.is_built_by", zhCN, "priority")).toBe(
      "按最晚的建成年份2003年计，超过重点改造对象建成年份上限2000年底。",
    );
    expect(say(eligible, "eligibility.is_built_by", zhCN, "conditional")).toBe(
      "按最晚的建成年份2003年计，未超过有条件纳入的建成年份上限2005年底。",
    );
    expect(say(eligible, "eligibility.holds_condition", zhCN)).toBe(
      "前提“可如期完成2000年底前建成小区的改造任务”：已满足。",
    );
    expect(say(eligible, "eligibility.is_excluded", en)).toBe("Exclusion “urban village” applies: no.");
  });

  it("tells how a vote was counted", () => {
    expect(say(tally, "consent.counts_as", zhCN, "abstain")).toBe("“弃权”的计法：计入参与表决，不计为同意。");
    expect(say(tally, "consent.participating_heads", zhCN)).toBe(
      "参与表决业主的人数：“同意”1人、“不同意”1人、“弃权”1人，合计3人。",
    );
    expect(say(tally, "consent.required_share", zhCN, "participation")).toBe("参与表决的比例要求：三分之二。");
    expect(say(tally, "consent.is_enough_area", zhCN, "approval")).toBe(
      "同意的专有部分面积80.5平方米，未超过上述界限。",
    );
    expect(say(tally, "consent.is_enough_heads", en, "participation")).toBe(
      "Participation by heads, 3, reaches what is asked for.",
    );
  });

  it("tells who voted, which areas counted, and how parking spaces did", () => {
    expect(say(buildingVote, "consent.voting_unit", zhCN)).toBe("表决单元：楼栋“3”。");
    expect(say(buildingVote, "consent.voting_unit", en)).toBe("Those who vote are the owners of the building “3”.");
    expect(say(buildingVote, "consent.area_order", zhCN)).toMatch(
      /^专有部分面积依据的先后：不动产登记簿记载的面积、测绘机构的实测面积、房屋买卖合同记载的面积。/,
    );
    expect(say(buildingVote, "consent.parking_counts_in", zhCN, "heads")).toBe("车位计入业主人数（仅有车位的业主）。");
    expect(say(buildingVote, "consent.parking_counts_in", en, "area")).toBe("The area of parking spaces counts.");
  });

  it("tells how households agree, and which matters owners decide", () => {
    expect(say(households, "consent.households_took_part", zhCN)).toBe("参与征询的居民户数：90户。");
    expect(say(households, "consent.is_enough_households", zhCN, "approval")).toMatch(
      /^同意的户数72户，未超过上述界限。/,
    );
    expect(say(households, "consent.is_enough_households", en, "participation")).toMatch(
      /^Participation, 90 households, reaches what is asked for\./,
    );
    expect(say(households, "consent.required_rate", zhCN, "participation")).toMatch(/^当地规定的参与率：三分之二。/);
    expect(say(households, "consent.required_rate", en, "approval")).toMatch(/^Local rate of approval: 4\/5\./);
    expect(say(matterList, "consent.calls_for", zhCN, "roads")).toBe("“道路”所涉事项：法律未明确归类。");
    expect(say(matterList, "consent.calls_for", zhCN, "common-parts-let")).toMatch(
      /^“出租共有部分”所涉事项：改变共有部分的用途或者利用共有部分从事经营活动。/,
    );
    expect(say(matterList, "consent.calls_for", en, "municipal")).toMatch(/^“City” calls for: no decision of the/);
    expect(say(matterList, "consent.may_call_for", zhCN)).toMatch(/^“停车库（场）”如改变共有部分用途，所涉事项：改变/);
    expect(say(matterList, "consent.may_call_for", en)).toMatch(/, if it changes the use of common parts, calls for: /);
    expect(say(matterList, "consent.least_consent", zhCN, "use-maintenance-fund")).toMatch(
      /^“使用建筑物及其附属设施的维修资金”通过所需同意占全体业主的比例界限：2\/3×1\/2。/,
    );
    expect(say(matterList, "consent.strictest_consent", zhCN)).toMatch(
      /^要求最高的事项为“改建、重建建筑物及其附属设施”，同意占全体业主的比例界限为1\/2。/,
    );
  });

  it("tells how a plan stands to its bottom lines", () => {
    const sayHolds = (about: string, locale: Locale): string => say(bottomLines, "bottom_line.holds", locale, about);
    expect(say(bottomLines, "bottom_line.counted", zhCN, "demolition-share")).toBe(
      "“拆除建筑面积占现状总建筑面积的比例”计入的数额：拆除建筑面积2,100.01平方米－拆除的违法建筑面积60平方米－拆除的经鉴定为危房且无修缮保留价值的建筑面积40平方米＝2,000.01平方米。",
    );
    expect(say(bottomLines, "bottom_line.bound", zhCN, "demolition-share")).toBe(
      "“拆除建筑面积占现状总建筑面积的比例”的界限：现状总建筑面积10,000平方米×0.2。",
    );
    expect(sayHolds("demolition-share", zhCN)).toBe(
      "“拆除建筑面积占现状总建筑面积的比例”：计入的数额为2,000.01平方米，不得超过上述界限，不符合。",
    );
    expect(sayHolds("coordinated-scheme", zhCN)).toBe(
      "“开工前制定水、电、气、热、信等统筹施工方案”：水、电、气、热、信等统筹施工方案的制定日期为2022年3月2日，不得晚于开工日期2022年3月1日，不符合。",
    );
    expect(sayHolds("special-mechanism", zhCN)).toBe(
      "“建立城镇老旧小区改造专项工作机制”：“已建立专项工作机制”为“是”，应为“是”，符合。",
    );
    expect(sayHolds("no-pretext", zhCN)).toBe(
      "“不得以改造为名随意拆除老建筑、搬迁居民、砍伐老树”：严禁以改造为名实施的行为数为1，不得超过0，不符合。",
    );
    expect(sayHolds("design-vote", zhCN)).toBe(
      "“开工前改造方案经法定比例以上居民表决同意”：改造方案表决结果为未通过，应为通过，不符合。",
    );
    expect(sayHolds("design-vote", en)).toMatch(/: not passed, must be passed: not met\.$/);
    expect(sayHolds("utilities-aligned", zhCN)).toBe(
      "“专业经营单位年度更新改造计划优先安排小区配套设施”：供气单位的年度计划衔接情况为未衔接，应为已衔接，不符合。",
    );
    expect(sayHolds("resident-consent", zhCN)).toBe(
      "“居民参与率、同意率达到当地规定比例”：参与率为79/120，不得低于2/3，不符合。",
    );
    expect(sayHolds("envelope-with-heating", en)).toBe(
      "“envelope and heating system are renovated together”: what the energy retrofit does to the envelope: renovated, must be kept as it is: not met.",
    );
  });

  it("tells what long-term management still lacks, and whether fees carry it", () => {
    const [assessed, gap] = aftercareOutcomes as [Outcome<unknown>, Outcome<unknown>];
    const sayHolds = (about: string, locale: Locale): string => say(assessed, "aftercare.holds", locale, about);
    expect(sayHolds("covenant", zhCN)).toBe(
      "“制定管理规约”：表决事项为制定和修改管理规约，应为制定和修改管理规约，符合。",
    );
    expect(sayHolds("fee-collection", zhCN)).toBe("“收缴物业费”：收缴率为191/240，不得低于80%，不符合。");
    expect(sayHolds("fund-accounts-published", zhCN)).toBe(
      "“公布维修资金筹集、使用情况”：维修资金筹集、使用情况的公布日期为2023年9月1日，不得晚于评估日期2023年10月1日，符合。",
    );
    expect(sayHolds("fund-mechanism", zhCN)).toBe(
      "“建立维修资金归集、使用、续筹机制”：“是否建立维修资金归集、使用、续筹机制”为“是”，应为“是”，符合。",
    );
    expect(
      explain(assessed, zhCN).some((text) => text.startsWith("“制定管理规约”：表决结果为通过，应为通过，符合。")),
    ).toBe(true);
    expect(sayHolds("fund-mechanism", en)).toMatch(/: yes, must be yes: met\.$/);
    expect(say(assessed, "aftercare.top_up", zhCN, "1-101")).toMatch(
      /^账户“1-101”至少续交：1,500.00元－1,499.99元＝0.01元。/,
    );
    expect(say(gap, "aftercare.yearly_charge", zhCN)).toMatch(/^年度应收物业费：.*×12个月，.*，为120,000.00元。/);
  });

  it("tells by which factors a total is split", () => {
    expect(say(split2020, "funding.allocation.weight", zhCN, "households")).toBe("“改造户数”的权重：30%。");
    expect(say(split2020, "funding.allocation.weight_sum", zhCN)).toBe(
      "各因素权重合计：“改造面积”40%＋“改造户数”30%＋“改造楼栋数”10%＋“改造小区数”10%＋“绩效评价结果”10%＝100%。",
    );
    expect(say(split2020, "funding.allocation.adjusted_factor_total", zhCN, "area")).toBe(
      "各地区“改造面积”乘以财政困难程度系数后合计：“A”8,065.125、“B”4,000，共12,065.125。",
    );
    expect(say(split2020, "funding.allocation.factor_total", en, "performance")).toBe(
      "Total of “evaluation result” over the regions: A: 90.5, B: 80; together 170.5.",
    );
    expect(say(split2020, "funding.allocation.shares", zhCN)).toMatch(
      /^将10,000,000\.00元按各地区的因素得分分配，以1\.00元为最小单位，依次为[\d,]+\.00元、[\d,]+\.00元。$/,
    );
  });

  it("tells what the maintenance fund pays, and what is first paid into it", () => {
    expect(say(charge, "funding.maintenance_fund.charged", zhCN, "1-101")).toBe(
      "账户“1-101”列支：取应分摊312.50元与余额200.00元中较小者，为200.00元。",
    );
    expect(say(charge, "funding.maintenance_fund.needs_top_up", zhCN, "1-102")).toBe(
      "账户“1-102”列支后余额121.87元低于该界限150.01元。",
    );
    expect(say(charge, "funding.maintenance_fund.total", en)).toBe(
      "Charged 478.13 yuan + short 146.87 yuan + owners of unsold units 375.00 yuan = 1,000.00 yuan.",
    );
    expect(say(soldPublic, "funding.maintenance_fund.deposit", zhCN)).toBe(
      "首期交存额：60.5平方米×1,500.00元/平方米×2%，四舍五入到分，为1,815.00元。",
    );
    expect(say(soldPublic, "funding.maintenance_fund.seller_least", zhCN)).toBe(
      "高层住宅售房单位最低提取额：90,000.00元×30%，向上取整到分，为27,000.00元。",
    );
  });

  it("tells how much of a provident fund may be withdrawn, and until when", () => {
    expect(say(withdrawal, "funding.provident_fund.last_day", zhCN)).toBe(
      "提取期限：2024年2月29日竣工验收后24个月内，最迟为2026年2月28日。",
    );
    expect(say(withdrawal, "funding.provident_fund.limit", zhCN)).toBe(
      "提取限额：取个人实际出资额45,000.00元、账户余额60,000.00元、规定限额30,000.00元中最小者，为30,000.00元。",
    );
    expect(say(withdrawal, "funding.provident_fund.is_in_time", en)).toBe(
      "The application of 28 February 2026 is not after the last day, 28 February 2026.",
    );
  });

  it("tells how the cost of a lift comes down to each household", () => {
    expect(say(lifted, "funding.elevator.is_old_enough", zhCN)).toBe("楼栋建成于1998年，不晚于补助要求的2000年底。");
    expect(say(lifted, "funding.elevator.eligible_cost", zhCN)).toBe(
      "计补费用：600,000.00元减去管线迁移费用50,000.00元，为550,000.00元。",
    );
    expect(say(lifted, "funding.elevator.share_capped", zhCN)).toBe(
      "补助：取220,000.00元与封顶额200,000.00元中较小者，为200,000.00元。",
    );
    expect(say(lifted, "funding.elevator.subsidy_due", zhCN)).toBe(
      "应补金额：电梯200,000.00元＋管线迁移40,000.00元＝240,000.00元。",
    );
    expect(say(lifted, "funding.elevator.subsidy_split", zhCN)).toBe(
      "补助由各级负担：“市级”120,000.00元、“区县级”120,000.00元。",
    );
    expect(say(lifted, "funding.elevator.remaining_cost", zhCN)).toBe(
      "由业主承担的费用：600,000.00元－补助240,000.00元－其他资金6,000.00元＝354,000.00元。",
    );
    expect(say(lifted, "funding.elevator.owners_share", zhCN)).toBe(
      "业主分摊总额：354,000.00元＋补偿9,000.00元＝363,000.00元。",
    );
    expect(say(lifted, "funding.elevator.exempt_share", zhCN)).toBe(
      "住户“5-1”应分摊161,333.33元，由“区县级”承担80,000.00元。",
    );
    expect(say(liftInNanjing, "funding.elevator.amount_by_floors", zhCN)).toBe("补助标准（6层）：180,000.00元。");
    expect(say(lifted, "funding.elevator.source_total", en, "district")).toBe(
      "Total of “district or county”: 120,000.00 yuan + 80,000.00 yuan = 200,000.00 yuan.",
    );
  });

  it("tells what is left to ask, and between which bounds the answer lies", () => {
    expect(say(asked, "funding.question", zhCN, "measures.m1.item")).toMatch(
      /^待补充事实“改造项m1的条目”可使各来源出资额合计变动[\d,.]+元。$/,
    );
    expect(say(asked, "funding.question", zhCN, "areaM2")).toMatch(/^待补充事实“改造建筑面积”可使/);
    expect(say(asked, "funding.question", en, "planYear")).toMatch(
      /^The missing fact “plan year” moves the amounts of the sources by [\d,.]+ yuan in all\.$/,
    );
    expect(say(askedInWenzhou, "funding.question", zhCN, "given:city-subsidy")).toBe(
      "待补充事实“市级补助的取值”可使各来源出资额合计变动4,500,000.00元。",
    );
    expect(say(askedInWenzhou, "funding.bound_most", en, "municipal")).toMatch(/^Greatest amount of “/);
    expect(say(askedInWenzhou, "funding.bound_least", zhCN, "gap")).toMatch(
      /^“资金缺口”在待补充事实各种取值下的最小金额：[\d,.]+元。$/,
    );
  });

  it("tells how scenarios differ and how an amount was found", () => {
    expect(say(compared, "funding.scenario_difference", zhCN, "B:district")).toBe(
      "比选方案“B”与首个方案的“区县级”之差：2,600,000.00元－1,600,000.00元＝1,000,000.00元。",
    );
    expect(say(compared, "funding.per_household", en, "A:gap")).toBe(
      "Scenario “A”, “gap” per household: 1,000,000.00 yuan ÷ 120 households, rounded half up to the fen, is 8,333.33 yuan.",
    );
    expect(say(solved, "funding.solve_answer", zhCN)).toBe("试算“居民直接出资”取1,000,000.00元。");
    expect(say(solved, "funding.solve_missed", zhCN)).toBe("资金缺口0.01元超过允许的0.00元，相差一分即不满足要求。");
    expect(say(priced, "funding.solve_answer", en)).toMatch(/^Tried for “price per m²”: 400\.00 yuan/);
  });

  it("tells how a debt is paid back and what covers it", () => {
    expect(say(covered, "funding.bond.interest", zhCN, "b2:1")).toBe(
      "“b2”第1期利息：54,000,000.00元×3.76%÷2，四舍五入到分，为1,015,200.00元。",
    );
    expect(say(covered, "funding.bond.payment", zhCN, "b1:1")).toBe("“b1”第1期还款：利息2,030,400.00元。");
    expect(say(covered, "funding.bond.year_service", zhCN, "2027")).toMatch(
      /^2027年应还本息：“b1:3”56,030,400\.00元、/,
    );
    expect(say(covered, "funding.bond.coverage", zhCN)).toBe("覆盖倍数：净收益130,000,000.00元÷本息117,644,400.00元。");
    expect(say(covered, "funding.bond.coverage_scaled", zhCN)).toBe("覆盖倍数乘以100后四舍五入到整数，为111。");
    expect(say(covered, "funding.bond.coverage_rounded", en, "0.1")).toBe("Coverage with 10% less: 0.98.");
    expect(say(covered, "funding.bond.reaches_minimum", en)).toBe(
      "The net income of 130,000,000.00 yuan is below the 141,173,280.00 yuan needed.",
    );
  });

  it("tells how a ratio moves with the residents' share, up and down", () => {
    const above = wenzhouShares(fenFromYuan("2000000"), "0.5");
    const below = wenzhouShares(0 as Fen, "0.5");
    expect(say(above, "funding.points_limited", zhCN)).toBe(
      "“市级补助”的比例最多提高10个百分点：测算为25个百分点，取10个百分点。",
    );
    expect(say(above, "funding.adjusted_ratio", zhCN)).toBe("“市级补助”调整后的比例：50%＋10%＝60%。");
    expect(say(below, "funding.minimum", zhCN, "resident-minimum:improvement")).toBe(
      "“居民最低出资”所定完善类的最低出资额：500,000.00元×30%，向上取整到分，为150,000.00元。",
    );
    const short = wenzhouShares(1 as Fen, "0.1");
    expect(say(short, "funding.points_taken", zhCN)).toBe(
      "“市级补助”的比例降低：12个百分点，每个按2个百分点计，为24个百分点。",
    );
    expect(say(short, "funding.adjusted_ratio", en)).toBe("Adjusted ratio of “city subsidy”: 10% − 24% = -14%.");
    expect(say(short, "funding.ratio_not_negative", zhCN)).toBe("“市级补助”调整后的比例-14%低于0，按0%计。");
  });

  it("tells where money stands, what was approved, who pays in the end and what a contract allows", () => {
    expect(say(ledgerSpentTooMuch, "funding.settlement.stage_total", zhCN, "municipal:arrived")).toBe(
      "“市级”到位资金累计600.00元。",
    );
    expect(say(ledgerSpentTooMuch, "funding.settlement.arrival_rate", zhCN, "municipal")).toBe(
      "“市级”资金到位率（到位与下达之比）：600.00元÷900.00元。",
    );
    expect(say(ledgerSpentTooMuch, "funding.settlement.stage_excess", zhCN)).toBe(
      "截至2022年5月1日，“市级”支出累计650.00元，超过到位累计600.00元，超出50.00元。",
    );
    expect(say(ledgerSpentTooMuch, "funding.settlement.stage_difference", zhCN, "total:arrived")).toBe(
      "各来源合计下达未到位：900.00元－600.00元＝300.00元。",
    );
    expect(say(estimateTooHigh, "funding.settlement.estimate_within", zhCN)).toBe(
      "初步设计提出的投资概算5,600,000.00元超过5,500,000.00元。",
    );
    expect(say(accountBelowPlan, "funding.settlement.pledge_reduced", zhCN)).toBe(
      "“中央预算内投资”已落实资金900.00元按审定费用与计划费用之比800.00元÷1,000.00元核减，四舍五入到分，为720.00元。",
    );
    expect(say(accountBelowPlan, "funding.settlement.difference", zhCN, "district")).toBe(
      "“区县级”决算应承担与实际出资之差：80.00元－0.00元＝80.00元。",
    );
    expect(say(paymentsAbovePrice, "funding.settlement.payment_excess", en)).toBe(
      "By 10 July 2022, 1,010.00 yuan is paid, above what is due, 1,000.00 yuan, by 10.00 yuan.",
    );
  });

  it("tells which contracts are tendered and what decides each procedure", () => {
    expect(say(tender, "approval.reaches_share", zhCN)).toBe(
      "预算资金2,000,000.00元，投资额20,000,000.00元，占比达到10%。",
    );
    expect(say(tender, "approval.combined_total", zhCN, "works")).toBe(
      "可以合并进行的施工合同估算价：“roads”2,500,000.00元、“pipes”1,500,000.00元，合计4,000,000.00元。",
    );
    expect(say(tender, "approval.combined_reach_line", en, "works")).toBe(
      "Together the contracts for works, 4,000,000.00 yuan, reach 4,000,000.00 yuan.",
    );
    expect(say(approvals, "approval.is_within_investment", zhCN)).toBe(
      "工程投资额12,000,000.00元，超过限额300,000.00元。",
    );
    expect(say(approvals, "approval.holds_condition", zhCN, "drawing-review:isLowRisk")).toBe(
      "“施工图审查”：所列情形以“是否低风险项目”为“是”为前提，实际为“是”，符合。",
    );
    expect(say(inChongqing, "approval.holds_condition", en, "feasibility-study:investmentFen")).toMatch(
      /^Feasibility report, .+: 12,000,000.00 yuan is above 10,000,000.00 yuan\.$/,
    );
    expect(say(approvals, "approval.breakdown_due", zhCN)).toBe(
      "投资计划于2021年6月1日收到，应在30个工作日内分解下达到项目，最迟为2021年7月13日。",
    );
  });

  it("says year of completion, caps, subsidies that add up and percents that were normalised, as an official would", () => {
    expect(say(inXiamen, "funding.built_by", zhCN)).toBe(
      "建成年份为1990年，晚于“1989年底前建成住宅奖补”所适用的截止年份1989年。",
    );
    expect(say(inXiamen, "funding.built_from", zhCN)).toBe(
      "建成年份为1990年，不早于“1990至2000年建成住宅奖补”所适用的起始年份1990年。",
    );
    expect(say(inXiamen, "funding.built_by", en)).toBe(
      "Completed in 1990, after the 1989 that “award for homes built by 1989” reaches to.",
    );
    expect(say(heldToCaps, "funding.share_cap", zhCN)).toBe("“市级补助”的封顶额：5,000.00元/户×10户，为50,000.00元。");
    expect(say(heldToCaps, "funding.share_held_to_cap", zhCN)).toMatch(
      /^按“市级补助”应承担的份额：取按比例计算的[\d,.]+元与封顶额50,000.00元中较小者，为50,000.00元。$/,
    );
    expect(say(heldToCaps, "funding.share_cap", en, "lump")).toBe("Cap of “lump”: 1,000.00 yuan.");
    expect(say(addedUp, "funding.elevator.cost_left", zhCN)).toMatch(
      /^上级补助后的余额：[\d,.]+元－[\d,.]+元＝[\d,.]+元。$/,
    );
    expect(say(addedUp, "funding.elevator.subsidies", zhCN)).toMatch(
      /^各级补助合计：[\d,.]+元＋1,000.00元＝[\d,.]+元。$/,
    );
    expect(say(normalised, "funding.household.percent_normalised", zhCN)).toBe(
      "各楼层出资比例合计102%，按使用方要求以所给比例为权数折算为100%。",
    );
  });

  it("tells how far an illegal structure is dealt with, and between which bounds it is fined", () => {
    expect(say(illegalStructureInventory, "illegal_structure.rectification_fine_least", zhCN)).toBe(
      "“s3”：限期改正的罚款下限：建设工程造价8,000.01元×5%，不足1分的按1分计，为400.01元。",
    );
    expect(say(illegalStructureInventory, "illegal_structure.order_in_time", zhCN)).toBe(
      "“s2”（限期拆除）：计算日期2023年7月1日已超过期限2023年6月30日。",
    );
    expect(say(illegalStructureInventory, "illegal_structure.order_in_time", en)).toBe(
      "“s2”, order to demolish: today, 1 July 2023, is after the last day, 30 June 2023.",
    );
    expect(say(illegalStructureInventory, "illegal_structure.demolished_illegal_area", zhCN)).toBe(
      "已拆除、不计入拆除比例的违法建设：1处，面积合计12.5平方米。",
    );
    expect(say(illegalStructureInventory, "illegal_structure.area_on_path", zhCN, "rectify")).toBe(
      "其中处理方式为“限期改正并处罚款”：1处，面积合计8平方米。",
    );
    const waiting = summariseIllegalStructures(
      { structures: [{ id: "s", kind: "shed", areaM2: squareMetres(8) }] },
      { packs: [national], on: civilDate("2023-07-01") },
    );
    expect(say(waiting, "illegal_structure.area_on_path", zhCN, "undecided")).toBe(
      "其中处理方式待定：1处，面积合计8平方米。",
    );
    expect(say(illegalStructureInventory, "illegal_structure.area_in_state", en, "overdue")).toBe(
      "Of them, order overdue: 1 structure, 40 m².",
    );
  });

  it("tells from which day a period of quality runs, and which seasons count", () => {
    const accepted = {
      acceptedOn: civilDate("2023-10-20"),
      works: [
        { id: "heat", item: "heating" },
        { id: "trees", item: "greening" },
      ],
    } as const;
    const kinds = warrantiesOf(accepted, { packs: [national], on: civilDate("2023-11-01") });
    expect(say(kinds, "quality.warranty_kind", zhCN, "heat")).toBe("“heat”：供热的保修工程类别为“供热系统”。");
    expect(say(kinds, "quality.warranty_kind", zhCN, "trees")).toBe(
      "“trees”：绿化的保修工程类别为“其他项目（由合同约定）”。",
    );
    expect(say(warranties, "quality.season_reading", zhCN)).toBe(
      "“heat”：采暖期、供冷期的计法（按所列规则的理解）：只计竣工验收后开始的采暖期、供冷期。",
    );
    expect(say(warranties, "quality.season_counts", en)).toBe(
      "“heat”: the season that begins on 20 October 2023 does not count, acceptance being on 20 October 2023.",
    );
    expect(say(warranties, "quality.warranty_end", zhCN)).toBe(
      "“roof”：法定最低保修期至2028年10月20日，合同约定至2025年10月20日，取较晚者，为2028年10月20日。",
    );
    expect(say(wageDeposit, "quality.wage_deposit_opening", en)).toBe(
      "Last day to open the wage deposit, 20 working days after 20 October 2023: 17 November 2023.",
    );
    expect(say(wageDeposit, "quality.wage_deposit_least", zhCN)).toBe(
      "工资保证金下限：合同额10,000,000.01元×1%，不足1分的按1分计，为100,000.01元。",
    );
    expect(say(wagePayment, "quality.wages_in_time", zhCN)).toBe(
      "拨付日期2023年10月31日已超过拨付期限2023年10月30日。",
    );
  });

  it("tells how a principle is scored, and what a year's list costs", () => {
    expect(say(scorecard, "progress.principles.whole", zhCN, "water")).toBe(
      "“水”各指标权重：处理好小区内径流与下渗的关系为1、运用海绵城市理念改造为0.5，合计1.5。",
    );
    expect(say(scorecard, "progress.principles.score", zhCN, "water")).toBe("“水”得分：1×2/3＝2/3。");
    expect(say(scorecard, "progress.principles.reaches", en)).toBe(
      "For “every planned community has started”, the start rate of 0.9999 does not reach 1.",
    );
    expect(say(rankedReserve, "plan.selection.weight", zhCN)).toBe("安全隐患“供气”的分值：10。");
    expect(say(annualList, "plan.selection.budget_left", zhCN)).toBe(
      "剩余资金：550,000.00元－500,000.00元＝50,000.00元。",
    );
    expect(say(annualList, "plan.selection.within_households", en)).toBe(
      "On the list: 200 households, at most 200 households.",
    );
  });

  it("tells how a plan of the year adds up, and what it is held against", () => {
    expect(say(checkedYear, "plan.annual_sum", zhCN, "householdCount")).toBe(
      "按县级行政区划汇总户数：220102为240户，220103为110户，合计350户。",
    );
    expect(say(checkedYear, "plan.annual_adds_up", zhCN, "householdCount")).toBe(
      "户数：各小区合计350户，计划载明360户，不一致。",
    );
    expect(say(checkedYear, "plan.annual_adds_up", en, "areaM2")).toMatch(/28,000.*28,000.*, the same\.$/);
    expect(say(checkedYear, "plan.within_capacity", zhCN, "investmentFen")).toBe(
      "总投资：年度计划为1,050,000.00元，当地能力为1,000,000.00元，超过。",
    );
    expect(say(comparedYears, "plan.investment_difference", zhCN)).toBe(
      "投资增减额：720,000.00元－1,050,000.00元＝-330,000.00元。",
    );
  });

  it("has a whole sentence for every step that these outcomes record, in both languages", () => {
    for (const outcome of outcomes) expect(outcome.ok, JSON.stringify(outcome.issues)).toBe(true);
    const recorded = new Set(outcomes.flatMap(({ trace }) => trace.map(({ name }) => name)));
    expect(Object.keys(zhCN.steps).filter((name) => !recorded.has(name))).toEqual([]);
    for (const trace of outcomes.map((outcome) => outcome.trace.map((step) => ({ ...step, rules: [] })))) {
      for (const text of explain({ trace }, zhCN)) expect(text).toMatch(/^[^\s].*[^。]。$/);
      for (const text of explain({ trace }, en)) expect(text).toMatch(/^[A-Z“\d].*[^.]\.$/);
      for (const text of [zhCN, en].flatMap((locale) => explain({ trace }, locale)))
        expect(text).not.toMatch(/undefined|NaN|\[object|Infinity|“”| {2}/);
      for (const text of explain({ trace }, en)) expect(text).not.toMatch(/[\u3400-\u9FFF]/);
    }
  });

  it("tells how far a year's plan has come, when it will be reached, and what differs from print", () => {
    expect(say(midYear, "progress.start_rate", zhCN)).toBe(
      "开工率：新开工400，与年度计划数之比为400/1,142，约合35.03%。",
    );
    expect(say(midYear, "progress.elapsed_days", zhCN)).toBe(
      "本年度已过天数：自2021年12月31日的次日起算，至2022年6月30日，共181天。",
    );
    expect(say(midYear, "progress.keeps_pace", zhCN)).toBe("开工率400/1,142低于时间进度181/365。");
    expect(say(midYear, "progress.keeps_pace", en)).toBe(
      "The start rate, 400/1,142, is below the share of the year gone, 181/365.",
    );
    expect(say(ranking, "progress.rank_below", zhCN, "310000")).toBe(
      "“310000”开工率200/200等于前一名的400/400，名次并列。",
    );
    expect(say(forecast, "progress.left_days", zhCN)).toBe(
      "按所取各期的平均进度，尚需天数：6,700×31×新增开工数的倒数1/5,400，不足1天按1天计，为39天。",
    );
    expect(say(forecast, "progress.full_start", zhCN)).toBe(
      "预计全面开工日期：2022年7月31日之后39天，即2022年9月8日。",
    );
    expect(say(reconciled, "progress.difference", en)).toBe(
      "Difference of “220000 households”: own 198,750 − published 198,800 = -50.",
    );
    expect(say(planned, "progress.planned_least", zhCN)).toBe("计划数下限：745＋1＝746。");
  });

  it("writes a step of an unknown name as the name and its value", () => {
    const step = {
      id: 0,
      name: "later.step",
      about: null,
      op: "given" as const,
      inputs: [],
      output: { value: 100, unit: "fen" as const },
      rules: [],
    };
    expect(explain({ trace: [step] }, zhCN)).toEqual(["later.step: 1.00元"]);
  });
});

describe("formatIssue", () => {
  it("puts the place in front of the message", () => {
    const issue = {
      code: "input.invalid_fen",
      severity: "error" as const,
      path: ["investmentFen"],
      params: { value: -1 },
      rules: [],
    };
    expect(formatIssue(issue, en)).toBe("investmentFen: -1 is not an amount in whole fen (≥ 0).");
    expect(formatIssue(issue, zhCN)).toBe("investmentFen：-1不是有效金额，应为不小于0的整数（单位：分）。");
  });

  it("says a cap, a doubtful text and a vote that failed the way an official would", () => {
    expect(plan2024.issues.map((issue) => formatIssue(issue, zhCN))).toEqual([
      "规则“资金分担方案”（规则包cn/hefei@2026.1.0）所依据的文本存疑：文件未说明单价超过400元/平方米时市级是否仍按前400元的比例补助；本库按“不超过400元部分”计算。",
      "“市与区县分担”按每平方米400.00元封顶：费用为5,000,000.00元，其中计入补助的费用为4,000,000.00元，超出封顶的费用为1,000,000.00元。",
    ]);
    expect(tally.ok && tally.value.reasons.map((issue) => formatIssue(issue, zhCN))).toEqual([
      "同意的业主专有部分面积为80.5平方米，参与表决的业主为241.5平方米，未达到面积占比过半数的要求，尚差40.26平方米。",
      "同意的业主为1人，参与表决的业主为3人，未达到人数占比过半数的要求，尚差1人。",
    ]);
    expect(tally.ok && tally.value.reasons.map((issue) => formatIssue(issue, en))[1]).toBe(
      "By heads, 1 of the 3 owners who took part agreed; more than 1/2 is needed: 1 short.",
    );
  });

  it("writes an issue of an unknown code as the code and its parameters", () => {
    expect(formatIssue({ code: "later.code", severity: "info", path: [], params: { x: 1 }, rules: [] }, zhCN)).toBe(
      'later.code {"x":1}',
    );
  });
});

describe("labelOf", () => {
  it("gives the words of a code", () => {
    expect(labelOf("category", "basic", zhCN)).toBe("基础类");
    expect(labelOf("item", "overhead-lines", zhCN)).toBe("架空线规整（入地）");
    expect(labelOf("source", "former-owner-unit", en)).toBe("former owner unit");
  });
});
