import { checkMembers, checkWhole, isShortDecimal, plain, tooBig, whereGiven } from "../../funding/input-checks.ts";
import { type Issue, type IssuePath, inputIssue } from "../../kernel/issue.ts";
import { hasIssues } from "../../kernel/outcome.ts";
import { mostCount } from "../assessment/check-input.ts";
import { printedScales } from "./codes.ts";
import { readFigure } from "./read-figure.ts";
import type { PlannedCountInput, PrintedFigure, PublishedTable, ReconciliationInput } from "./types.ts";

type Faults = readonly Issue[];

/** A hundredfold of it is a safe integer, and so is every sum that the check lets pass. @internal */
export const mostFigure = 1_000_000_000_000;

/** Faults of a table and the own figures beside it. @internal */
export function checkReconciliation({ own, parts, published }: ReconciliationInput): Faults {
  if (published === undefined) return [inputIssue("input.missing", {}, ["published"])];
  const faults = checkTable(published);
  const columns = published.columns.map(({ id }) => id);
  return [
    ...(hasIssues(faults) ? faults : checkSums(published)),
    ...whereGiven(own, (rows) =>
      checkMembers(rows, "own", ({ values }, path) => [
        ...checkKeys(values, columns, [...path, "values"]),
        ...Object.entries(values).flatMap(([column, value]) => checkNumber(value, 0, [...path, "values", column])),
      ]),
    ),
    ...(parts ?? []).flatMap(({ amount, column }, index) => [
      ...(columns.includes(column)
        ? []
        : [inputIssue("input.invalid_value", { allowed: columns }, ["parts", index, "column"])]),
      ...checkNumber(amount, -mostFigure, ["parts", index, "amount"]),
    ]),
  ];
}

function checkTable({ columns, rows, total = {} }: PublishedTable): Faults {
  const ids = columns.map(({ id }) => id);
  const scaleOf = new Map(columns.map(({ id, scale }) => [id, scale]));
  return [
    ...checkMembers(columns, "columns", ({ scale }, path) => checkScale(scale, [...path, "scale"])),
    ...checkMembers(rows, "rows", ({ cells }, path) => [
      ...checkKeys(cells, ids, [...path, "cells"]),
      ...Object.entries(cells).flatMap(([column, printed]) => {
        const scale = scaleOf.get(column);
        return checkPrinted({ printed, ...(scale !== undefined && { scale }) }, [...path, "cells", column]);
      }),
    ]),
    ...checkKeys(total, ids, ["total"]),
    ...Object.entries(total).flatMap(([column, figure]) => [
      ...checkScale(figure.scale, ["total", column, "scale"]),
      ...checkPrinted(figure, ["total", column, "printed"]),
    ]),
  ].map((fault) => ({ ...fault, path: ["published", ...fault.path] }));
}

/** Each figure is sound by itself, and yet many of the largest come to more than a number holds exactly. */
function checkSums({ columns, rows }: PublishedTable): Faults {
  return columns.flatMap(({ id, scale = 1 }) => {
    const figures = rows.flatMap(({ cells }) => (Object.hasOwn(cells, id) ? (cells[id] ?? []) : []));
    const sum = figures.reduce((all, printed) => all + (readFigure({ printed, scale })?.hundredths ?? 0), 0);
    return Number.isSafeInteger(sum) ? [] : [tooBig(Math.floor(Number.MAX_SAFE_INTEGER / 100), ["published", "rows"])];
  });
}

function checkKeys(held: Readonly<Record<string, unknown>>, columns: readonly string[], path: IssuePath): Faults {
  const keys = Object.keys(held).filter((key) => !columns.includes(key));
  return keys.length === 0 ? [] : [inputIssue("input.unrecognized_keys", { keys }, path)];
}

function checkScale(scale: number | undefined, path: IssuePath): Faults {
  const isKnown = scale === undefined || (printedScales as readonly number[]).includes(scale);
  return isKnown ? [] : [inputIssue("input.invalid_value", { allowed: printedScales }, path)];
}

function checkPrinted(figure: PrintedFigure, path: IssuePath): Faults {
  if (!isPlainDecimal(figure.printed)) return [inputIssue("input.invalid_format", { format: "decimal" }, path)];
  // A scale that is none has a fault of its own.
  if (checkScale(figure.scale, path).length > 0) return [];
  const read = readFigure(figure);
  if (read !== null && read.hundredths <= mostFigure * 100) return [];
  return [tooBig(mostFigure, path)];
}

function isPlainDecimal(value: unknown): value is string {
  return typeof value === "string" && isShortDecimal(value);
}

/** Two decimals at most, so that hundredths are whole. */
function checkNumber(value: number, least: number, path: IssuePath): Faults {
  if (typeof value !== "number" || !Number.isFinite(value) || Object.is(value, -0) || !hasTwoDecimals(value)) {
    return [inputIssue("input.invalid_type", { expected: "number", received: String(plain(value)) }, path)];
  }
  if (value < least) return [inputIssue("input.too_small", { minimum: least, inclusive: true, of: "number" }, path)];
  return value > mostFigure ? [tooBig(mostFigure, path)] : [];
}

function hasTwoDecimals(value: number): boolean {
  return Math.round(value * 100) / 100 === value;
}

/** Faults of a printed rate. @internal */
export function checkPlannedCount({ grainCount, ratePercent, startedCount }: PlannedCountInput): Faults {
  const path = ["ratePercent"];
  return [
    ...checkWhole(startedCount, 0, mostCount, ["startedCount"]),
    ...whereGiven(grainCount, (grain) => checkWhole(grain, 1, mostCount, ["grainCount"])),
    ...(ratePercent === undefined
      ? [inputIssue("input.missing", {}, path)]
      : isPlainDecimal(ratePercent) && /^\d{1,9}(?:\.\d{1,4})?$/.test(ratePercent)
        ? []
        : [inputIssue("input.invalid_format", { format: "decimal" }, path)]),
  ];
}
