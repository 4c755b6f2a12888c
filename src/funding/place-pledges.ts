import type { Fen } from "../kernel/brand.ts";
import type { Issue } from "../kernel/issue.ts";
import { fundingIssue } from "./issues.ts";
import type { Payer } from "./ledger.ts";
import type { SourceAmount } from "./result.ts";
import { payAtMost, type Sharing } from "./sharing.ts";
import type { Pledge } from "./types.ts";

/** Pledges for named measures first, then free ones in the order given, so that free money fills what is left. @internal */
export function placePledges(sharing: Sharing): readonly SourceAmount[] {
  const { project, rows, trace, issues } = sharing;
  const pledges = project.pledges ?? [];
  const surplus: SourceAmount[] = [];
  const place = (
    name: "funding.pledge" | "funding.financing",
    code: string,
    payer: Payer,
    amountFen: Fen,
    measureIds?: readonly string[],
  ): Fen => {
    const reached = measureIds === undefined ? rows : rows.filter((row) => measureIds.includes(row.measure.id));
    const given = trace?.add({
      name,
      about: code,
      op: "given",
      inputs: [{ name: "amount", value: amountFen, unit: "fen" }],
      output: { value: amountFen, unit: "fen" },
    });
    const placedFen = payAtMost(sharing, `pledge:${code}`, payer, { value: amountFen, step: given }, reached).value;
    const surplusFen = (amountFen - placedFen) as Fen;
    if (surplusFen > 0) {
      issues.push(
        fundingIssue(
          "warning",
          "funding.pledge_exceeds_cost",
          { source: code, pledgedFen: amountFen, placedFen, surplusFen },
          { path: ["project"] },
        ),
      );
    }
    return surplusFen;
  };
  const ordered = [
    ...pledges.filter((pledge) => pledge.measureIds !== undefined),
    ...pledges.filter((pledge) => pledge.measureIds === undefined),
  ];
  for (const { source, amountFen, measureIds } of ordered) {
    const surplusFen = place("funding.pledge", source, source, amountFen, measureIds);
    if (surplusFen > 0) surplus.push({ source, amountFen: surplusFen });
  }
  nameConditions(pledges, issues);
  for (const { kind, amountFen, bearer } of project.financing ?? []) {
    // A bearer's financing is how it pays, not money beside what it pays.
    if (bearer === undefined) place("funding.financing", kind, "payer-unknown", amountFen);
  }
  return surplus;
}

/** Nothing that depends on a condition may look as if it did not. */
function nameConditions(pledges: readonly Pledge[], issues: Issue[]): void {
  for (let index = 0; index < pledges.length; index++) {
    const { source, amountFen, conditions } = pledges[index] as Pledge;
    if (conditions === undefined || conditions.length === 0) continue;
    const path = ["project", "pledges", index];
    issues.push(fundingIssue("info", "funding.pledge_conditional", { source, amountFen, conditions }, { path }));
  }
}
