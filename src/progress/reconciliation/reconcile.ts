import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { startTrace } from "../../kernel/trace.ts";
import { progressIssue } from "../issues.ts";
import type { ProgressStep } from "../steps.ts";
import { checkReconciliation } from "./check-input.ts";
import { compareCells } from "./compare-cells.ts";
import { compareTotals } from "./compare-totals.ts";
import { listMissing } from "./list-missing.ts";
import type { Reconciliation, ReconciliationInput } from "./types.ts";

/**
 * Holds own figures against a published table, and the table against its totals; says what explains each difference. 与公布数据核对。
 *
 * A figure printed in 万 with two decimals is good to 100: an own figure is explained by rounding from half of that below
 * the print to less than the whole above it, for figures are cut as often as rounded. A whole number printed in full is a
 * count and is not rounded. What is left is `scope` where one named part, or all of them together, make up for it, and
 * else `unknown`. A column is held against its printed total with half a grain for each row; where rows are not printed,
 * a sum below the total is a matter of `scope`, and the rows are named.
 *
 * @param input - The table with its digits as printed, and own figures by row and column.
 * @returns Every figure that both have, every printed total, and every row that one side lacks.
 *
 * @issue progress.figure_differs — neither rounding nor a named part explains a figure
 * @issue progress.total_differs — neither rounding nor missing rows explain a total
 * @issue progress.row_missing — a row is not printed, or not among the own figures
 *
 * @example
 * ```ts
 * import { reconcile } from "jiugai/progress";
 * // Tianjin and Shandong in the table of 2022, and what the two say of themselves.
 * const result = reconcile({
 *   published: {
 *     columns: [{ id: "communities" }, { id: "households", scale: 10_000 }],
 *     rows: [
 *       { id: "120000", cells: { communities: "177", households: "10.12" } },
 *       { id: "370000", cells: { communities: "3889", households: "67.14" } },
 *     ],
 *     expected: ["120000", "370000", "corps"],
 *   },
 *   own: [
 *     { id: "120000", values: { communities: 177, households: 101200 } },
 *     { id: "370000", values: { communities: 3889, households: 671300 } },
 *   ],
 * });
 * result.ok && result.value.cells.map(({ cause, difference }) => `${cause} ${difference}`);
 * // => ["equal 0", "equal 0", "equal 0", "unknown -100"]
 * result.ok && result.value.missing[0]?.row; // => "corps"
 * ```
 * @category Calculators
 */
export function reconcile(input: ReconciliationInput): Outcome<Reconciliation> {
  const faults = checkReconciliation(input);
  if (hasIssues(faults)) return fail(faults);
  const trace = startTrace<ProgressStep>();
  const cells = compareCells(trace, input);
  const totals = compareTotals(trace, input.published);
  const missing = listMissing(input);
  const issues = [
    ...missing.map(({ row, columns, where }) =>
      progressIssue(
        "info",
        "progress.row_missing",
        { row, columns, where },
        { path: where === "own" ? ["own"] : ["published", "rows"] },
      ),
    ),
    ...cells.flatMap(({ row, column, published, own, difference, cause }) =>
      cause === "unknown"
        ? [
            progressIssue(
              "warning",
              "progress.figure_differs",
              { row, column, published, own, difference },
              { path: ["own", indexOf(input.own ?? [], row), "values", column] },
            ),
          ]
        : [],
    ),
    ...totals.flatMap(({ column, printed, sum, difference, cause }) =>
      cause === "unknown"
        ? [
            progressIssue(
              "warning",
              "progress.total_differs",
              { column, printed, sum, difference },
              { path: ["published", "total", column] },
            ),
          ]
        : [],
    ),
  ];
  return succeed({ cells, totals, missing }, issues, trace.steps);
}

function indexOf(rows: readonly { readonly id: string }[], id: string): number {
  return rows.findIndex((row) => row.id === id);
}
