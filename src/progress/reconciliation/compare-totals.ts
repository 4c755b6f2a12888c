import { invariant } from "../../kernel/invariant.ts";
import type { Recorder } from "../../kernel/trace.ts";
import type { ProgressStep } from "../steps.ts";
import type { DifferenceCause } from "./codes.ts";
import { type ReadFigure, readFigure } from "./read-figure.ts";
import type { PrintedFigure, PublishedTable, ReconciledTotal } from "./types.ts";

/** Compares the sum of each column's rows with its printed total. @internal */
export function compareTotals(trace: Recorder<ProgressStep>, table: PublishedTable): readonly ReconciledTotal[] {
  const { columns, rows, total = {}, expected = [] } = table;
  return columns.flatMap(({ id: column, scale = 1 }) => {
    const printed = Object.hasOwn(total, column) ? total[column] : undefined;
    if (printed === undefined) return [];
    const cells = rows.flatMap(({ id, cells: own }) => {
      const text = Object.hasOwn(own, column) ? own[column] : undefined;
      return text === undefined ? [] : [{ id, ...read({ printed: text, scale }) }];
    });
    const ids = new Set(cells.map(({ id }) => id));
    const missingRows = [...new Set([...rows.map(({ id }) => id), ...expected])].filter((id) => !ids.has(id));
    const whole = read(printed);
    const sum = cells.reduce((all, { hundredths }) => all + hundredths, 0);
    const difference = sum - whole.hundredths;
    const slack = cells.reduce((all, { grainHundredths }) => all + grainHundredths, whole.grainHundredths);
    const sumStep = trace.add({
      name: "progress.column_sum",
      about: column,
      op: "sum",
      inputs: cells.map(({ id, hundredths }) => ({ name: id, value: hundredths / 100, unit: "count" })),
      output: { value: sum / 100, unit: "count" },
    });
    trace.add({
      name: "progress.column_difference",
      about: column,
      op: "subtract",
      inputs: [
        { name: "sum", value: sum / 100, unit: "count", step: sumStep },
        { name: "printed", value: whole.hundredths / 100, unit: "count" },
      ],
      output: { value: difference / 100, unit: "count" },
    });
    return [
      {
        column,
        printed: whole.hundredths / 100,
        sum: sum / 100,
        difference: difference / 100,
        cause: causeOfTotal(difference, slack, missingRows.length > 0),
        missingRows,
      },
    ];
  });
}

/** `slack` is twice what rounding can explain: half a grain of each row and of the total. */
function causeOfTotal(difference: number, slack: number, isIncomplete: boolean): DifferenceCause {
  if (difference === 0) return "equal";
  if (isIncomplete && difference * 2 <= slack) return "scope";
  return Math.abs(difference) * 2 <= slack ? "rounding" : "unknown";
}

function read(figure: PrintedFigure): ReadFigure {
  const found = readFigure(figure);
  invariant(found !== null, "figures were checked at the door");
  return found;
}
