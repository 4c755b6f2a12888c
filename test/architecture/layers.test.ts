import { describe, expect, it } from "vitest";
import { listEntries, listImports, listSources } from "../support/sources.ts";

/** Data flows down this list: a file imports from its own stage or an earlier one. */
const stages = [
  "kernel",
  "money",
  "division",
  "policy",
  "community",
  "category",
  "measure",
  "eligibility",
  "consent",
  "funding",
  "illegal-structure",
  "plan",
  "bottom-line",
  "approval",
  "quality",
  "aftercare",
  "timeline",
  "progress",
  "table",
  "report",
  "schema",
  "divisions",
  "policies",
  "locale",
  "index",
] as const;

type Stage = (typeof stages)[number];

/** Stages of data and words: types from anywhere, but at run time only from themselves and what is named here. */
const closedStages: Partial<Record<Stage, readonly Stage[]>> = {
  divisions: [],
  policies: [],
  locale: ["kernel", "money"],
};

/** Stages that are passed in as arguments: nobody reaches for them. */
const passedIn: readonly Stage[] = ["divisions", "policies", "locale"];

/** A type that a stage may take from a later one: a door names the record that it reads. */
const namesType = (from: Stage, to: Stage): boolean => from === "schema" && to === "policies";

/** Where a package may be imported, and which of its subpaths. */
const packages: readonly { readonly name: string; readonly subpaths: RegExp; readonly files: RegExp }[] = [
  {
    name: "zod",
    subpaths: /^zod\/mini$/,
    files: /\/schema\.ts$|^src\/kernel\/(parse|bulk-parser)\.ts$|^src\/schema\//,
  },
  { name: "decimal.js", subpaths: /^decimal\.js$/, files: /^src\/money\/decimal\.ts$/ },
  { name: "date-fns", subpaths: /^date-fns\/\w+$/, files: /^src\/kernel\/(add-months|utc-date)\.ts$/ },
];

const sources = listSources();
const edges = sources.flatMap((file) => listImports(file).map((edge) => ({ ...edge, from: file.path })));
const show = (edge: (typeof edges)[number]): string => `${edge.from}:${edge.line} → ${edge.target ?? edge.specifier}`;

function stageOf(path: string): Stage {
  const name = path === "src/index.ts" ? "index" : path.split("/")[1];
  const stage = stages.find((candidate) => candidate === name);
  if (stage === undefined) throw new Error(`${path}: no stage is called ${name}`);
  return stage;
}

const rank = (path: string): number => stages.indexOf(stageOf(path));

describe("layers", () => {
  it("gives every file a stage and every import a file that exists", () => {
    const paths = new Set(sources.map((file) => file.path));
    for (const path of paths) stageOf(path);
    expect(edges.filter((edge) => edge.target !== null && !paths.has(edge.target)).map(show)).toEqual([]);
  });

  it("imports only from the same stage or an earlier one", () => {
    const backward = edges.filter(
      ({ from, target, isTypeOnly }) =>
        target !== null && rank(target) > rank(from) && !(isTypeOnly && namesType(stageOf(from), stageOf(target))),
    );
    expect(backward.map(show)).toEqual([]);
  });

  it("keeps policies to data and locales to words: nothing else at run time", () => {
    const reaching = edges.filter(({ from, target, isTypeOnly }) => {
      const allowed = closedStages[stageOf(from)];
      return (
        allowed !== undefined &&
        target !== null &&
        !isTypeOnly &&
        stageOf(target) !== stageOf(from) &&
        !allowed.includes(stageOf(target))
      );
    });
    expect(reaching.map(show)).toEqual([]);
  });

  it("lets nobody reach for policies or locales but the root", () => {
    const reaching = edges.filter(({ from, target, isTypeOnly }) => {
      if (target === null || stageOf(from) === "index") return false;
      const [own, other] = [stageOf(from), stageOf(target)];
      return passedIn.includes(other) && other !== own && !(isTypeOnly && namesType(own, other));
    });
    expect(reaching.map(show)).toEqual([]);
  });

  it("has no cycle at run time", () => {
    const graph = new Map<string, string[]>();
    for (const { from, target, isTypeOnly } of edges) {
      if (target !== null && !isTypeOnly) graph.set(from, [...(graph.get(from) ?? []), target]);
    }
    expect(findCycle(graph)).toEqual([]);
  });

  it("imports each package only where it belongs, by the right subpath", () => {
    const outside = edges.filter(({ from, target, specifier }) => {
      if (target !== null) return false;
      const known = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
      return known === undefined || !known.subpaths.test(specifier) || !known.files.test(from);
    });
    expect(outside.map(show)).toEqual([]);
  });

  it("imports modules, never a public entry; only the root gathers entries", () => {
    const entries = new Set(listEntries().map(({ path }) => path));
    const gathering = edges.filter(
      ({ from, target }) => target !== null && entries.has(target) && from !== "src/index.ts",
    );
    expect(gathering.map(show)).toEqual([]);
  });

  it("names files with their extension", () => {
    expect(edges.filter(({ target }) => target !== null && !target.endsWith(".ts")).map(show)).toEqual([]);
  });
});

/** The first cycle found, as its files in order; empty where there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const trail: string[] = [];
  const walk = (file: string): readonly string[] => {
    if (done.has(file)) return [];
    const start = trail.indexOf(file);
    if (start >= 0) return [...trail.slice(start), file];
    trail.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next);
      if (cycle.length > 0) return cycle;
    }
    trail.pop();
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = walk(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
