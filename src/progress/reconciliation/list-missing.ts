import type { MissingRow, ReconciliationInput } from "./types.ts";

/** Lists what one side lacks: of the expected and the own rows in print, of the printed figures among the own. @internal */
export function listMissing({ published, own }: ReconciliationInput): readonly MissingRow[] {
  const { columns, rows, expected = [] } = published;
  const printed = new Map(rows.map(({ id, cells }) => [id, cells]));
  const ours = new Map((own ?? []).map(({ id, values }) => [id, values]));
  const inPrint = [...new Set([...expected, ...printed.keys(), ...ours.keys()])].map((row) => ({
    row,
    where: "published" as const,
    columns: lacking(
      printed.get(row),
      columns.map(({ id }) => id),
    ),
  }));
  const inOwn = (own === undefined ? [] : [...printed]).map(([row, cells]) => ({
    row,
    where: "own" as const,
    columns: lacking(
      ours.get(row),
      columns.map(({ id }) => id).filter((id) => Object.hasOwn(cells, id)),
    ),
  }));
  return [...inPrint, ...inOwn].filter((entry) => entry.columns.length > 0);
}

function lacking(held: Readonly<Record<string, unknown>> | undefined, columns: readonly string[]): readonly string[] {
  return held === undefined ? columns : columns.filter((column) => !Object.hasOwn(held, column));
}
