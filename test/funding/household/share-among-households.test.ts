import { describe, expect, it } from "vitest";
import { householdSteps } from "../../../src/funding/household/steps.ts";
import { replay } from "../../../src/kernel/replay.ts";
import { chongqing } from "../../../src/policies/cn/chongqing.ts";
import { guangzhou } from "../../../src/policies/cn/guangdong/guangzhou.ts";
import { nanjing } from "../../../src/policies/cn/jiangsu/nanjing.ts";
import { wuxi } from "../../../src/policies/cn/jiangsu/wuxi.ts";
import { changchun } from "../../../src/policies/cn/jilin/changchun.ts";
import { shanghai } from "../../../src/policies/cn/shanghai.ts";
import { building, faultsOf, run, sharesOf, withPacks } from "./support.ts";

const three = [{ id: "a" }, { id: "b" }, { id: "c" }];

function resultOf(...args: Parameters<typeof run>) {
  const result = run(...args);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe("examples", () => {
  it("splits equally, the fen left over to the first households", () => {
    expect(sharesOf({ amountFen: 100, households: three, method: { kind: "equal" } })).toEqual([34, 33, 33]);
  });

  it("splits by floor area, in hundredths of a square metre", () => {
    const households = [
      { id: "a", areaM2: 60.5 },
      { id: "b", areaM2: 39.5 },
    ];
    expect(sharesOf({ amountFen: 1000, households, method: { kind: "by-area" } })).toEqual([605, 395]);
  });

  it("splits by the weights that the households give", () => {
    const households = [
      { id: "a", weight: 0 },
      { id: "b", weight: 1 },
      { id: "c", weight: 3 },
    ];
    expect(sharesOf({ amountFen: 400, households, method: { kind: "by-weight" } })).toEqual([0, 100, 300]);
  });

  it("weighs a flat by its coefficient times its area (Wuxi's formula)", () => {
    const households = [
      { id: "3", floor: 3, areaM2: 50 },
      { id: "4", floor: 4, areaM2: 100 },
    ];
    const method = { kind: "by-floor", coefficients: { "3": "1", "4": "1.5" }, basis: "household", within: "by-area" };
    expect(sharesOf({ amountFen: 400, households, method })).toEqual([100, 300]);
  });

  it("lets a floor weigh its coefficient, then its flats share equally (Chongqing)", () => {
    const households = [
      { id: "3-1", floor: 3, areaM2: 50 },
      { id: "4-1", floor: 4, areaM2: 90 },
      { id: "4-2", floor: 4, areaM2: 10 },
    ];
    const input = { amountFen: 2100, divisionCode: "500103", households, method: { kind: "by-floor-rule" } };
    expect(sharesOf(input, withPacks([chongqing]))).toEqual([1000, 550, 550]);
  });

  it("lets a floor weigh its coefficient, then its flats share by area (Guangzhou)", () => {
    const households = [
      { id: "3-1", floor: 3, areaM2: 50 },
      { id: "4-1", floor: 4, areaM2: 90 },
      { id: "4-2", floor: 4, areaM2: 10 },
    ];
    const input = { amountFen: 2100, divisionCode: "440106", households, method: { kind: "by-floor-rule" } };
    expect(sharesOf(input, withPacks([guangzhou]))).toEqual([1000, 990, 110]);
  });

  it("gives the published shares of Wufu Jiayuan from Nanjing's pack", () => {
    const input = {
      amountFen: 10_000_000,
      roundToFen: 100,
      divisionCode: "320113",
      households: building(6, 2),
      method: { kind: "by-floor-rule" },
    };
    const value = resultOf(input, withPacks([nanjing]));
    expect(value.byFloor.map((floor) => floor.leastFen)).toEqual([0, 0, 862_100, 1_120_700, 1_379_300, 1_637_900]);
    expect(value.byFloor.every((floor) => floor.leastFen === floor.mostFen && floor.householdCount === 2)).toBe(true);
    expect(value.rest).toBeNull();
  });

  it("splits floors by percent, then their flats", () => {
    const method = { kind: "floor-percent", percents: { "1": "0", "2": "40", "3": "60" }, within: "equal" };
    expect(sharesOf({ amountFen: 1000, households: building(3, 2), method })).toEqual([0, 0, 200, 200, 300, 300]);
  });

  it("splits sold public homes between owners and seller by their deposits (decree 165, art. 20)", () => {
    const value = resultOf({
      amountFen: 1000,
      households: [
        { id: "c1", areaM2: 60, tenure: "commercial" },
        { id: "p1", areaM2: 30, tenure: "sold-public" },
        { id: "p2", areaM2: 10, tenure: "sold-public" },
      ],
      method: { kind: "decree-165", ownersDepositFen: 60, sellerDepositFen: 40 },
    });
    expect(value.shares.map((share) => share.shareFen)).toEqual([600, 180, 60]);
    expect(value.sellerFen).toBe(160);
  });

  it("keeps the order given, whatever the floors are", () => {
    const households = [...building(3, 1)].reverse();
    const method = {
      kind: "by-floor",
      coefficients: { "1": "1", "2": "2", "3": "3" },
      basis: "floor",
      within: "equal",
    };
    expect(sharesOf({ amountFen: 600, households, method })).toEqual([300, 200, 100]);
  });

  it("sums up by floor from the lowest, with the least and the most that a household pays", () => {
    const households = [
      { id: "2-1", floor: 2, areaM2: 30 },
      { id: "-1-1", floor: -1, areaM2: 10 },
      { id: "2-2", floor: 2, areaM2: 60 },
    ];
    expect(resultOf({ amountFen: 1000, households, method: { kind: "by-area" } }).byFloor).toEqual([
      { floor: -1, householdCount: 1, amountFen: 100, leastFen: 100, mostFen: 100 },
      { floor: 2, householdCount: 2, amountFen: 900, leastFen: 300, mostFen: 600 },
    ]);
  });
});

describe("boundaries", () => {
  it("shares nothing as nothing", () => {
    expect(sharesOf({ amountFen: 0, households: three, method: { kind: "equal" } })).toEqual([0, 0, 0]);
  });

  it("gives a single household everything", () => {
    const amountFen = Number.MAX_SAFE_INTEGER;
    expect(sharesOf({ amountFen, households: [{ id: "a" }], method: { kind: "equal" } })).toEqual([amountFen]);
  });

  it("names the household that carries what is less than a grain", () => {
    const value = resultOf({ amountFen: 1050, roundToFen: 100, households: three, method: { kind: "equal" } });
    expect(value.shares.map((share) => share.shareFen)).toEqual([450, 300, 300]);
    expect(value.rest).toEqual({ id: "a", amountFen: 50 });
  });

  it("allows a grain above the sum: it goes undivided to the largest weight", () => {
    const households = [
      { id: "a", areaM2: 50 },
      { id: "b", areaM2: 60 },
    ];
    const value = resultOf({ amountFen: 99, roundToFen: 100, households, method: { kind: "by-area" } });
    expect(value.shares.map((share) => share.shareFen)).toEqual([0, 99]);
    expect(value.rest).toEqual({ id: "b", amountFen: 99 });
  });

  it("keeps the grain on both levels: one household at most is off it", () => {
    const coefficients = { "1": "1", "2": "1.1", "3": "1.2" };
    const method = { kind: "by-floor", coefficients, basis: "floor", within: "by-area" };
    const households = building(3, 3, (floor, flat) => ({ areaM2: 40 + floor + flat / 4 }));
    const value = resultOf({ amountFen: 1_234_567, roundToFen: 100, households, method });
    const off = value.shares.filter((share) => share.shareFen % 100 !== 0);
    expect(off).toHaveLength(1);
    expect(value.rest).toEqual({ id: off[0]?.id, amountFen: 67 });
    expect(value.byFloor.filter((floor) => floor.amountFen % 100 !== 0)).toHaveLength(1);
  });

  it("names the seller, who has no id, where the rest falls to it", () => {
    const households = [{ id: "p", areaM2: 50, tenure: "sold-public" }];
    const method = { kind: "decree-165", ownersDepositFen: 1, sellerDepositFen: 2 };
    const value = resultOf({ amountFen: 50, roundToFen: 100, households, method });
    expect(value.sellerFen).toBe(50);
    expect(value.rest).toEqual({ id: null, amountFen: 50 });
  });

  it("keeps the rest with a commercial unit once the first split has put it there", () => {
    const households = [
      { id: "c", areaM2: 80, tenure: "commercial" },
      { id: "p", areaM2: 20, tenure: "sold-public" },
    ];
    const method = { kind: "decree-165", ownersDepositFen: 1, sellerDepositFen: 1 };
    const value = resultOf({ amountFen: 50, roundToFen: 100, households, method });
    expect(value.rest).toEqual({ id: "c", amountFen: 50 });
  });

  it("needs no deposit where no sold public home takes part, or has no area", () => {
    const method = { kind: "decree-165", ownersDepositFen: 0, sellerDepositFen: 0 };
    const commercial = { id: "c", areaM2: 80, tenure: "commercial" };
    expect(sharesOf({ amountFen: 50, households: [commercial], method })).toEqual([50]);
    const households = [commercial, { id: "p", areaM2: 0, tenure: "sold-public" }];
    expect(sharesOf({ amountFen: 50, households, method })).toEqual([50, 0]);
  });

  it("lets one side bear all of the sold public part", () => {
    const households = [{ id: "p", areaM2: 50, tenure: "sold-public" }];
    const deposits = (ownersDepositFen: number, sellerDepositFen: number) =>
      resultOf({ amountFen: 70, households, method: { kind: "decree-165", ownersDepositFen, sellerDepositFen } });
    expect(deposits(9, 0).sellerFen).toBe(0);
    expect(deposits(0, 9).sellerFen).toBe(70);
  });

  it("differs by design between one split and a split by floor", () => {
    const households = building(2, 3);
    const coefficients = { "1": "1", "2": "1" };
    const shares = (basis: string) =>
      sharesOf({ amountFen: 101, households, method: { kind: "by-floor", coefficients, basis, within: "equal" } });
    expect(shares("household")).toEqual([17, 17, 17, 17, 17, 16]);
    expect(shares("floor")).toEqual([17, 17, 17, 17, 17, 16]);
    const uneven = [...building(1, 3), { id: "2-1", floor: 2 }];
    const unevenShares = (basis: string) =>
      sharesOf({
        amountFen: 100,
        households: uneven,
        method: { kind: "by-floor", coefficients, basis, within: "equal" },
      });
    expect(unevenShares("household")).toEqual([25, 25, 25, 25]);
    expect(unevenShares("floor")).toEqual([17, 17, 16, 50]);
  });

  it("ignores the coefficient of a floor where nobody lives", () => {
    const coefficients = { "1": "1", "9": "100" };
    const method = { kind: "by-floor", coefficients, basis: "floor", within: "equal" };
    expect(sharesOf({ amountFen: 100, households: building(1, 2), method })).toEqual([50, 50]);
  });

  it("needs no area on a floor that pays nothing", () => {
    const households = building(2, 1, (floor) => ({ areaM2: floor === 1 ? 0 : 50 }));
    const method = { kind: "by-floor", coefficients: { "1": "0", "2": "1" }, basis: "floor", within: "by-area" };
    expect(sharesOf({ amountFen: 100, households, method })).toEqual([0, 100]);
  });

  it("goes on above the last printed floor only where the source gives the step", () => {
    const input = (floors: number, divisionCode: string) => ({
      amountFen: 7_000,
      divisionCode,
      households: building(floors, 1, () => ({ areaM2: 50 })),
      method: { kind: "by-floor-rule" },
    });
    // 0 + 0.5 + 1 + 1.1 + … + 1.6 = 9.6
    const nine = sharesOf({ ...input(9, "440100"), amountFen: 9_600 }, withPacks([guangzhou]));
    expect(nine).toEqual([0, 500, 1000, 1100, 1200, 1300, 1400, 1500, 1600]);
    expect(faultsOf(input(7, "500000"), withPacks([chongqing]))).toEqual([
      { code: "funding.floor_not_in_table", path: ["households", 6, "floor"], params: { floor: 7 } },
    ]);
  });

  it("does not go on below the first printed floor", () => {
    const households = [
      { id: "b", floor: -1, areaM2: 50 },
      { id: "3", floor: 3, areaM2: 50 },
    ];
    const input = { amountFen: 1, divisionCode: "440100", households, method: { kind: "by-floor-rule" } };
    expect(faultsOf(input, withPacks([guangzhou]))).toEqual([
      { code: "funding.floor_not_in_table", path: ["households", 0, "floor"], params: { floor: -1 } },
    ]);
  });

  it("tells that a table rests on a doubtful text", () => {
    const input = {
      amountFen: 300,
      divisionCode: "220100",
      households: building(8, 1),
      method: { kind: "by-floor-rule" },
    };
    const result = run(input, withPacks([changchun]));
    expect(result.ok).toBe(true);
    expect(result.issues.map(({ code, params }) => [code, params.warning])).toEqual([
      ["policy.doubtful_text", "changchun-elevator-basis"],
    ]);
  });

  it("writes percents of any number of decimals", () => {
    const percents = { "1": "0.000001", "2": "49.999999", "3": "50.0" };
    const method = { kind: "floor-percent", percents, within: "equal" };
    expect(sharesOf({ amountFen: 100_000_000, households: building(3, 1), method })).toEqual([
      1, 49_999_999, 50_000_000,
    ]);
  });

  it("stays exact where the products of weights leave the safe integers", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const households = [
      { id: "a", floor: 1, areaM2: 30_000_000_000_000 },
      { id: "b", floor: 2, areaM2: 60_000_000_000_000 },
    ];
    const method = {
      kind: "by-floor",
      coefficients: { "1": "1.5", "2": "0.75" },
      basis: "household",
      within: "by-area",
    };
    expect(sharesOf({ amountFen: most, households, method })).toEqual([(most + 1) / 2, (most - 1) / 2]);
  });

  it("refuses weights too fine to be exact, in lowest terms", () => {
    const households = [
      { id: "a", floor: 1, areaM2: 90_071_992_547_409.91 },
      { id: "b", floor: 2, areaM2: 0.01 },
    ];
    const method = { kind: "by-floor", coefficients: { "1": "1.1", "2": "1" }, basis: "household", within: "by-area" };
    expect(faultsOf({ amountFen: 1, households, method })).toEqual([
      {
        code: "funding.weights_too_fine",
        path: ["method", "coefficients"],
        params: { largestWeight: "99079191802150901" },
      },
    ]);
  });

  it("keeps the trace small for many households", () => {
    const households = Array.from({ length: 201 }, (_, at) => ({ id: `h${at}`, floor: 1 }));
    const steps = (count: number) =>
      run({ amountFen: 1, households: households.slice(0, count), method: { kind: "equal" } }).trace.map(
        (step) => step.name,
      );
    expect(steps(200)).toEqual([
      "funding.household.amount",
      "funding.household.shares",
      "funding.household.floor_total",
      "funding.household.total",
    ]);
    expect(steps(201)).toEqual(["funding.household.amount", "funding.household.shares"]);
  });

  it("allows keys that it does not know: strictness is at the parse door", () => {
    const households = [{ id: "a", owner: "张三" }];
    expect(sharesOf({ amountFen: 1, note: "x", households, method: { kind: "equal", why: "agreed" } })).toEqual([1]);
  });
});

describe("findings", () => {
  const linear = { "1": "0", "2": "4.76", "3": "9.52", "4": "14.29", "5": "19.05", "6": "23.81", "7": "28.57" };
  const sharing = (percents: object, rest: object = {}) => ({
    amountFen: 10_000_000,
    divisionCode: "310104",
    households: building(7, 2),
    method: { kind: "floor-percent", percents, within: "equal", ...rest },
  });

  it("finds the linear percents of seven storeys inside every range of Shanghai", () => {
    const result = run(sharing(linear), withPacks([shanghai]));
    expect(result.ok).toBe(true);
    expect(result.issues).toEqual([]);
    expect(result.trace.filter((step) => step.op === "compare")).toHaveLength(14);
  });

  it("warns of each floor outside the guidance, with its percent and range", () => {
    const result = run(sharing({ ...linear, "2": "3.99", "7": "29.34" }), withPacks([shanghai]));
    expect(result.ok).toBe(true);
    expect(result.issues.map(({ code, severity, path, params }) => ({ code, severity, path, params }))).toEqual([
      {
        code: "funding.percent_outside_guidance",
        severity: "warning",
        path: ["method", "percents", "2"],
        params: { floor: 2, floorCount: 7, entry: "flat", leastPercent: "4", mostPercent: "6", percent: "3.99" },
      },
    ]);
    expect(result.issues[0]?.rules[0]?.pack).toBe("cn/shanghai@2026.1.0");
  });

  it("takes the ends of a range as inside it", () => {
    const ends = { "1": "0", "2": "4", "3": "10", "4": "15", "5": "20", "6": "23", "7": "28" };
    const result = run(sharing(ends), withPacks([shanghai]));
    expect(result.ok && result.issues).toEqual([]);
  });

  it("says nothing of guidance elsewhere, earlier, for another entry or another building", () => {
    const odd = { "1": "0", "2": "0", "3": "0", "4": "0", "5": "0", "6": "0", "7": "100" };
    expect(run({ ...sharing(odd), divisionCode: "320100" }, withPacks([shanghai])).issues).toEqual([]);
    expect(run(sharing(odd), withPacks([shanghai], "2021-01-14")).issues).toEqual([]);
    expect(run(sharing(odd), withPacks([shanghai], "2021-01-15")).issues).toHaveLength(6);
    expect(run(sharing(odd, { entry: "staggered" }), withPacks([shanghai])).issues).toEqual([]);
    expect(run({ ...sharing(odd), divisionCode: "440100" }, withPacks([guangzhou])).issues).toEqual([]);
    const eight = { ...sharing({ ...odd, "8": "0" }), households: building(8, 1) };
    expect(run(eight, withPacks([shanghai])).issues).toEqual([]);
  });

  it("does not call a percent outside where the entry is not said and one kind of building allows it", () => {
    const [dated] = shanghai.rules["funding.household.elevator_table"]?.series ?? [];
    if (dated?.value?.kind !== "percent-ranges") throw new Error("ranges expected");
    const both = {
      ...shanghai,
      rules: {
        "funding.household.elevator_table": {
          unit: "elevator-table",
          datedBy: "event" as const,
          series: [
            {
              ...dated,
              value: {
                kind: "percent-ranges" as const,
                buildings: [
                  ...dated.value.buildings,
                  {
                    floorCount: 7,
                    entry: "staggered" as const,
                    floors: { "2": { least: "1", most: "3" }, "7": { least: "40", most: "42" } },
                  },
                ],
              },
            },
          ],
        },
      },
    } as unknown as typeof shanghai;
    const percents = { ...linear, "2": "3", "3": "11.28" };
    const warned = (rest: object) =>
      run(sharing(percents, rest), withPacks([both])).issues.map(({ params }) => [params.floor, params.entry]);
    expect(warned({})).toEqual([[3, "flat"]]);
    expect(warned({ entry: "flat" })).toEqual([
      [2, "flat"],
      [3, "flat"],
    ]);
    expect(warned({ entry: "staggered" })).toEqual([[7, "staggered"]]);
  });

  it("cannot choose a percent from a range, and names the ranges", () => {
    const input = {
      amountFen: 1,
      divisionCode: "310000",
      households: building(6, 1),
      method: { kind: "by-floor-rule" },
    };
    const faults = faultsOf(input, withPacks([shanghai]));
    expect(faults).toHaveLength(3);
    expect(faults[1]).toEqual({
      code: "funding.percent_not_fixed",
      path: ["method"],
      params: { floor: 3, floorCount: 6, entry: "staggered", leastPercent: "11", mostPercent: "13" },
    });
    expect(faultsOf({ ...input, households: building(4, 1) }, withPacks([shanghai]))).toEqual([
      { code: "funding.building_not_in_table", path: ["method"], params: { floorCount: 4 } },
    ]);
  });

  it("refuses a table whose coefficients the source does not give", () => {
    const households = building(3, 1, () => ({ areaM2: 50 }));
    const input = { amountFen: 1, divisionCode: "320200", households, method: { kind: "by-floor-rule" } };
    expect(faultsOf(input, withPacks([wuxi]))).toEqual([
      {
        code: "policy.value_not_given",
        path: [],
        params: { rule: "funding.household.elevator_table", pack: "cn/wuxi@2026.1.0", value: "coefficients" },
      },
    ]);
  });

  it("runs an undated table only when the caller says so", () => {
    const input = {
      amountFen: 1,
      divisionCode: "320100",
      households: building(3, 1),
      method: { kind: "by-floor-rule" },
    };
    const { packs, on } = withPacks([nanjing]);
    const result = run(input, { packs, on });
    expect(result.issues[0]?.code).toBe("policy.rule_not_included");
  });

  it("finds no table where none is in force", () => {
    const input = {
      amountFen: 1,
      divisionCode: "110000",
      households: building(3, 1),
      method: { kind: "by-floor-rule" },
    };
    expect(run(input, withPacks([nanjing, shanghai])).issues[0]?.code).toBe("policy.no_rule_in_force");
  });

  it("takes the only table there is without a place, and asks for the place where there are several", () => {
    const input = { amountFen: 100, households: building(3, 1), method: { kind: "by-floor-rule" } };
    expect(sharesOf(input, withPacks([nanjing]))).toEqual([0, 0, 100]);
    expect(faultsOf(input, withPacks([nanjing, chongqing]))).toEqual([
      { code: "input.missing", path: ["divisionCode"], params: {} },
    ]);
  });

  it("asks for the areas that the table in force needs", () => {
    const input = { amountFen: 100, households: building(2, 1), method: { kind: "by-floor-rule" } };
    expect(faultsOf(input, withPacks([guangzhou]))).toEqual([
      { code: "input.missing", path: ["households", 0, "areaM2"], params: {} },
      { code: "input.missing", path: ["households", 1, "areaM2"], params: {} },
    ]);
  });

  it("shows in the trace which article and table it used", () => {
    const households = building(4, 1, () => ({ areaM2: 50 }));
    const input = { amountFen: 2600, divisionCode: "440100", households, method: { kind: "by-floor-rule" } };
    const { trace } = run(input, withPacks([guangzhou]));
    const table = trace.find((step) => step.name === "funding.household.table");
    expect(table?.rules[0]?.cites[0]).toMatchObject({ source: "GZ-ELEVATOR", locator: "第八条" });
    expect(trace.find((step) => step.name === "funding.household.coefficient_above")?.output.value).toBe("1.1");
  });

  it("has a use for every step that it names", () => {
    const flats = building(4, 1, () => ({ areaM2: 50, tenure: "sold-public" }));
    const percents = { "1": "0", "2": "30", "3": "30", "4": "40" };
    const traces = [
      run(
        { amountFen: 9, divisionCode: "440100", households: flats, method: { kind: "by-floor-rule" } },
        withPacks([guangzhou]),
      ),
      run({
        amountFen: 9,
        households: flats,
        method: { kind: "decree-165", ownersDepositFen: 1, sellerDepositFen: 1 },
      }),
      run({ amountFen: 9, households: flats, method: { kind: "floor-percent", percents, within: "equal" } }),
      run({
        amountFen: 9,
        households: flats,
        method: { kind: "floor-percent", percents: { ...percents, "4": "42" }, within: "equal", isNormalised: true },
      }),
      run(sharing(linear), withPacks([shanghai])),
    ];
    const used = new Set(traces.flatMap((result) => result.trace.map((step) => step.name)));
    expect([...used].sort()).toEqual([...householdSteps].sort());
  });

  it("lets an auditor find a changed share", () => {
    const { trace } = run({ amountFen: 100, households: three, method: { kind: "equal" } });
    const forged = trace.map((step) =>
      step.op === "apportion" ? { ...step, output: { ...step.output, value: [33, 34, 33] } } : step,
    );
    expect(replay(forged).map((fault) => fault.fault)).toEqual(["output"]);
  });
});

describe("bad data", () => {
  const equal = { kind: "equal" };
  const good = { amountFen: 100, households: [{ id: "a" }], method: equal };

  it.each([
    [-1, -1],
    [0.5, 0.5],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [2 ** 53, 2 ** 53],
    [-0, "-0"],
    ["100", "100"],
  ])("refuses %s as an amount", (amountFen, value) => {
    expect(faultsOf({ ...good, amountFen })).toEqual([
      { code: "input.invalid_fen", path: ["amountFen"], params: { value } },
    ]);
  });

  it.each([-100, 1.5, Number.NaN])("refuses %s as a grain", (roundToFen) => {
    expect(faultsOf({ ...good, roundToFen })).toEqual([
      {
        code: "input.invalid_fen",
        path: ["roundToFen"],
        params: { value: Number.isNaN(roundToFen) ? "NaN" : roundToFen },
      },
    ]);
  });

  it("refuses 0 as a grain", () => {
    expect(faultsOf({ ...good, roundToFen: 0 })).toEqual([
      { code: "input.too_small", path: ["roundToFen"], params: { minimum: 1, inclusive: true, of: "number" } },
    ]);
  });

  it("refuses a missing amount, a wrong division and an unknown method, together", () => {
    const faults = faultsOf({ divisionCode: "12", households: [{ id: "a" }], method: { kind: "by-luck" } });
    expect(faults).toMatchObject([
      { code: "input.missing", path: ["amountFen"] },
      { code: "input.invalid_format", path: ["divisionCode"], params: { format: "division-code" } },
      { code: "input.invalid_value", path: ["method", "kind"] },
    ]);
  });

  it("refuses an empty list", () => {
    expect(faultsOf({ ...good, households: [] })).toEqual([
      { code: "funding.no_household", path: ["households"], params: {} },
    ]);
  });

  it("refuses an id used twice", () => {
    expect(faultsOf({ ...good, households: [...three, { id: "b" }] })).toEqual([
      { code: "input.duplicate_id", path: ["households", 3, "id"], params: { id: "b", firstIndex: 1 } },
    ]);
  });

  it.each([0, -0, 1.5, Number.NaN, 201, -10])("refuses %s as a floor, whatever the method is", (floor) => {
    expect(faultsOf({ ...good, households: [{ id: "a", floor }] })).toEqual([
      { code: "input.invalid_format", path: ["households", 0, "floor"], params: { format: "floor" } },
    ]);
  });

  it.each([
    [60.123, 60.123],
    [-1, -1],
    [-0, "-0"],
    [Number.NaN, "NaN"],
  ])("refuses %s as an area, whatever the method is", (areaM2, value) => {
    expect(faultsOf({ ...good, households: [{ id: "a", areaM2 }] })).toEqual([
      { code: "input.invalid_area", path: ["households", 0, "areaM2"], params: { value } },
    ]);
  });

  it.each([
    [-1, "-1"],
    [-0, "-0"],
    [0.5, "0.5"],
    [Number.NaN, "NaN"],
  ])("refuses %s as a weight", (weight, received) => {
    expect(faultsOf({ ...good, households: [{ id: "a", weight }] })).toEqual([
      { code: "input.invalid_type", path: ["households", 0, "weight"], params: { expected: "whole number", received } },
    ]);
  });

  it("refuses an unknown tenure", () => {
    expect(faultsOf({ ...good, households: [{ id: "a", tenure: "rented" }] })).toEqual([
      {
        code: "input.invalid_value",
        path: ["households", 0, "tenure"],
        params: { allowed: ["commercial", "sold-public"] },
      },
    ]);
  });

  it.each([
    [{ kind: "by-area" }, ["areaM2"]],
    [{ kind: "by-weight" }, ["weight"]],
    [{ kind: "by-floor", coefficients: { "1": "1" }, basis: "household", within: "equal" }, ["floor"]],
    [{ kind: "by-floor", coefficients: { "1": "1" }, basis: "floor", within: "by-area" }, ["floor", "areaM2"]],
    [{ kind: "floor-percent", percents: { "1": "100" }, within: "equal" }, ["floor"]],
    [{ kind: "floor-percent", percents: { "1": "100" }, within: "by-area" }, ["floor", "areaM2"]],
    [{ kind: "by-floor-rule" }, ["floor"]],
    [{ kind: "decree-165", ownersDepositFen: 1, sellerDepositFen: 1 }, ["areaM2", "tenure"]],
  ])("names the facts that %j needs", (method, facts) => {
    expect(faultsOf({ ...good, method })).toEqual(
      facts.map((fact) => ({ code: "input.missing", path: ["households", 0, fact], params: {} })),
    );
  });

  it.each([
    [{ kind: "by-area" }, { areaM2: 0 }, ["households"]],
    [{ kind: "by-weight" }, { weight: 0 }, ["households"]],
    [
      { kind: "decree-165", ownersDepositFen: 1, sellerDepositFen: 1 },
      { areaM2: 0, tenure: "sold-public" },
      ["households"],
    ],
    [
      { kind: "by-floor", coefficients: { "1": "0" }, basis: "household", within: "equal" },
      { floor: 1 },
      ["method", "coefficients"],
    ],
    [
      { kind: "by-floor", coefficients: { "1": "0.00" }, basis: "floor", within: "equal" },
      { floor: 1 },
      ["method", "coefficients"],
    ],
    [
      { kind: "by-floor", coefficients: { "1": "1" }, basis: "household", within: "by-area" },
      { floor: 1, areaM2: 0 },
      ["method", "coefficients"],
    ],
  ])("refuses weights that are all 0: %j", (method, facts, path) => {
    expect(faultsOf({ ...good, households: [{ id: "a", ...facts }], method })).toEqual([
      { code: "funding.no_positive_weight", path, params: {} },
    ]);
  });

  it("refuses a floor that is to pay by area and has none", () => {
    const households = building(2, 1, (floor) => ({ areaM2: floor === 1 ? 0 : 50 }));
    const method = { kind: "by-floor", coefficients: { "1": "1", "2": "1" }, basis: "floor", within: "by-area" };
    expect(faultsOf({ amountFen: 100, households, method })).toEqual([
      { code: "funding.floor_without_area", path: ["households", 0, "areaM2"], params: { floor: 1 } },
    ]);
  });

  it("never takes a floor outside the table as 0", () => {
    const method = { kind: "by-floor", coefficients: { "1": "1" }, basis: "household", within: "equal" };
    expect(faultsOf({ amountFen: 100, households: building(3, 2), method })).toEqual([
      { code: "funding.floor_not_in_table", path: ["households", 2, "floor"], params: { floor: 2 } },
      { code: "funding.floor_not_in_table", path: ["households", 4, "floor"], params: { floor: 3 } },
    ]);
  });

  it.each(["01", "0", "1.0", "-0", "201", "-10", "ground", "1e1"])("refuses %s as the floor of a table", (floor) => {
    const method = { kind: "by-floor", coefficients: { "1": "1", [floor]: "1" }, basis: "household", within: "equal" };
    expect(faultsOf({ amountFen: 100, households: building(1, 1), method })).toEqual([
      { code: "input.invalid_format", path: ["method", "coefficients", floor], params: { format: "floor" } },
    ]);
  });

  it.each(["-1", "-0", "1e3", "", " 1", "1,5", ".5", "NaN", 1.5, null])(
    "refuses %j as a coefficient or percent",
    (value) => {
      const fault = (key: string) => [
        { code: "input.invalid_format", path: ["method", key, "1"], params: { format: "decimal" } },
      ];
      const households = building(1, 1);
      const byFloor = { kind: "by-floor", coefficients: { "1": value }, basis: "household", within: "equal" };
      expect(faultsOf({ amountFen: 100, households, method: byFloor })).toEqual(fault("coefficients"));
      const percent = { kind: "floor-percent", percents: { "1": value }, within: "equal" };
      expect(faultsOf({ amountFen: 100, households, method: percent })).toEqual(fault("percents"));
    },
  );

  it("refuses codes that it does not know, and those left out", () => {
    const households = building(1, 1);
    const byFloor = { kind: "by-floor", coefficients: { "1": "1" }, basis: "storey" };
    expect(faultsOf({ amountFen: 100, households, method: byFloor })).toEqual([
      { code: "input.invalid_value", path: ["method", "basis"], params: { allowed: ["household", "floor"] } },
      { code: "input.missing", path: ["method", "within"], params: {} },
    ]);
    const percent = { kind: "floor-percent", percents: { "1": "100" }, within: "equal", entry: "roof" };
    expect(faultsOf({ amountFen: 100, households, method: percent })).toMatchObject([{ path: ["method", "entry"] }]);
  });

  it.each([
    [{ "1": "50", "2": "49.999" }, "99.999"],
    [{ "1": "50", "2": "50.00000000000000000001" }, "100.00000000000000000001"],
    [{}, "0"],
  ])("refuses percents that do not add up to 100, with their sum: %j", (percents, sum) => {
    const result = run({
      amountFen: 100,
      households: building(2, 1),
      method: { kind: "floor-percent", percents, within: "equal" },
    });
    expect(result.ok).toBe(false);
    expect(result.issues[0]).toMatchObject({
      code: "funding.percent_sum_not_100",
      path: ["method", "percents"],
      params: { sum },
    });
    expect(result.trace.at(-1)).toMatchObject({ name: "funding.household.percent_sum", output: { value: sum } });
  });

  it("normalises percents that add to 102 only when the caller says so: exactly, by the weights as given, and by name", () => {
    const percents = { "1": "0", "2": "6", "3": "12", "4": "20", "5": "28", "6": "36" };
    const method = { kind: "floor-percent", percents, within: "equal", isNormalised: true };
    const result = run({ amountFen: 10_000_000, households: building(6, 1), method });
    // 100,000 yuan × 6/102 is 5,882.3529…: the fen that rounding leaves go to the largest remainders.
    expect(result.ok && result.value.shares.map((share) => share.shareFen)).toEqual([
      0, 588_235, 1_176_471, 1_960_784, 2_745_098, 3_529_412,
    ]);
    expect(result.issues).toMatchObject([
      { code: "funding.percent_normalised", severity: "info", path: ["method", "percents"], params: { sum: "102" } },
    ]);
    expect(result.trace.find(({ name }) => name === "funding.household.percent_normalised")).toMatchObject({
      output: { value: "102", unit: "point" },
    });
  });

  it("normalises percents below 100 too, and says nothing where they are 100", () => {
    const method = (percents: object) => ({ kind: "floor-percent", percents, within: "equal", isNormalised: true });
    const input = { amountFen: 100, households: building(2, 1) };
    expect(sharesOf({ ...input, method: method({ "1": "0.5", "2": "1" }) })).toEqual([33, 67]);
    const whole = run({ ...input, method: method({ "1": "40", "2": "60" }) });
    expect(whole.issues).toEqual([]);
    expect(whole.trace.some(({ name }) => name === "funding.household.percent_normalised")).toBe(false);
  });

  it("refuses to normalise nothing, a floor that no percent names, and a wish that is neither yes nor no", () => {
    const method = (percents: object, isNormalised: unknown = true) => ({
      kind: "floor-percent",
      percents,
      within: "equal",
      isNormalised,
    });
    const input = { amountFen: 100, households: building(2, 1) };
    expect(faultsOf({ ...input, method: method({ "1": "0", "2": "0" }) })).toMatchObject([
      { code: "funding.percent_sum_not_100", params: { sum: "0" } },
    ]);
    expect(faultsOf({ ...input, method: method({ "2": "60" }) })).toEqual([
      { code: "funding.floor_not_in_table", path: ["method", "percents"], params: { floor: 1 } },
    ]);
    expect(faultsOf({ ...input, method: method({ "1": "51", "2": "51" }, false) })).toMatchObject([
      { code: "funding.percent_sum_not_100", params: { sum: "102" } },
    ]);
    expect(faultsOf({ ...input, method: method({ "1": "50", "2": "50" }, "yes") })).toMatchObject([
      { path: ["method", "isNormalised"] },
    ]);
  });

  it("lets a floor that the percents do not name bear nothing, for they make the whole", () => {
    const method = { kind: "floor-percent", percents: { "3": "40", "4": "60" }, within: "equal" };
    const result = run({ amountFen: 100, households: building(4, 1), method });
    expect(result.ok && result.value.shares.map((share) => share.shareFen)).toEqual([0, 0, 40, 60]);
  });

  it("refuses a percent for a floor where nobody lives", () => {
    const percents = { "1": "0", "2": "60", "4": "40", "5": "0.0" };
    const method = { kind: "floor-percent", percents, within: "equal" };
    expect(faultsOf({ amountFen: 100, households: building(3, 1), method })).toEqual([
      {
        code: "funding.floor_without_household",
        path: ["method", "percents", "4"],
        params: { floor: 4, percent: "40" },
      },
    ]);
  });

  it("refuses percents too fine to be exact", () => {
    const percents = { "1": "33.333333333333333", "2": "66.666666666666667" };
    const method = { kind: "floor-percent", percents, within: "equal" };
    expect(faultsOf({ amountFen: 100, households: building(2, 1), method })).toEqual([
      {
        code: "funding.weights_too_fine",
        path: ["method", "percents"],
        params: { largestWeight: "66666666666666667" },
      },
    ]);
  });

  it("refuses deposits that are no amounts, and deposits of nothing", () => {
    const households = [{ id: "p", areaM2: 50, tenure: "sold-public" }];
    const deposits = (ownersDepositFen: unknown, sellerDepositFen: unknown) =>
      faultsOf({ amountFen: 100, households, method: { kind: "decree-165", ownersDepositFen, sellerDepositFen } });
    expect(deposits(-1, 0.5)).toEqual([
      { code: "input.invalid_fen", path: ["method", "ownersDepositFen"], params: { value: -1 } },
      { code: "input.invalid_fen", path: ["method", "sellerDepositFen"], params: { value: 0.5 } },
    ]);
    expect(deposits(0, 0)).toEqual([{ code: "funding.no_deposit", path: ["method"], params: {} }]);
  });
});
