import type { CivilDate, DecimalString } from "../../../kernel/brand.ts";
import type { Citation } from "../../../policy/types.ts";
import type { PrincipleCriterion, PrincipleEvidence, PrinciplesRules } from "../../../progress/principles/rules.ts";
import type { CnPack } from "../rules.ts";

type Heading = PrincipleCriterion["heading"];
type Fact = Extract<PrincipleEvidence, { readonly kind: "fact" }>["fact"];
type Document = Extract<PrincipleEvidence, { readonly kind: "document" }>["document"];
type Evidence = PrincipleCriterion["evidence"];

const equal = "1" as DecimalString;

/** The report of the press conference. */
const report = (quote: string, confidence: Citation["confidence"]): Citation => ({
  source: "JL-2021-03-PRESS",
  locator: null,
  confidence,
  quote,
});

/** The national opinions, whose paragraphs on organising the work are known from memory. */
const opinions = (locator: string): Citation => ({ source: "GBF-2020-23", locator, confidence: "from-memory" });

const fact = (name: Fact): Evidence => [{ kind: "fact", fact: name }];
const document = (name: Document): Evidence => [{ kind: "document", document: name }];

/** The report asks for this under this heading. */
const stated = (heading: Heading, id: string, quote: string, evidence: Evidence): PrincipleCriterion => ({
  id,
  heading,
  basis: "stated",
  evidence,
  weight: equal,
  cite: report(quote, "verified-secondary"),
});

/** This library places it here. */
const derived = (heading: Heading, id: string, cite: Citation, evidence: Evidence): PrincipleCriterion => ({
  id,
  heading,
  basis: "derived",
  evidence,
  weight: equal,
  cite,
});

const plans = report("做好小区改造的“十四五”规划、2021年年度计划和“一个小区一个方案”的编制工作", "derived");
/** The report names five issues that the work must solve; their words were not noted. */
const issues: Citation = { source: "JL-2021-03-PRESS", locator: null, confidence: "derived" };

/**
 * What shows that a plan follows the five principles (五个坚持) and covers the six aspects (人、水、绿、线、面、管).
 *
 * The report gives the five principles by name only, so all that stands under them is derived: from what it says of plans,
 * of the full start and of the five issues to be solved, and from the national opinions. It states four aspects and breaks
 * off before the last two, which are read by their names. It weighs nothing: equal weights are this library's.
 */
export const jilinPrinciples: Pick<CnPack["rules"], keyof PrinciplesRules> = {
  "progress.principles": {
    unit: "criteria",
    datedBy: "event",
    series: [
      {
        from: "2021-03-03" as CivilDate,
        value: {
          texts: {
            "planning-and-coordination": "name-only",
            focus: "name-only",
            "orderly-implementation": "name-only",
            "scientific-approach": "name-only",
            "exemplary-leadership": "name-only",
            people: "read",
            water: "read",
            green: "read",
            lines: "read",
            surfaces: "cut-off",
            management: "cut-off",
          },
          criteria: [
            derived("planning-and-coordination", "five-year-plan-drawn", plans, document("five-year-plan")),
            derived("planning-and-coordination", "annual-plan-drawn", plans, document("annual-plan")),
            derived("planning-and-coordination", "community-plan-drawn", plans, document("community-plan")),
            derived(
              "planning-and-coordination",
              "special-mechanism",
              opinions("三（一）"),
              fact("hasSpecialMechanism"),
            ),
            derived(
              "planning-and-coordination",
              "utility-plans-docked",
              opinions("二（三）"),
              fact("areUtilityPlansDocked"),
            ),
            derived(
              "focus",
              "priority-community",
              { source: "GBF-2020-23", locator: "二（一）", confidence: "verified-secondary" },
              fact("isPriority"),
            ),
            derived("focus", "residents-willing", opinions("二（三）"), fact("isWilling")),
            derived("focus", "basic-works", report("按照国家规定的基础类、完善类和提升类的指向和要求", "derived"), [
              { kind: "category", category: "basic" },
            ]),
            derived("orderly-implementation", "full-start", report("1623个小区要实现全面开工", "derived"), [
              { kind: "figure", figure: "startRate", least: "1" as DecimalString },
            ]),
            derived("orderly-implementation", "funds-secured", issues, fact("areFundsSecured")),
            derived("orderly-implementation", "project-approved", issues, fact("isApproved")),
            derived(
              "orderly-implementation",
              "illegal-structures-settled",
              issues,
              fact("areIllegalStructuresSettled"),
            ),
            derived("orderly-implementation", "quality-assured", issues, fact("isQualityAssured")),
            derived("scientific-approach", "stock-surveyed", opinions("二（三）"), fact("isStockSurveyed")),
            derived("scientific-approach", "ranked-by-urgency", opinions("二（三）"), fact("isRankedByUrgency")),
            derived("exemplary-leadership", "model-community", report("坚持典型引领", "derived"), fact("isModel")),
            stated("people", "age-friendly-facilities", "围绕“一老一小”建设好适老和儿童活动设施", [
              { kind: "item", items: ["age-friendly", "elderly-care"] },
            ]),
            // The catalogue has no item for playgrounds: a fact shows them.
            stated("people", "child-facilities", "围绕“一老一小”建设好适老和儿童活动设施", [
              { kind: "item", items: ["childcare", "kindergarten"] },
              { kind: "fact", fact: "hasChildFacilities" },
            ]),
            stated("water", "run-off-and-infiltration", "处理好小区内的径流与下渗的关系", fact("isRunoffPlanned")),
            stated("water", "sponge-city", "坚持用海绵城市的理念来改造好老旧小区", fact("usesSpongeCity")),
            stated(
              "green",
              "greening-with-parking",
              "处理好小区的绿化与停车场等设施建设的矛盾",
              fact("isGreeningReconciled"),
            ),
            stated("green", "northern-trees", "选择栽种适合北方气候特点的树种", fact("usesNorthernTrees")),
            stated("lines", "pipes-renewed", "做好小区内市政管线的改造", [
              { kind: "item", items: ["water-supply", "drainage", "gas", "heating"] },
            ]),
            stated("lines", "lines-tidied", "强弱电的规整或入地", [
              { kind: "item", items: ["overhead-lines"] },
              { kind: "fact", fact: "areLinesTidied" },
            ]),
            stated("lines", "one-line-plan", "统筹管理好地上和地下的管线设施", document("line-plan")),
            derived("surfaces", "facade-works", report("围绕“人、水、绿、线、面、管”等方面", "derived"), [
              { kind: "item", items: ["facade-repair"] },
            ]),
            derived("management", "aftercare-agreed", issues, fact("isAftercareAgreed")),
          ],
        },
        cites: [
          { source: "JL-2021-03-PRESS", locator: null, confidence: "verified-secondary" },
          { source: "GBF-2020-23", locator: "二（三）、三（一）", confidence: "from-memory" },
        ],
      },
    ],
  },
};
