import type { Fen } from "../../kernel/brand.ts";
import type { Issue } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Recorder, startTrace } from "../../kernel/trace.ts";
import type { Context } from "../../policy/types.ts";
import { checkProject } from "../check-project.ts";
import { checkScheme } from "../check-scheme.ts";
import { type FundingSource, fundingSources } from "../codes.ts";
import { type ShareFundingInput, shareFunding } from "../share-funding.ts";
import type { FundingProject } from "../types.ts";
import type { Range } from "./affine.ts";
import { type Enclosure, enclose } from "./enclose.ts";
import { questionIssue } from "./issues.ts";
import type { QuestionRules } from "./list-versions.ts";
import { listWorlds, mostWorlds } from "./list-worlds.ts";
import { partsThatTell } from "./parts-that-tell.ts";
import { type Budget, join, mostPieces, paidIn, type Settled, settle } from "./settle.ts";
import type { QuestionStep } from "./steps.ts";
import type { FundingFact, FundingQuestion, FundingQuestions } from "./types.ts";
import { type Box, ratioText, type World } from "./world.ts";

/**
 * Says which missing facts would change who pays what, and between which bounds the answer lies meanwhile. 资金分担待补充事实。
 *
 * A fact may be left open: the area, the number of households, the plan year, the year of completion, an item (`null`), a
 * ratio or share that the source of the scheme does not print, a division where the scheme goes by smaller ones. A completion gives every open fact a value,
 * every open item one of the catalogue. The bounds hold for every completion that has an answer: what is chosen from lists
 * is gone through choice by choice; amounts are cut into pieces until what is found in a piece is what its ends give. No
 * pledge counts as nothing pledged. A fact that cannot change anything is not asked.
 *
 * @param input - As for `shareFunding`, with facts left out.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns The questions, what moves the answer most first, then by name; and the bounds by source and of the gap.
 *
 * @unit spreadFen, leastFen, mostFen: fen
 * @rule funding.scheme
 * @rule measure.category_of_item
 * @issue funding.bounds_trivial — what is open can be chosen in more ways than are gone through (warning)
 * @issue funding.bounds_not_settled — the bounds hold and may be too wide (info)
 *
 * @example
 * ```ts
 * import { askFunding } from "jiugai/funding";
 * import { civilDate } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * import { hefei, national } from "jiugai/policies/cn";
 * const measures = [{ id: "m1", item: "roads" as const, costFen: fenFromYuan("3500000") }];
 * const asked = askFunding(
 *   { project: { id: "demo", divisionCode: "340103", planYear: 2022, measures } },
 *   { packs: [national, hefei], on: civilDate("2022-06-01") },
 * );
 * asked.ok && asked.value.questions; // => [{ fact: "areaM2", parts: ["city-share"], spreadFen: 350000000 }]
 * asked.ok && asked.value.bounds.bySource[0]; // => { source: "municipal", leastFen: 0, mostFen: 210000000 }
 * ```
 * @category Calculators
 */
export function askFunding(input: ShareFundingInput, ctx: Context<QuestionRules>): Outcome<FundingQuestions> {
  const faults = [
    ...checkProject(input.project),
    ...(input.scheme === undefined ? [] : checkScheme(input.scheme, ["scheme"])),
  ];
  if (hasIssues(faults)) return fail(faults);
  const { worlds, count } = listWorlds(input, ctx);
  if (count > mostWorlds) return trivial(input, count);
  const answers = worlds.map((world) => shareFunding(completed(world), ctx));
  const possible = worlds.filter((_, index) => answers[index]?.ok);
  if (possible.length === 0) {
    // No completion has an answer: the first says why not, or the input itself where there is none.
    const outcome = answers[0] ?? shareFunding(input, ctx);
    return fail(outcome.issues.filter(({ severity }) => severity === "error") as [Issue, ...Issue[]], outcome.trace);
  }
  const budget = { pieces: mostPieces };
  const settled = possible.map((world) => settle(world, world.box, budget));
  const questions = listQuestions(possible, budget);
  const issues = settled.every(({ isExact }) => isExact)
    ? []
    : [questionIssue("info", "funding.bounds_not_settled", { pieceCount: mostPieces })];
  const trace = startTrace<QuestionStep>();
  return succeed(summarise(trace, questions, possible, settled), issues, trace.steps);
}

/** The world with every open amount at its least. */
function completed({ project, scheme, given, box }: World): ShareFundingInput {
  const ratios = [...box.keys()]
    .filter((fact) => fact.startsWith("given:"))
    .map((fact) => [fact.slice("given:".length), ratioText(0)]);
  const facts: Partial<Pick<FundingProject, "areaM2" | "householdCount">> = {
    ...(box.has("areaM2") ? { areaM2: 0 as NonNullable<FundingProject["areaM2"]> } : {}),
    ...(box.has("householdCount") ? { householdCount: 0 } : {}),
  };
  return { project: { ...project, ...facts }, scheme, given: { ...given, ...Object.fromEntries(ratios) } };
}

function listQuestions(worlds: readonly World[], budget: Budget): readonly FundingQuestion[] {
  const questions: FundingQuestion[] = [];
  const chosen = new Set(worlds.flatMap(({ choices }) => [...choices.keys()]));
  for (const fact of chosen) {
    // Worlds that the other choices share, told apart by this one only.
    const groups = new Map<string, World[]>();
    for (const world of worlds) {
      const key = JSON.stringify([...world.choices].filter(([other]) => other !== fact));
      groups.set(key, [...(groups.get(key) ?? []), world]);
    }
    if (new Set(worlds.map(({ choices }) => choices.get(fact))).size < 2) continue;
    const spread = (at: "least" | "most"): number =>
      Math.max(
        ...[...groups.values()].map((group) =>
          movement(group.map((world) => enclose(world, pinned(world.box, at))).reduce(join)),
        ),
      );
    questions.push({
      fact,
      parts: partsThatTell(fact, worlds),
      spreadFen: Math.max(spread("least"), spread("most")) as Fen,
    });
  }
  for (const fact of new Set(worlds.flatMap(({ box }) => [...box.keys()]))) {
    const readers = worlds.filter(({ box }) => box.has(fact));
    const spread = (at: "least" | "most"): number =>
      Math.max(...readers.map((world) => movement(settle(world, pinned(world.box, at, fact), budget))));
    const parts = new Set(readers.flatMap((world) => world.readers.get(fact) ?? []));
    questions.push({ fact, parts: [...parts], spreadFen: Math.max(spread("least"), spread("most")) as Fen });
  }
  return questions.sort((a, b) => b.spreadFen - a.spreadFen || (a.fact < b.fact ? -1 : 1));
}

/** The open amounts at one end, but for the one in question. */
function pinned(box: Box, at: "least" | "most", but?: FundingFact): Box {
  return new Map([...box].map(([fact, range]) => [fact, fact === but ? range : { least: range[at], most: range[at] }]));
}

/** The ranges of all sources together. */
function movement({ byPayer }: Enclosure): number {
  let sum = 0;
  for (const [payer, { least, most }] of byPayer) if (payer !== "payer-unknown") sum += most - least;
  return sum;
}

function summarise(
  trace: Recorder<QuestionStep>,
  questions: readonly FundingQuestion[],
  worlds: readonly World[],
  settled: readonly Settled[],
): FundingQuestions {
  for (const { fact, spreadFen } of questions) {
    trace.add({
      name: "funding.question",
      about: fact,
      op: "given",
      inputs: [{ name: "spread", value: spreadFen, unit: "fen" }],
      output: { value: spreadFen, unit: "fen" },
    });
  }
  const bound = (about: string, ranges: readonly Range[]): { leastFen: Fen; mostFen: Fen } => {
    const end = (op: "min" | "max", side: "least" | "most"): Fen => {
      const value = Math[op](...ranges.map((range) => range[side]));
      trace.add({
        name: `funding.bound_${side}`,
        about,
        op,
        inputs: ranges.map((range, index) => ({
          name: nameOf(worlds[index] as World),
          value: range[side],
          unit: "fen",
        })),
        output: { value, unit: "fen" },
      });
      return value as Fen;
    };
    return { leastFen: end("min", "least"), mostFen: end("max", "most") };
  };
  const named = new Set(worlds.flatMap(({ sources }) => [...sources]));
  const bySource = fundingSources
    .filter((source) => named.has(source))
    .map((source) => ({
      source,
      ...bound(
        source,
        settled.map((found) => paidIn(found, source)),
      ),
    }))
    .filter(({ mostFen }) => mostFen > 0);
  const gap = bound(
    "gap",
    settled.map((found) => found.gap),
  );
  return { questions, bounds: { bySource, gap, isExact: settled.every(({ isExact }) => isExact) } };
}

/** The scheme and what was chosen beside it. */
function nameOf({ scheme, choices }: World): string {
  return [scheme.id, ...choices.values()].join("; ");
}

/** Nothing can be said but that nobody pays less than nothing or more than the cost. */
function trivial({ project, scheme }: ShareFundingInput, combinationCount: number): Outcome<FundingQuestions> {
  const costFen = project.measures.reduce((sum, measure) => sum + measure.costFen, 0) as Fen;
  const bounds = { leastFen: 0 as Fen, mostFen: costFen };
  const facts: readonly FundingFact[] = [
    ...(project.areaM2 === undefined ? ["areaM2" as const] : []),
    ...(project.householdCount === undefined ? ["householdCount" as const] : []),
    ...project.measures.filter(({ item }) => item === null).map(({ id }) => `measures.${id}.item` as const),
    ...(project.planYear === undefined ? ["planYear" as const] : []),
    ...(project.builtYear === undefined ? ["builtYear" as const] : []),
  ];
  const questions = facts.map((fact) => ({ fact, parts: scheme?.parts.map(({ id }) => id) ?? [], spreadFen: costFen }));
  const bySource = fundingSources.map((source: FundingSource) => ({ source, ...bounds }));
  const issue = questionIssue("warning", "funding.bounds_trivial", { combinationCount, mostCount: mostWorlds });
  return succeed({ questions, bounds: { bySource, gap: bounds, isExact: false } }, [issue]);
}
