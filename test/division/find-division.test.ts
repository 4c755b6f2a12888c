import { describe, expect, it } from "vitest";
import { findDivision } from "../../src/division/find-division.ts";
import { nameOfDivision } from "../../src/division/name-of-division.ts";
import { readDivisions } from "../../src/division/read-list.ts";
import { reportingUnits } from "../../src/division/reporting-units.ts";
import type { DivisionList } from "../../src/division/types.ts";
import { cnDivisions } from "../../src/divisions/cn/index.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import jilin from "./jilin-2021.json" with { type: "json" };

const find = (code: string, on: string, list = cnDivisions) => findDivision(code, civilDate(on), list);
const { all, byCode } = readDivisions(cnDivisions);

describe("the list of China: published figures", () => {
  it("has the 70 divisions of Jilin at the end of 2021, no more and no fewer, where they lie", () => {
    const listed = [...byCode.keys()]
      .filter((code) => code.startsWith("22"))
      .flatMap((code) => find(code, jilin.on).division ?? [])
      .map(({ code, name, parentCode }) => [code, name, parentCode]);
    expect(listed).toEqual(jilin.divisions.map(([code, name, parent]) => [code, name, parent]));
  });

  it("dates no division of Jilin to a list before its code came into use", () => {
    const faults = jilin.divisions.filter(([code, , , since]) => {
      const from = find(String(code), jilin.on).division?.listedFrom;
      return from !== null && from !== undefined && Number(from.slice(0, 4)) < Number(since);
    });
    expect(faults).toEqual([]);
  });

  it("has 34 divisions of the first level, 31 of which report, with the Corps, to the ministry", () => {
    const provinces = all.filter(({ level }) => level === "province").map(({ code }) => code);
    expect(provinces).toHaveLength(34);
    expect(reportingUnits.filter((unit) => unit !== "corps").every((unit) => provinces.includes(unit))).toBe(true);
    expect(reportingUnits).toHaveLength(32);
  });

  it("knows 333 prefectures at the end of 2020 and of 2024", () => {
    for (const on of ["2020-12-31", "2024-12-31"]) {
      const prefectures = [...byCode.keys()].filter((code) => find(code, on).division?.level === "prefecture");
      expect(prefectures).toHaveLength(333);
    }
  });
});

describe("the list of China: its lines", () => {
  it("are in order of code and time, each of a code, a name, and months of lists", () => {
    const months: readonly string[] = cnDivisions.lists;
    expect([...months].sort()).toEqual(months);
    for (const { code, name, listedFrom, listedTo } of all) {
      expect(code).toMatch(/^\d{6}$/);
      expect(name).toMatch(/^[\p{sc=Han}]+$/u);
      for (const month of [listedFrom, listedTo]) if (month !== null) expect(months).toContain(month);
      expect((listedFrom ?? "") <= (listedTo ?? "9999")).toBe(true);
    }
    for (const history of byCode.values())
      for (const [index, { listedTo }] of history.slice(0, -1).entries())
        expect((listedTo ?? "9999") < (history[index + 1]?.listedFrom ?? "")).toBe(true);
  });

  it("lie in a division that some list has", () => {
    expect(all.filter(({ parentCode }) => parentCode !== null && !byCode.has(parentCode))).toEqual([]);
  });
});

describe("findDivision", () => {
  it("follows Gongzhuling from Siping to Changchun in 2020", () => {
    expect(find("220381", "2020-03-31")).toMatchObject({ status: "listed", division: { parentCode: "220300" } });
    expect(find("220381", "2020-04-01")).toMatchObject({ status: "unknown", between: ["2020-03", "2020-09"] });
    expect(find("220184", "2020-08-31").status).toBe("unknown");
    expect(find("220184", "2020-09-01")).toMatchObject({ status: "listed", division: { parentCode: "220100" } });
    expect(find("220381", "2020-09-01")).toMatchObject({ status: "not-listed", successors: [{ code: "220184" }] });
    expect(find("220184", "2019-12-31").status).toBe("not-listed");
  });

  it("gives a county that became a district as what took its place, and nothing where the name is another", () => {
    expect(find("220181", "2021-06-01").successors.map(({ code, name }) => code + name)).toEqual(["220113九台区"]);
    expect(find("371200", "2021-06-01")).toMatchObject({ status: "not-listed", successors: [] });
    expect(find("110101", "2021-06-01").successors).toEqual([]);
  });

  it("gives the name of the day where a code had several", () => {
    expect(find("420600", "2010-10-31").division?.name).toBe("襄樊市");
    expect(find("420600", "2010-11-01").status).toBe("unknown");
    expect(find("420600", "2011-10-01").division?.name).toBe("襄阳市");
    expect(find("420600", "2021-01-01").history).toHaveLength(2);
  });

  it("lets the newest list stand, and does not know what was before the first", () => {
    expect(find("220102", "2026-11-24")).toMatchObject({ status: "listed", between: ["2024-12", null] });
    expect(find("220102", "2006-11-30")).toMatchObject({ status: "unknown", between: [null, "2006-12"] });
    expect(find("220102", "2006-12-01").status).toBe("listed");
  });

  it("looks up the first six of nine or twelve digits, and lists no code that none of them has", () => {
    expect(find("220102001003", "2021-06-01").division?.name).toBe("南关区");
    expect(find("229999", "2021-06-01")).toMatchObject({ status: "not-listed", history: [], successors: [] });
    expect(find("2201", "2021-06-01").status).toBe("not-listed");
  });

  it("takes a list of the caller's own, and days that exist", () => {
    const own: DivisionList = {
      ...cnDivisions,
      id: "own",
      lists: ["2020-01", "2020-06"],
      regions: ["990000 甲省 ..2020-01\n"],
    };
    expect(find("990000", "2020-01-31", own).status).toBe("listed");
    expect(find("990000", "2020-02-01", own).status).toBe("unknown");
    expect(find("990000", "2020-06-01", own)).toMatchObject({ status: "not-listed", successors: [] });
    for (const code of ["22010", "2201021", "220102x"]) expect(find(code, "2021-06-01").status).toBe("not-listed");
    expect(() => find("220102", "2021-02-30")).toThrow(/^civilDate/);
  });
});

describe("nameOfDivision", () => {
  const nameOf = (code: string, on: string) => nameOfDivision(code, civilDate(on), cnDivisions);

  it("writes every level once", () => {
    expect(nameOf("222401", "2021-06-01")).toBe("吉林省延边朝鲜族自治州延吉市");
    expect(nameOf("110105", "2021-06-01")).toBe("北京市朝阳区");
    expect(nameOf("419001", "2021-06-01")).toBe("河南省济源市");
    expect(nameOf("500107", "2021-06-01")).toBe("重庆市九龙坡区");
    expect(nameOf("220000", "2021-06-01")).toBe("吉林省");
  });

  it("is null where any part is not known on the day", () => {
    expect(nameOf("220381", "2021-06-01")).toBeNull();
    expect(nameOf("220381", "2020-06-01")).toBeNull();
    const own: DivisionList = { ...cnDivisions, lists: ["2020-01"], regions: ["990101 甲区\n"] };
    expect(nameOfDivision("990101", civilDate("2020-01-01"), own)).toBeNull();
  });
});
