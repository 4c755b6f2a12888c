import { compare, read } from "../../funding/performance/fraction.ts";
import { type Finding, met } from "../../kernel/finding.ts";
import type { RuleRef } from "../../kernel/issue.ts";
import type { Verdict } from "../../kernel/outcome.ts";
import type { Recorder } from "../../kernel/trace.ts";
import { items } from "../../measure/codes.ts";
import type { PrincipleFact } from "./codes.ts";
import { principlesIssue } from "./issues.ts";
import type { PlanWork, PlanWorks } from "./read-works.ts";
import type { FigureEvidence, PrincipleCriterion, PrincipleEvidence } from "./rules.ts";
import type { PrinciplesStep } from "./steps.ts";
import type { FoundEvidence, PrinciplesFactPath, PrinciplesInput } from "./types.ts";

/** What the criteria of one scorecard share. @internal */
export interface Scoring {
  readonly input: PrinciplesInput;
  readonly works: PlanWorks;
  readonly ref: RuleRef;
  readonly trace: Recorder<PrinciplesStep>;
}

/** Answers one criterion: any evidence shows it; while some is not known, and none shows it, it is open. @internal */
export function findEvidence(
  at: Scoring,
  criterion: PrincipleCriterion,
): Finding & { readonly evidence: readonly FoundEvidence[] } {
  const evidence = criterion.evidence.map((one) => find(at, criterion.id, one));
  if (evidence.some(({ verdict }) => verdict === "met")) return { ...met, evidence };
  const facts = [
    ...new Set(
      criterion.evidence.flatMap((one, index) => (evidence[index]?.verdict === "unknown" ? [pathOf(one)] : [])),
    ),
  ];
  const detail = { rules: [at.ref] };
  if (facts.length === 0) {
    const reason = principlesIssue("warning", "progress.principles.not_shown", { criterion: criterion.id }, detail);
    return { verdict: "not-met", reasons: [reason], missing: [], evidence };
  }
  const params = { criterion: criterion.id, facts };
  const reason = principlesIssue("warning", "progress.principles.fact_not_given", params, detail);
  return { verdict: "unknown", reasons: [reason], missing: facts, evidence };
}

function find(at: Scoring, criterionId: string, evidence: PrincipleEvidence): FoundEvidence {
  const { documents = {}, plan } = at.input;
  switch (evidence.kind) {
    case "item":
      return findWorks(at.works, "item", null, ({ item }) => evidence.items.includes(item));
    case "category": {
      const { category } = evidence;
      return findWorks(at.works, "category", category, (work) => work.category === category);
    }
    case "fact":
      return { kind: "fact", verdict: verdictOf(factOf(at.input, evidence.fact)), fact: evidence.fact };
    case "figure":
      return findFigure(at, criterionId, evidence);
    case "document": {
      const { document } = evidence;
      const isPlan = document === "community-plan" && plan?.scale === "single" ? true : undefined;
      return { kind: "document", verdict: verdictOf(documents[document] ?? isPlan), document };
    }
  }
}

function findWorks(
  { isComplete, works }: PlanWorks,
  kind: "item" | "category",
  category: PlanWork["category"],
  shows: (work: PlanWork) => boolean,
): FoundEvidence {
  const found = works.filter(shows);
  // A work whose category no rule gives may be of any.
  const isOpen = !isComplete || (kind === "category" && works.some((work) => work.category === null));
  return {
    kind,
    verdict: found.length > 0 ? "met" : isOpen ? "unknown" : "not-met",
    category,
    items: items.filter((item) => found.some((work) => work.item === item)),
    measureIds: [...new Set(found.map(({ measureId }) => measureId))],
  };
}

function findFigure(
  { input: { figures = {} }, trace }: Scoring,
  about: string,
  { figure, least }: FigureEvidence,
): FoundEvidence {
  const value = figures[figure];
  if (value === undefined) return { kind: "figure", verdict: "unknown", figure, least, value: null };
  const reaches = compare(read(value), read(least)) >= 0;
  trace.add({
    name: "progress.principles.reaches",
    about,
    op: "compare",
    inputs: [
      { name: `figures.${figure}`, value, unit: "1" },
      { name: "least", value: least, unit: "1" },
      { name: "comparator", value: ">=", unit: "code" },
    ],
    output: { value: reaches, unit: "boolean" },
  });
  return { kind: "figure", verdict: verdictOf(reaches), figure, least, value };
}

function factOf({ facts = {}, plan }: PrinciplesInput, fact: PrincipleFact): boolean | undefined {
  return facts[fact] ?? (fact === "isWilling" ? plan?.isWilling : undefined);
}

function verdictOf(holds: boolean | undefined): Verdict {
  return holds === undefined ? "unknown" : holds ? "met" : "not-met";
}

function pathOf(evidence: PrincipleEvidence): PrinciplesFactPath {
  switch (evidence.kind) {
    case "fact":
      return `facts.${evidence.fact}`;
    case "figure":
      return `figures.${evidence.figure}`;
    case "document":
      return `documents.${evidence.document}`;
    default:
      return "plan.measures";
  }
}
