import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../src/kernel/add-months.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import { items } from "../../src/measure/codes.ts";
import { national } from "../../src/policies/cn/national.ts";
import { parseWarrantyInput } from "../../src/quality/parse-warranty-input.ts";
import type { Warranty } from "../../src/quality/types.ts";
import { warrantiesOf } from "../../src/quality/warranties-of.ts";
import { answer, ask, codes, localPack, localRule } from "./ask.ts";

const seasons = [2022, 2023, 2024, 2025].map((year) => ({ from: `${year}-10-20`, to: `${year + 1}-04-10` }));

function one(work: object, acceptedOn = "2023-08-31", more: object = {}, packs = [national]): Warranty {
  const input = { acceptedOn, works: [{ id: "w", ...work }], ...more };
  return answer(warrantiesOf, input, "2023-12-01", packs).warranties[0] as Warranty;
}

describe("least warranties", () => {
  it.each([
    ["waterproofing", "2028-08-31"],
    ["insulation", "2028-08-31"],
    ["wiring", "2025-08-31"],
    ["water-pipes", "2025-08-31"],
    ["equipment", "2025-08-31"],
    ["decoration", "2025-08-31"],
  ])("of %s end on %s for works accepted on 31 August 2023", (kind, dueOn) => {
    const warranty = one({ kind });
    expect(warranty).toMatchObject({ dueOn, minimumOn: dueOn, boundBy: "minimum", missing: [], reasons: [] });
    expect(warranty.rules[0]?.cites[0]).toMatchObject({ source: "CQR", locator: "第四十条" });
  });

  it.each([
    ["2024-02-29", "2029-02-28", "2026-02-28"],
    ["2023-02-28", "2028-02-28", "2025-02-28"],
    ["2022-02-28", "2027-02-28", "2024-02-28"],
    ["2023-12-31", "2028-12-31", "2025-12-31"],
  ])("from %s keep the day, or take the last of February", (acceptedOn, fiveYears, twoYears) => {
    expect(one({ kind: "waterproofing" }, acceptedOn).dueOn).toBe(fiveYears);
    expect(one({ kind: "wiring" }, acceptedOn).dueOn).toBe(twoYears);
  });

  it("of foundations and the main structure last the design life, and are not known without it", () => {
    expect(one({ kind: "structure", designLifeYears: 50 }, "2024-02-29").dueOn).toBe("2074-02-28");
    expect(one({ kind: "structure", designLifeYears: 4 }, "2024-02-29").dueOn).toBe("2028-02-29");
    const open = one({ kind: "structure", contractMonths: 24 });
    expect(open).toMatchObject({ dueOn: null, minimumOn: null, boundBy: null, missing: ["works.designLifeYears"] });
    expect(open.reasons[0]?.path).toEqual(["works", 0, "designLifeYears"]);
  });

  it("of other works are what the contract says, and not known without it", () => {
    expect(one({ kind: "other", contractMonths: 6 })).toMatchObject({ dueOn: "2024-02-29", boundBy: "contract" });
    expect(one({ kind: "other" })).toMatchObject({ dueOn: null, minimumOn: null, missing: ["works.contractMonths"] });
  });

  it("of insulation are five years from 1 October 2008, and what the contract says before", () => {
    expect(one({ kind: "insulation" }, "2008-09-30")).toMatchObject({ dueOn: null, missing: ["works.contractMonths"] });
    const warranty = one({ kind: "insulation" }, "2008-10-01");
    expect(warranty).toMatchObject({ dueOn: "2013-10-01", boundBy: "minimum" });
    expect(warranty.rules[0]?.cites[1]).toMatchObject({ source: "ENERGY-530", locator: "第二十三条（保温工程）" });
  });

  it("rest on the rules of the day of acceptance", () => {
    expect(one({ kind: "wiring" }, "2000-01-29")).toMatchObject({ dueOn: null, missing: ["rule:quality.warranty"] });
    expect(one({ kind: "wiring" }, "2000-01-30").dueOn).toBe("2002-01-30");
  });
});

describe("warranties of heating and cooling", () => {
  const heating = (acceptedOn: string, more: object = {}): Warranty =>
    one({ kind: "heating" }, acceptedOn, { heatingSeasons: seasons, ...more });

  it.each([
    ["2023-08-31", "before a season", "2025-04-10"],
    ["2023-10-19", "on the eve of one", "2025-04-10"],
    ["2023-10-20", "on the day one begins", "2026-04-10"],
    ["2024-01-15", "in the middle of one", "2026-04-10"],
    ["2024-04-10", "on its last day", "2026-04-10"],
    ["2024-04-11", "the day after", "2026-04-10"],
  ])("last two whole seasons: accepted on %s, %s, until %s", (acceptedOn, _when, dueOn) => {
    const warranty = heating(acceptedOn);
    expect(warranty).toMatchObject({ dueOn, boundBy: "minimum", missing: [] });
    expect(warranty.rules.map(({ rule }) => rule)).toEqual(["quality.warranty", "quality.season_reading"]);
  });

  it.each([
    ["2024-01-15", "2025-04-10"],
    ["2024-04-09", "2025-04-10"],
    ["2024-04-10", "2026-04-10"],
  ])("count the season that was running where that reading is given: accepted on %s until %s", (acceptedOn, dueOn) => {
    expect(heating(acceptedOn, { seasonReading: "begun" }).dueOn).toBe(dueOn);
    const place = localPack({ "quality.season_reading": localRule("begun" as const) });
    const input = {
      acceptedOn,
      works: [{ id: "w", kind: "heating" }],
      heatingSeasons: seasons,
      divisionCode: "220102",
    };
    const result = ask(warrantiesOf, input, "2024-05-01", [national, place]);
    expect(result.ok && result.value.warranties[0]?.dueOn).toBe(dueOn);
    const step = result.trace.find(({ name }) => name === "quality.season_reading");
    expect([step?.op, step?.output.value, step?.rules[0]?.pack]).toEqual(["rule", "begun", "cn/place@2026.1.0"]);
  });

  it("name the stated reading in the trace", () => {
    const input = { acceptedOn: "2023-08-31", works: [{ id: "w", kind: "heating" }], heatingSeasons: seasons };
    const steps = ask(warrantiesOf, input).trace.filter(({ name }) => name === "quality.season_reading");
    expect(steps.map(({ op, output, rules }) => [op, output.value, rules[0]?.cites[0]?.confidence])).toEqual([
      ["rule", "whole", "derived"],
    ]);
  });

  it("are not known where the list does not reach, or leaves a season out", () => {
    const open = { dueOn: null, missing: ["heatingSeasons"] };
    expect(one({ kind: "heating" })).toMatchObject(open);
    expect(heating("2024-11-01")).toMatchObject(open);
    expect(heating("2023-08-31", { heatingSeasons: [seasons[1], seasons[3]] })).toMatchObject(open);
    expect(heating("2021-08-31", { heatingSeasons: seasons.slice(1) })).toMatchObject(open);
    expect(codes(heating("2024-11-01").reasons)).toEqual(["seasons_too_few"]);
  });

  it("last cooling seasons for what cools", () => {
    const coolingSeasons = [2024, 2025].map((year) => ({ from: `${year}-06-15`, to: `${year}-09-15` }));
    const cooled = one({ kind: "cooling" }, "2023-10-01", { heatingSeasons: seasons, coolingSeasons });
    expect(cooled.dueOn).toBe("2025-09-15");
    expect(one({ kind: "cooling" }, "2023-10-01", { heatingSeasons: seasons }).missing).toEqual(["coolingSeasons"]);
  });
});

describe("a contract", () => {
  it.each([
    [59, "minimum", "2028-08-31", ["warranty_below_minimum"]],
    [60, "minimum", "2028-08-31", []],
    [61, "contract", "2028-09-30", []],
  ])("of %i months for waterproofing: the %s stands, until %s", (contractMonths, boundBy, dueOn, reasons) => {
    const warranty = one({ kind: "waterproofing", contractMonths });
    expect(warranty).toMatchObject({ boundBy, dueOn, minimumOn: "2028-08-31", missing: [] });
    expect(codes(warranty.reasons)).toEqual(reasons);
  });

  it("gives more than the seasons, or does not", () => {
    const last = (contractMonths: number) =>
      one({ kind: "heating", contractMonths }, "2023-08-31", { heatingSeasons: seasons });
    expect(last(24)).toMatchObject({ dueOn: "2025-08-31", boundBy: "contract", reasons: [] });
    expect(last(12)).toMatchObject({ dueOn: "2025-04-10", boundBy: "minimum" });
    expect(codes(last(12).reasons)).toEqual(["warranty_below_minimum"]);
  });
});

describe("the kind of an item", () => {
  it("is that of the rule, before it that of the caller, before that of the work itself", () => {
    const byRule = one({ item: "roof-repair" });
    expect(byRule).toMatchObject({ kind: "waterproofing", dueOn: "2028-08-31" });
    expect(byRule.rules.map(({ rule }) => rule)).toEqual(["quality.warranty", "quality.warranty_kind_of_item"]);
    const kindOfItem = { "roof-repair": "decoration" };
    expect(one({ item: "roof-repair" }, undefined, { kindOfItem }).kind).toBe("decoration");
    expect(one({ item: "roof-repair", kind: "wiring" }, undefined, { kindOfItem }).kind).toBe("wiring");
    const place = localPack({ "quality.warranty_kind_of_item": localRule({ roads: "other" } as const) });
    expect(one({ item: "roads" }, undefined, { divisionCode: "220102" }, [national, place]).kind).toBe("other");
  });

  it("is not known for an item whose works may be of several kinds", () => {
    for (const item of ["elevator-addition", "energy-retrofit", "facade-repair", "roads"]) {
      const open = one({ item });
      expect(open).toMatchObject({ kind: null, dueOn: null, missing: ["works.kind"] });
      expect(open.reasons[0]?.path).toEqual(["works", 0, "kind"]);
    }
    expect(one({}).missing).toEqual(["works.kind"]);
  });

  it("gives each measure of a plan its warranty, or says what is missing", () => {
    const works = items.map((item, index) => ({ id: `m${index}`, item }));
    const { warranties } = answer(warrantiesOf, { acceptedOn: "2023-08-31", works, heatingSeasons: seasons });
    expect(warranties.map(({ about }) => about)).toEqual(works.map(({ id }) => id));
    expect(warranties.every(({ dueOn, missing }) => (dueOn === null) === missing.length > 0)).toBe(true);
  });
});

describe("bad data", () => {
  const works = [{ id: "w", kind: "wiring" }];
  it.each([
    [{ acceptedOn: "2023-02-29", works }, "input.invalid_date", ["acceptedOn"]],
    [{ works }, "input.missing", ["acceptedOn"]],
    [{ acceptedOn: "2023-08-31", works: [...works, ...works] }, "input.duplicate_id", ["works", 1, "id"]],
    [{ acceptedOn: "2023-08-31", works: [{ id: "w", kind: "paint" }] }, "input.invalid_value", ["works", 0, "kind"]],
    [{ acceptedOn: "2023-08-31", works: [{ id: "w", item: "moat" }] }, "input.invalid_value", ["works", 0, "item"]],
    [
      { acceptedOn: "2023-08-31", works: [{ id: "w", kind: "structure", designLifeYears: 0 }] },
      "input.too_small",
      ["works", 0, "designLifeYears"],
    ],
    [
      { acceptedOn: "2023-08-31", works: [{ id: "w", kind: "wiring", contractMonths: 1.5 }] },
      "input.invalid_type",
      ["works", 0, "contractMonths"],
    ],
    [{ acceptedOn: "2023-08-31", works, seasonReading: "half" }, "input.invalid_value", ["seasonReading"]],
    [{ acceptedOn: "2023-08-31", works, kindOfItem: { moat: "other" } }, "input.invalid_value", ["kindOfItem", "moat"]],
    [
      { acceptedOn: "2023-08-31", works, heatingSeasons: [seasons[1], seasons[0]] },
      "quality.season_overlaps",
      ["heatingSeasons", 1],
    ],
    [
      { acceptedOn: "2023-08-31", works, coolingSeasons: [{ from: "2024-09-15", to: "2024-06-15" }] },
      "quality.season_overlaps",
      ["coolingSeasons", 0],
    ],
    [
      { acceptedOn: "2023-08-31", works, heatingSeasons: [{ from: "2024-09-31", to: "2025-04-10" }] },
      "input.invalid_date",
      ["heatingSeasons", 0, "from"],
    ],
  ])("is refused with a code and a path: %j", (input, code, path) => {
    expect(ask(warrantiesOf, input)).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  it("is refused at the door", () => {
    expect(parseWarrantyInput({ acceptedOn: "2023-08-31", works, heatingSeasons: seasons }).ok).toBe(true);
    expect(parseWarrantyInput({ acceptedOn: "2023-08-31", works: [{ id: "w", months: 3 }] }).issues[0]?.code).toBe(
      "input.unrecognized_keys",
    );
  });
});

describe("properties", () => {
  it("a longer contract never ends a warranty sooner, and none ends it before the minimum", () => {
    const day = fc
      .date({ min: new Date("2000-02-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date) => civilDate(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(day, fc.nat(120), fc.nat(60), (acceptedOn, contractMonths, more) => {
        const minimumOn = addMonths(acceptedOn, 24);
        const due = (months: number) => String(one({ kind: "wiring", contractMonths: months }, acceptedOn).dueOn);
        expect(due(contractMonths) >= minimumOn).toBe(true);
        expect(due(contractMonths + more) >= due(contractMonths)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
