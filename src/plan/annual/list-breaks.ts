import type { Issue, IssuePath } from "../../kernel/issue.ts";
import { differenceOf } from "./figures.ts";
import { type Grouped, listDiffering } from "./find-regroupings.ts";
import { annualPlanIssue } from "./issues.ts";
import type { Matching } from "./match-communities.ts";
import type { AnnualPlanInput } from "./types.ts";

/** What the changes break: what was dropped or regrouped, and what the check finds after and did not find before. @internal */
export function listBreaks(
  [before, after]: readonly [AnnualPlanInput, AnnualPlanInput],
  [foundBefore, foundAfter]: readonly [readonly Issue[], readonly Issue[]],
  matching: Matching,
  regrouped: readonly Grouped[],
): readonly Issue[] {
  const known = new Set(foundBefore.map((issue) => keyOf(issue, before)));
  const isNew = (issue: Issue): boolean => issue.severity !== "info" && !known.has(keyOf(issue, after));
  return [
    ...matching.before.flatMap(({ community: { id: communityId, startedOn }, index }) =>
      startedOn === undefined || matching.into.has(communityId)
        ? []
        : [
            annualPlanIssue(
              "error",
              "plan.dropped_after_start",
              { communityId, startedOn },
              { path: ["before", "communities", index] },
            ),
          ],
    ),
    ...matching.strays.map(({ originId, placed, position }) =>
      annualPlanIssue(
        "error",
        "plan.unknown_origin",
        { communityId: placed.community.id, originId },
        { path: ["after", "communities", placed.index, "from", position] },
      ),
    ),
    ...regrouped.filter(({ basis, kind }) => basis === "stated" && kind !== "renumbered").flatMap(reportDiffering),
    ...foundAfter.filter(isNew).map((issue) => ({ ...issue, path: ["after", ...issue.path] })),
  ];
}

function reportDiffering(grouped: Grouped): readonly Issue[] {
  const [first] = grouped.into;
  return listDiffering(grouped).map(({ figure, before, after }) =>
    annualPlanIssue(
      "warning",
      "plan.regrouped_figure_differs",
      { figure, before, after, difference: differenceOf(figure, after, before) },
      { path: ["after", "communities", first?.index ?? 0, figure] },
    ),
  );
}

/** A finding by code and place, where a place in a list is the id that stands there. */
function keyOf({ code, path }: Issue, plan: AnnualPlanInput): string {
  return JSON.stringify([code, ...named(path, plan)]);
}

function named([list, index, ...rest]: IssuePath, plan: AnnualPlanInput): IssuePath {
  if (list !== "communities" && list !== "communityPlans")
    return [list, index, ...rest].filter((key) => key !== undefined);
  return [list, plan[list]?.[Number(index)]?.id ?? String(index), ...rest];
}
