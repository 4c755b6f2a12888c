/**
 * The golden corpus: every published case that the tests hold, put through every public calculator, and the results as
 * plain values. The same corpus is run on the sources (JSON round trip, replay), in four time zones and two languages,
 * and on the built package in a realm without a host.
 *
 * Nothing here knows where the library was loaded: it is handed over.
 */
import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);

/** @typedef {{ id: string, result: unknown }} Case */

/** The calculator of the cases in each folder of `test/golden`, where a case does not name its own. */
const calculators = {
  aftercare: "assessAftercare",
  allocation: "allocateByFactors",
  "annual-plan": "checkAnnualPlan",
  approval: "listApprovals",
  "annual-list": "selectAnnualList",
  bond: "assessBondCoverage",
  "bottom-line": "checkBottomLines",
  budget: "spreadBudget",
  "check-funding": "checkFunding",
  consent: "tallyConsent",
  elevator: "shareElevatorCost",
  eligibility: "assessEligibility",
  household: "shareAmongHouseholds",
  "illegal-structure": "assessIllegalStructure",
  "maintenance-fund": "chargeMaintenanceFund",
  "maintenance-fund-use": "checkMaintenanceFundUse",
  "first-deposit": "assessFirstDeposit",
  "provident-fund": "assessProvidentFundWithdrawal",
  questions: "askFunding",
  repayment: "scheduleRepayment",
  scenario: "compareFunding",
  performance: "scorePerformance",
  progress: "assessProgress",
  "plan-comparison": "comparePlans",
  principles: "scorePrinciples",
  quality: "warrantiesOf",
  settlement: "settleFunding",
  timeline: "scheduleDeadlines",
};

/** Reads the data of the corpus as text, so that each realm can parse it for itself. @returns {string} */
export function readCorpus() {
  const golden = listJson("test/golden/");
  const projects = golden
    .find(({ name }) => name === "projects.json")
    .data.records.map(({ plan, source }) => ({ plan, publishedOn: source.publishedOn }));
  const { shares, adjustedShares } = golden.find(({ name }) => name === "published.json").data;
  const folders = golden.filter(({ name, data }) => name.includes("/") && "input" in data);
  const inFolder = (folder) =>
    folders
      .filter(({ name }) => name.startsWith(`${folder}/`))
      .map(({ name, data }) => ({ id: name.slice(0, -".json".length), ...data }));
  const phrases = golden.flatMap(({ data }) =>
    Array.isArray(data.phrases) ? data.phrases.map(({ text }) => text) : [],
  );
  const examples = listJson("docs/examples/plans/").map(({ data }) => ({ plan: data, publishedOn: null }));
  return JSON.stringify({
    plans: [...projects, ...examples],
    shares: [...shares, ...adjustedShares],
    calls: [
      ...Object.keys(calculators).flatMap((folder) => inFolder(folder).map((call) => ({ ...call, folder }))),
      ...ownBallots.map(({ id, ...call }) => ({ ...call, id: `consent/${id}`, folder: "consent" })),
    ],
    texts: [...ownTexts, ...phrases],
  });
}

/**
 * Runs the corpus.
 *
 * @param {{ lib: any, packs: Record<string, any>, locales: Record<string, any> }} loaded Namespaces of `jiugai`,
 *   `jiugai/policies/cn`, and one per language.
 * @param {any} data What `readCorpus` gave, parsed (and frozen, where the caller wants to catch a write).
 * @returns {Case[]}
 */
export function runCorpus({ lib, packs, locales }, data) {
  const ordered = inOrder(Object.values(packs));
  const ctxOn = (on) => ({ packs: ordered, on: lib.civilDate(on) });
  const cases = [];
  const add = (id, result) => {
    cases.push({ id, result });
    return result;
  };

  for (const { plan, publishedOn } of data.plans) {
    const parsed = add(`plan/${plan.id}/parse`, lib.parseCommunityPlan(plan));
    add(`plan/${plan.id}/parse-bulk`, lib.parseCommunityPlanBulk(plan));
    if (!parsed.ok) continue;
    for (const on of new Set([
      /^\d{4}-\d{2}-\d{2}$/.test(publishedOn) ? publishedOn : "2022-06-01",
      `${plan.planYear ?? 2024}-12-31`,
    ])) {
      const ctx = ctxOn(on);
      const review = add(`plan/${plan.id}/review@${on}`, lib.reviewCommunityPlan(parsed.value, ctx));
      add(
        `plan/${plan.id}/review-all@${on}`,
        lib.reviewCommunityPlan(parsed.value, { ...ctx, include: ["draft", "undated", "uncertain"] }),
      );
      const findings = review.ok ? review.value.findings : review.issues;
      for (const [language, locale] of Object.entries(locales))
        add(`plan/${plan.id}/words-${language}@${on}`, [
          ...lib.explain(review, locale),
          ...findings.map((issue) => lib.formatIssue(issue, locale)),
        ]);
    }
    for (const measure of plan.measures)
      if (measure.text !== undefined)
        add(`text/${plan.id}/${measure.id}`, lib.classifyText(measure.text, ctxOn("2021-06-01")));
  }
  for (const text of data.texts) add(`text/${text}`, lib.classifyText(text, ctxOn("2021-06-01")));
  for (const item of lib.items) add(`item/${item}`, lib.categoryOf(item, ctxOn("2021-06-01")));

  for (const { id, divisionCode, planYear, areaM2, costFen, residentsFen, given } of data.shares) {
    const project = {
      id,
      divisionCode,
      planYear,
      areaM2,
      householdCount: 120,
      measures: splitCost(costFen),
      pledges: residentsFen === undefined ? [] : [{ source: "residents", amountFen: residentsFen }],
    };
    const input = { project, given: given === undefined ? {} : { "city-subsidy": given.baseRatio } };
    add(`share/${id}`, lib.shareFunding(input, ctxOn(`${planYear}-12-31`)));
    add(`share/${id}/bulk`, lib.shareFundingBulk(input, ctxOn(`${planYear}-12-31`)));
  }
  for (const { folder, id, on, input, calculator = calculators[folder] } of data.calls) {
    // A list is what a calculator takes before the context.
    const inputs = Array.isArray(input) ? input : [input];
    add(id, lib[calculator](...inputs, ctxOn(on)));
    add(`${id}/include`, lib[calculator](...inputs, { ...ctxOn(on), include: ["draft", "undated", "uncertain"] }));
  }
  for (const pack of ordered) {
    add(`pack/${pack.id}/audit`, lib.auditPack(pack, lib.knownRules));
    add(`pack/${pack.id}/parse`, lib.parsePack(pack));
  }

  for (const on of ["1940-05-31", "1986-05-04", "2011-12-30", "2018-11-03", "2024-01-31", "2024-02-29"]) {
    for (const months of [-1200, -13, -1, 0, 1, 12, 13])
      add(`date/${on}/${months}`, lib.addMonths(lib.civilDate(on), months));
  }
  for (const weights of [
    [1, 1, 1],
    [0, 7, 0, 5],
    [9007199254740991, 9007199254740990, 1],
    Array.from({ length: 300 }, (_, index) => (index * 7919) % 997),
  ]) {
    for (const total of [0, 100, 12_345_678_901])
      add(`apportion/${weights.length}/${total}`, lib.apportion(total, weights));
  }
  for (const amount of [0, 1, -1, 99, 12_345, -500_050, 9_007_199_254_740_991])
    add(`money/${amount}`, [
      lib.toYuan(amount),
      lib.toWanYuan(amount),
      lib.applyRate(amount, "0.123456789", "half-even"),
    ]);
  return cases;
}

/** A local pack overrides a more general one: the nation, then provinces, then cities. */
function inOrder(packs) {
  const rank = ({ divisionCode }) =>
    divisionCode === null ? 0 : divisionCode.endsWith("0000") ? 1 : divisionCode.endsWith("00") ? 2 : 3;
  return [...packs].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function splitCost(costFen) {
  const part = Math.floor(costFen / 3);
  return [
    { id: "m1", item: "roads", costFen: part },
    { id: "m2", item: "elevator-addition", costFen: part },
    { id: "m3", item: "community-service-centre", costFen: costFen - 2 * part },
  ];
}

function listJson(folder) {
  return readdirSync(new URL(folder, root), { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({ name, data: JSON.parse(readFileSync(new URL(folder + name, root), "utf8")) }));
}

const owner = (ownerId, areaM2, choice) => ({ ownerId, units: [{ areaM2 }], choice });

const ownBallots = [
  {
    id: "two-thirds-exactly",
    on: "2021-06-01",
    input: {
      matter: "covenant",
      owners: [owner("a", 60.5, "for"), owner("b", 60.5, "against"), owner("c", 60.5, "none")],
    },
  },
  {
    id: "short-by-area",
    on: "2024-06-01",
    input: {
      matter: "alter-or-rebuild",
      owners: [owner("a", 40, "for"), owner("b", 40, "for"), owner("c", 160.37, "none")],
    },
  },
  {
    id: "before-the-code",
    on: "2019-06-01",
    input: {
      matter: "use-maintenance-fund",
      owners: [owner("a", 80, "for"), owner("b", 80, "abstain"), owner("c", 80, "for")],
    },
  },
  {
    id: "nobody",
    on: "2021-06-01",
    input: {
      matter: "hire-manager",
      owners: [owner("a", 80, "none"), { ...owner("d", 300, "none"), kind: "developer" }],
    },
  },
  {
    id: "twice",
    on: "2021-06-01",
    input: { matter: "hire-manager", owners: [owner("a", 80, "for"), owner("a", 80, "for")] },
  },
];

const ownTexts = [
  "",
  "İstanbul ISI yalıtım",
  "加裝電梯、屋面防水、雨污分流約１２．５公里",
  "Elevator addition, roof repair and 1,200 m of WATER supply",
  "物业费减免、新建商品房、节日彩灯",
];
