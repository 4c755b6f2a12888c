import { reachOf, signatureOf } from "./reach.ts";
import type { FundingFact } from "./types.ts";
import { rowsOf, type World } from "./world.ts";

/**
 * The parts of the schemes that treat a choice differently: those that tell one item from another, or reach some years of
 * completion only; none for a plan year or a division, which choose the scheme or its values.
 * @internal
 */
export function partsThatTell(fact: FundingFact, worlds: readonly World[]): readonly string[] {
  if (fact !== "builtYear" && !fact.startsWith("measures.")) return [];
  const seen = new Map<string, Set<string>>();
  for (const { project, scheme, categories } of worlds) {
    const rows = rowsOf(project, categories);
    const row = rows.find(({ measure }) => `measures.${measure.id}.item` === fact);
    if (row === undefined && fact !== "builtYear") continue;
    for (const part of scheme.parts) {
      const signatures = seen.get(part.id) ?? new Set();
      const signature =
        row === undefined ? String(reachOf(part, rows, project).length > 0) : signatureOf(part, row, project);
      seen.set(part.id, signatures.add(signature));
    }
  }
  return [...seen].filter(([, signatures]) => signatures.size > 1).map(([part]) => part);
}
