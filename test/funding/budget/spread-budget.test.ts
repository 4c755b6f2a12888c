import { describe, expect, it } from "vitest";
import { amountsOf, boundsOf, run, saidBy, spread } from "./support.ts";

const wan = 1_000_000;
const project = (id: string, askedFen: number, rest: object = {}) => ({ id, askedFen, ...rest });
const byPriority = (totalFen: number, projects: readonly object[], rest: object = {}) => ({
  totalFen,
  method: "priority",
  projects,
  ...rest,
});
const byProportion = (totalFen: number, projects: readonly object[], rest: object = {}) => ({
  totalFen,
  method: "proportion",
  projects,
  ...rest,
});

describe("by priority", () => {
  const three = [project("c", 30, { rank: 3 }), project("a", 50, { rank: 1 }), project("b", 40, { rank: 2 })];

  it("gives each in turn of its rank what it asks until the money is spent, whatever the order of the list", () => {
    expect(amountsOf(byPriority(100, three))).toEqual([10, 50, 40]);
    expect(boundsOf(byPriority(100, three))).toEqual(["budget", "asked", "asked"]);
    expect(amountsOf(byPriority(100, [...three].reverse()))).toEqual([40, 50, 10]);
  });

  it("cuts where the money ends: exactly at a project, one fen below and one above", () => {
    expect(amountsOf(byPriority(90, three))).toEqual([0, 50, 40]);
    expect(amountsOf(byPriority(89, three))).toEqual([0, 50, 39]);
    expect(amountsOf(byPriority(91, three))).toEqual([1, 50, 40]);
  });

  it("leaves what nobody may receive, and says why", () => {
    const result = run(byPriority(121, three));
    expect(result.ok && [result.value.unspentFen, result.value.unspentBecause]).toEqual([1, "ceilings"]);
    expect(saidBy(result)).toEqual([
      { code: "funding.budget.unspent", path: "", params: { unspentFen: 1, because: "ceilings" } },
    ]);
    expect(spread(byPriority(120, three)).unspentBecause).toBeNull();
  });

  it("holds each at the lesser of its ceiling and what it asks, and passes the rest on", () => {
    const projects = [
      project("a", 50, { rank: 1, ceilingFen: 20 }),
      project("b", 40, { rank: 2, ceilingFen: 90 }),
      project("c", 50, { rank: 3 }),
    ];
    const { shares } = spread(byPriority(100, projects));
    expect(shares).toEqual([
      { id: "a", askedFen: 50, ceilingFen: 20, amountFen: 20, shortFen: 30, boundBy: "ceiling" },
      { id: "b", askedFen: 40, ceilingFen: 40, amountFen: 40, shortFen: 0, boundBy: "asked" },
      { id: "c", askedFen: 50, ceilingFen: 50, amountFen: 40, shortFen: 10, boundBy: "budget" },
    ]);
  });

  it("shares what is left in a rank of several in proportion to what they ask, odd fen to the earlier", () => {
    const tied = [project("a", 30, { rank: 2 }), project("b", 30, { rank: 2 }), project("c", 50, { rank: 1 })];
    expect(amountsOf(byPriority(61, tied))).toEqual([6, 5, 50]);
    expect(amountsOf(byPriority(109, tied))).toEqual([30, 29, 50]);
    expect(amountsOf(byPriority(110, tied))).toEqual([30, 30, 50]);
  });

  it("does not read weights", () => {
    const projects = [project("a", 50, { rank: 1, weight: "0" }), project("b", 50, { rank: 1 })];
    expect(amountsOf(byPriority(50, projects))).toEqual([25, 25]);
  });
});

describe("a least amount", () => {
  const lift = project("lift", 50, { rank: 1, leastFen: 40 });
  const paint = project("paint", 45, { rank: 2 });

  it("is reached exactly, or the project receives nothing and the money goes on", () => {
    expect(amountsOf(byPriority(40, [lift, paint]))).toEqual([40, 0]);
    expect(amountsOf(byPriority(39, [lift, paint]))).toEqual([0, 39]);
    expect(boundsOf(byPriority(39, [lift, paint]))).toEqual(["least", "budget"]);
    expect(amountsOf(byPriority(60, [lift, paint]))).toEqual([50, 10]);
  });

  it("that is not reached is told, with what was left", () => {
    expect(saidBy(run(byPriority(39, [lift, paint])))).toEqual([
      {
        code: "funding.budget.passed_over",
        path: "projects.0",
        params: { projectId: "lift", leastFen: 40, leftFen: 39 },
      },
    ]);
    expect(spread(byPriority(39, [lift, project("paint", 30, { rank: 2 })])).unspentBecause).toBe("least");
  });

  it("is not blamed where the money had run out before", () => {
    const late = [project("a", 50, { rank: 1 }), project("b", 50, { rank: 2, leastFen: 50 })];
    expect(boundsOf(byPriority(50, late))).toEqual(["asked", "budget"]);
    expect(run(byPriority(50, late)).issues).toEqual([]);
  });

  it("needs a rank of its own, and no split by proportion", () => {
    for (const input of [byProportion(50, [lift]), byPriority(50, [lift, { ...paint, rank: 1 }])]) {
      expect(saidBy(run(input))).toEqual([
        { code: "funding.budget.least_needs_own_rank", path: "projects.0.leastFen", params: { projectId: "lift" } },
      ]);
    }
  });

  it("above what whole grains allow is refused: the project could never receive it", () => {
    const all = project("lift", 50, { rank: 1, leastFen: 50 });
    const params = { projectId: "lift", leastFen: 50, reachableFen: 40 };
    const refused = [{ code: "funding.budget.least_above_ceiling", path: "projects.0.leastFen", params }];
    expect(saidBy(run(byPriority(100, [all], { roundToFen: 20 })))).toEqual(refused);
    expect(saidBy(run(byPriority(100, [{ ...all, ceilingFen: 40 }])))).toEqual(refused);
    expect(amountsOf(byPriority(100, [all], { roundToFen: 25 }))).toEqual([50]);
  });
});

describe("by proportion", () => {
  it("splits by what the projects ask where no weight is given, largest remainder, ties to the earlier", () => {
    expect(amountsOf(byProportion(10, [project("a", 7), project("b", 7), project("c", 7)]))).toEqual([4, 3, 3]);
    expect(amountsOf(byProportion(10, [project("a", 90), project("b", 60), project("c", 30)]))).toEqual([5, 3, 2]);
  });

  it("splits by weights of any length, exactly", () => {
    const projects = [project("a", 100, { weight: "0.1" }), project("b", 100, { weight: "0.300000000000001" })];
    expect(amountsOf(byProportion(40, projects))).toEqual([10, 30]);
    expect(boundsOf(byProportion(40, [...projects, project("c", 9, { weight: "0" })]))).toEqual([
      "budget",
      "budget",
      "weight",
    ]);
  });

  it("splits what a ceiling holds back among the others, in turn over several ceilings", () => {
    // 25 each; a stops at 10 and the others stand at 30; b stops at 28, and c and d share 62.
    const projects = [
      project("a", 90, { weight: "1", ceilingFen: 10 }),
      project("b", 90, { weight: "1", ceilingFen: 28 }),
      project("c", 90, { weight: "1" }),
      project("d", 90, { weight: "1" }),
    ];
    expect(amountsOf(byProportion(100, projects))).toEqual([10, 28, 31, 31]);
    expect(boundsOf(byProportion(100, projects))).toEqual(["ceiling", "ceiling", "budget", "budget"]);
  });

  it("counts a share that comes to the ceiling exactly as held there", () => {
    const projects = [project("a", 90, { weight: "1", ceilingFen: 50 }), project("b", 90, { weight: "1" })];
    expect(boundsOf(byProportion(100, projects))).toEqual(["ceiling", "budget"]);
    expect(boundsOf(byProportion(99, projects))).toEqual(["ceiling", "budget"]);
    expect(amountsOf(byProportion(99, projects))).toEqual([50, 49]);
    expect(boundsOf(byProportion(98, projects))).toEqual(["budget", "budget"]);
  });

  it("leaves money when all are at their ceilings, also where a weight of 0 asks for more", () => {
    const projects = [project("a", 10, { weight: "1" }), project("b", 90, { weight: "0" })];
    const { shares, unspentBecause, unspentFen } = spread(byProportion(100, projects));
    expect([shares.map(({ amountFen }) => amountFen), unspentFen, unspentBecause]).toEqual([[10, 0], 90, "ceilings"]);
  });
});

describe("grains", () => {
  it("are whole: what a budget or a ceiling has beyond them is not spent", () => {
    const projects = [project("a", 43.5 * wan), project("b", 60 * wan)];
    const { shares, unspentBecause, unspentFen } = spread(byProportion(200 * wan + 7, projects, { roundToFen: wan }));
    expect(shares.map(({ amountFen, boundBy }) => [amountFen, boundBy])).toEqual([
      [43 * wan, "grain"],
      [60 * wan, "asked"],
    ]);
    expect([unspentFen, unspentBecause]).toEqual([97 * wan + 7, "ceilings"]);
    const tight = spread(byProportion(100 * wan + 7, projects, { roundToFen: wan }));
    expect([tight.unspentFen, tight.unspentBecause]).toEqual([7, "grain"]);
  });

  it("larger than the budget leave all of it", () => {
    const { spentFen, unspentBecause } = spread(byPriority(99, [project("a", 500, { rank: 1 })], { roundToFen: 100 }));
    expect([spentFen, unspentBecause]).toEqual([0, "grain"]);
  });
});

describe("ends of the range", () => {
  it("a budget of 0 gives nobody anything", () => {
    expect(boundsOf(byPriority(0, [project("a", 1, { rank: 1 }), project("b", 0, { rank: 2 })]))).toEqual([
      "budget",
      "asked",
    ]);
    expect(boundsOf(byProportion(0, [project("a", 1), project("b", 0)]))).toEqual(["budget", "asked"]);
  });

  it("projects that ask for nothing leave all", () => {
    expect(spread(byProportion(5, [project("a", 0)])).unspentFen).toBe(5);
  });

  it("10^13 fen and a ceiling of 0 are ordinary", () => {
    const projects = [project("a", 10 ** 13, { ceilingFen: 0 }), project("b", 10 ** 13), project("c", 10 ** 13)];
    expect(amountsOf(byProportion(10 ** 13, projects))).toEqual([0, 5 * 10 ** 12, 5 * 10 ** 12]);
    expect(boundsOf(byProportion(10 ** 13, projects))[0]).toBe("ceiling");
  });

  it("10,000 projects add up to the fen, by either method", () => {
    const projects = Array.from({ length: 10_000 }, (_, index) =>
      project(`p${index}`, ((index * 7919) % 99_991) * 4_000 + 1, {
        ceilingFen: ((index * 104_729) % 99_991) * 3_000,
        rank: 1 + (index % 5_000),
      }),
    );
    expect(spread(byProportion(10 ** 11, projects)).unspentFen).toBe(0);
    expect(spread(byPriority(10 ** 11, projects)).unspentFen).toBe(0);
  });
});

describe("bad input", () => {
  const good = project("a", 10, { rank: 1 });
  const refused: readonly (readonly [string, object, string, string])[] = [
    ["no project", byPriority(10, []), "funding.budget.no_project", "projects"],
    ["an id twice", byPriority(10, [good, { ...good, rank: 2 }]), "input.duplicate_id", "projects.1.id"],
    ["a negative budget", byPriority(-1, [good]), "input.invalid_fen", "totalFen"],
    ["a broken budget", byPriority(1.5, [good]), "input.invalid_fen", "totalFen"],
    ["no budget", { method: "priority", projects: [good] }, "input.missing", "totalFen"],
    ["a budget beyond all measure", byPriority(2 ** 53 - 1, [good]), "input.too_big", "totalFen"],
    ["a negative request", byPriority(10, [{ ...good, askedFen: -5 }]), "input.invalid_fen", "projects.0.askedFen"],
    ["a broken ceiling", byPriority(10, [{ ...good, ceilingFen: 0.5 }]), "input.invalid_fen", "projects.0.ceilingFen"],
    ["NaN as least", byPriority(10, [{ ...good, leastFen: Number.NaN }]), "input.invalid_fen", "projects.0.leastFen"],
    ["a grain of 0", byPriority(10, [good], { roundToFen: 0 }), "input.too_small", "roundToFen"],
    ["another method", { ...byPriority(10, [good]), method: "lottery" }, "input.invalid_value", "method"],
    ["no rank", byPriority(10, [project("a", 10)]), "input.missing", "projects.0.rank"],
    ["a rank of 0", byPriority(10, [{ ...good, rank: 0 }]), "input.too_small", "projects.0.rank"],
    ["a broken rank", byProportion(10, [{ ...good, rank: 1.5 }]), "input.invalid_type", "projects.0.rank"],
    ["a weight as number", byProportion(10, [{ ...good, weight: 2 }]), "input.invalid_format", "projects.0.weight"],
    [
      "a weight for some only",
      byProportion(10, [{ ...good, weight: "1" }, project("b", 5)]),
      "input.missing",
      "projects.1.weight",
    ],
    ["every weight 0", byProportion(10, [{ ...good, weight: "0.0" }]), "funding.budget.no_positive_weight", "projects"],
  ];

  it.each(refused)("%s is refused", (_what, input, code, path) => {
    const result = run(input);
    expect(result.ok).toBe(false);
    expect(result.issues.map((issue) => [issue.code, issue.path.join(".")])).toEqual([[code, path]]);
  });
});
