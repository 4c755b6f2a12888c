import { type Category, categories } from "../category/codes.ts";
import type { Fen } from "../kernel/brand.ts";
import type { StepInput } from "../kernel/trace.ts";
import { fundingIssue } from "./issues.ts";
import { inOrder, type LedgerColumn, type LedgerRow, type Payer, totalRow } from "./ledger.ts";
import type { Layer } from "./resolve-layers.ts";
import type {
  AppliedScheme,
  CategoryFunding,
  FundingRow,
  FundingShares,
  MeasureFunding,
  SourceAmount,
} from "./result.ts";
import { from, type Sharing } from "./sharing.ts";
import type { FundingScheme } from "./types.ts";

/** Writes the table of a sharing as its result, and names what is open. @internal */
export function summariseShares(
  sharing: Sharing,
  layers: readonly Layer<FundingScheme>[],
  surplus: readonly SourceAmount[],
): FundingShares {
  const { rows, project, caps } = sharing;
  const columns = inOrder(sharing.columns);
  const whole = totalRow(rows, columns);
  traceTotals(sharing, whole);
  nameWhatIsOpen(sharing, whole);
  const { costFen, bySource, payerUnknownFen, gapFen } = whole;
  return {
    scheme: schemeOf(layers),
    costFen,
    bySource,
    payerUnknownFen,
    gapFen,
    byMeasure: rows.map((row) => measureFunding(row, columns)),
    byCategory: byCategory(rows, columns),
    caps,
    pledges: project.pledges ?? [],
    financing: project.financing ?? [],
    surplus,
  };
}

function schemeOf(layers: readonly Layer<FundingScheme>[]): FundingShares["scheme"] {
  const { value, rule } = layers.at(-1) as Layer<FundingScheme>;
  return { id: value.id, rule, addedTo: layers.slice(0, -1).map(applied) };
}

function applied({ value, rule }: Layer<FundingScheme>): AppliedScheme {
  return { id: value.id, rule };
}

function measureFunding(row: LedgerRow, columns: readonly LedgerColumn[]): MeasureFunding {
  const { measure, category, index } = row;
  const { id, item, costFen } = measure;
  const bySource: SourceAmount[] = [];
  let payerUnknownFen = 0 as Fen;
  for (let at = 0; at < columns.length; at++) {
    const { payer, amounts } = columns[at] as LedgerColumn;
    const amountFen = amounts[index] as Fen;
    if (payer === "payer-unknown") payerUnknownFen = amountFen;
    else if (amountFen > 0) bySource.push({ source: payer, amountFen });
  }
  return { id, item, category, costFen, bySource, payerUnknownFen, gapFen: row.remaining as Fen };
}

function byCategory(rows: readonly LedgerRow[], columns: readonly LedgerColumn[]): readonly CategoryFunding[] {
  const found: CategoryFunding[] = [];
  for (const category of categoriesAndNone) {
    const members = rows.filter((row) => row.category === category);
    if (members.length === 0) continue;
    const { costFen, bySource, payerUnknownFen, gapFen } = totalRow(members, columns);
    found.push({ category, costFen, bySource, payerUnknownFen, gapFen });
  }
  return found;
}

const categoriesAndNone: readonly (Category | null)[] = [...categories, null];

/** One step for each payer, from its payments, and one for what is left. */
function traceTotals(sharing: Sharing, whole: FundingRow): void {
  const { rows, trace } = sharing;
  if (trace === undefined) return;
  const total = trace.add({
    name: "funding.total_cost",
    op: "sum",
    inputs: rows.map((row) => row.cost),
    output: { value: whole.costFen, unit: "fen" },
  });
  const inputs = [from("cost", { value: whole.costFen, step: total })];
  for (const { source, amountFen } of whole.bySource) inputs.push(traceTotal(sharing, source, amountFen));
  inputs.push(traceTotal(sharing, "payer-unknown", whole.payerUnknownFen));
  trace.add({ name: "funding.gap", op: "subtract", inputs, output: { value: whole.gapFen, unit: "fen" } });
}

function traceTotal({ trace, columns }: Sharing, payer: Payer, value: Fen): StepInput {
  const inputs = columns.find((column) => column.payer === payer)?.payments ?? [];
  const step = trace?.add({
    name: "funding.source_total",
    about: payer,
    op: "sum",
    inputs,
    output: { value, unit: "fen" },
  });
  return from(payer, { value, step });
}

function nameWhatIsOpen({ rows, issues }: Sharing, whole: FundingRow): void {
  for (const row of rows) {
    if (row.measure.costFen > 0 && row.remaining === row.measure.costFen) {
      issues.push(fundingIssue("warning", "funding.measure_not_covered", { measureId: row.measure.id }));
    }
  }
  if (whole.payerUnknownFen > 0)
    issues.push(fundingIssue("info", "funding.payer_not_named", { amountFen: whole.payerUnknownFen }));
  if (whole.gapFen > 0)
    issues.push(fundingIssue("warning", "funding.gap", { gapFen: whole.gapFen, costFen: whole.costFen }));
}
