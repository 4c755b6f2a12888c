import { signatureOf } from "./reach.ts";
import type { FundingFact } from "./types.ts";
import { rowsOf, type World } from "./world.ts";

/**
 * The parts of the schemes that treat a choice differently: those that tell one item from another; none for a plan year or
 * a division, which choose the scheme or its values.
 * @internal
 */
export function partsThatTell(fact: FundingFact, worlds: readonly World[]): readonly string[] {
  if (!fact.startsWith("measures.")) return [];
  const seen = new Map<string, Set<string>>();
  for (const { project, scheme, categories } of worlds) {
    const row = rowsOf(project, categories).find(({ measure }) => `measures.${measure.id}.item` === fact);
    if (row === undefined) continue;
    for (const part of scheme.parts) {
      const signatures = seen.get(part.id) ?? new Set();
      seen.set(part.id, signatures.add(signatureOf(part, row, project.divisionCode)));
    }
  }
  return [...seen].filter(([, signatures]) => signatures.size > 1).map(([part]) => part);
}
