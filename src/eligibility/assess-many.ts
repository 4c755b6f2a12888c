import type { Finding } from "../kernel/finding.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import { startTrace } from "../kernel/trace.ts";
import { readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import { assessFacts } from "./assess-facts.ts";
import type { Assessing } from "./finding.ts";
import type { EligibilityRules } from "./rules.ts";
import type { EligibilityStep } from "./steps.ts";
import type { EligibilityFacts } from "./types.ts";

/** The assessment of many communities, without a trace of each. @internal */
export interface ManyAssessments {
  /** The facts have been checked. */
  readonly assess: (facts: EligibilityFacts) => Finding;
  /** The rules found so far for any place, and what goes with them. */
  readonly refs: () => readonly RuleRef[];
  readonly issues: () => readonly Issue[];
}

/** Assesses many communities: the rules of a place are looked up once, and like facts are judged once. @internal */
export function assessMany(ctx: Context<EligibilityRules>): ManyAssessments {
  const places = new Map<string, PlaceRules>();
  return {
    assess: (facts) => {
      const key = `${facts.divisionCode} ${facts.planYear}`;
      let place = places.get(key);
      if (place === undefined) {
        place = readPlace(ctx, facts);
        places.set(key, place);
      }
      // Few communities of a place differ in what decides.
      const asked = keyOf(facts);
      let finding = place.findings.get(asked);
      if (finding === undefined) {
        finding = assessFacts({ facts, trace: startTrace<EligibilityStep>(), find: place.find });
        place.findings.set(asked, finding);
      }
      return finding;
    },
    refs: () => [...places.values()].flatMap(({ refs }) => refs()),
    issues: () => [...places.values()].flatMap(({ issues }) => issues()),
  };
}

interface PlaceRules extends Pick<ManyAssessments, "refs" | "issues"> {
  readonly find: Assessing["find"];
  readonly findings: Map<string, Finding>;
}

function keyOf(facts: EligibilityFacts): string {
  const { builtYear, builtYearSpan: span, isEarlierTaskSecured, isInShantytownPlan, isToBeRebuilt } = facts;
  const { isWilling, isWithinFiscalCapacity, landKind } = facts;
  return `${builtYear} ${span?.from} ${span?.to} ${landKind} ${isInShantytownPlan} ${isToBeRebuilt} ${isWilling} ${isEarlierTaskSecured} ${isWithinFiscalCapacity}`;
}

function readPlace(ctx: Context<EligibilityRules>, { divisionCode, planYear }: EligibilityFacts): PlaceRules {
  const { find, refs, issues } = readRules(ctx, { divisionCode, planYear });
  const known = new Map<string, unknown>();
  return {
    refs,
    issues,
    findings: new Map(),
    find: (rule) => {
      const kept = known.get(rule) as ReturnType<typeof find<typeof rule>> | undefined;
      if (kept !== undefined) return kept;
      const found = find(rule);
      known.set(rule, found);
      return found;
    },
  };
}
