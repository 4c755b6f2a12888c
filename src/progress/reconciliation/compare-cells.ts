import { invariant } from "../../kernel/invariant.ts";
import type { Recorder } from "../../kernel/trace.ts";
import type { ProgressStep } from "../steps.ts";
import { causeOf } from "./cause-of.ts";
import { readFigure } from "./read-figure.ts";
import type { ReconciledCell, ReconciliationInput } from "./types.ts";

/** Compares every figure that both sides have. @internal */
export function compareCells(trace: Recorder<ProgressStep>, input: ReconciliationInput): readonly ReconciledCell[] {
  const { published, own = [], parts = [] } = input;
  const values = new Map(own.map((row) => [row.id, row.values]));
  return published.rows.flatMap(({ id: row, cells }) =>
    published.columns.flatMap(({ id: column, scale = 1 }) => {
      const ours = values.get(row);
      if (ours === undefined || !Object.hasOwn(cells, column) || !Object.hasOwn(ours, column)) return [];
      const [printed, value] = [cells[column], ours[column]];
      const read = printed === undefined ? null : readFigure({ printed, scale });
      invariant(printed !== undefined && value !== undefined && read !== null, "figures were checked at the door");
      const about = `${row} ${column}`;
      const printedValue = read.hundredths / 100;
      const printedStep = trace.add({
        name: "progress.printed_value",
        about,
        op: "multiply",
        inputs: [
          { name: "printed", value: printed, unit: "count" },
          { name: "scale", value: scale, unit: "count" },
        ],
        output: { value: printedValue, unit: "count" },
      });
      const difference = Math.round(value * 100) - read.hundredths;
      trace.add({
        name: "progress.difference",
        about,
        op: "subtract",
        inputs: [
          { name: "own", value, unit: "count" },
          { name: "published", value: printedValue, unit: "count", step: printedStep },
        ],
        output: { value: difference / 100, unit: "count" },
      });
      const named = parts.filter((part) => part.row === row && part.column === column);
      const cause = causeOf(difference, read.grainHundredths, named);
      return [
        {
          row,
          column,
          published: printedValue,
          own: value,
          difference: difference / 100,
          grain: read.grainHundredths / 100,
          ...cause,
        },
      ];
    }),
  );
}
