import { checkBottomLines } from "../bottom-line/check-bottom-lines.ts";
import type { CheckedRules } from "../bottom-line/rules.ts";
import type { BottomLineFacts, BottomLineReport } from "../bottom-line/types.ts";
import { mattersOf } from "../consent/matters/matters-of.ts";
import type { MatterCaller, MattersNeeded } from "../consent/matters/types.ts";
import type { ConsentRules } from "../consent/rules.ts";
import type { EligibilityFacts } from "../eligibility/types.ts";
import type { Outcome } from "../kernel/outcome.ts";
import type { CommunityPlan } from "../plan/types.ts";
import type { Context } from "../policy/types.ts";
import type { PlanWorks } from "./types.ts";

/** Finds what the owners have to decide for the works and the sources of a plan. @internal */
export function reviewVotes(plan: CommunityPlan, works: PlanWorks, ctx: Context<ConsentRules>): Outcome<MattersNeeded> {
  // A work that holds several items calls for what each of them does; to the question these are works of their own.
  const idOf = new Map<string, string>();
  const measures = works.measures.flatMap(({ id, items }, at) =>
    (items.length === 0 ? [undefined] : items).map((held, index) => {
      idOf.set(`${at}.${index}`, id);
      return { id: `${at}.${index}`, ...(held && { item: held.item }) };
    }),
  );
  const sources = [...new Set((plan.sources ?? []).map(({ source }) => source))];
  const { divisionCode } = plan;
  const needed = mattersOf({ measures, sources, ...(divisionCode === undefined ? {} : { divisionCode }) }, ctx);
  if (!needed.ok) return needed;
  const named = (callers: readonly MatterCaller[]): readonly MatterCaller[] =>
    callers.map(({ kind, code, measureIds }) => ({
      kind,
      code: kind === "item" ? (idOf.get(code) ?? code) : code,
      measureIds: [...new Set(measureIds.map((id) => idOf.get(id) ?? id))],
    }));
  const { matters, open, unclassified } = needed.value;
  const value = {
    ...needed.value,
    matters: matters.map((matter) => ({ ...matter, calledBy: named(matter.calledBy) })),
    open: named(open),
    unclassified: named(unclassified),
  };
  return { ...needed, value };
}

/** Checks the bottom lines by what the plan shows and by what its caller adds. @internal */
export function reviewBottomLines(
  community: EligibilityFacts,
  works: PlanWorks,
  added: Omit<BottomLineFacts, "community" | "measures">,
  ctx: Context<CheckedRules>,
): Outcome<BottomLineReport> {
  const measures = works.measures.map(({ id, items, excluded }) => ({
    id,
    items: items.map(({ item }) => item),
    exclusionReasons: excluded.map(({ reason }) => reason),
  }));
  return checkBottomLines({ ...added, community, measures }, ctx);
}
