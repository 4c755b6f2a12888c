import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { joinHeaders } from "../../src/table/join-headers.ts";
import { readTableRow } from "../../src/table/read-table-row.ts";
import { recordsFromRows } from "../../src/table/records-from-rows.ts";
import { tableReader } from "../../src/table/table-reader.ts";
import type { TableOptions } from "../../src/table/types.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

const community: TableOptions<"community"> = deepFreeze({
  kind: "community",
  idFrom: "小区名称",
  constants: { divisionCode: "220104" },
});
const progress: TableOptions<"progress-record"> = deepFreeze({
  kind: "progress-record",
  constants: { divisionCode: "220102", planYear: 2021, isPlanned: true, categories: [] },
});

const valueIn = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};
const codesOf = (outcome: Outcome<unknown>) => outcome.issues.map(({ code, path }) => [code, path]);

/** One cell of a community under a header. */
const readOne = (header: string, text: string, more: Partial<TableOptions<"community">> = {}) =>
  recordsFromRows([["甲", text]], ["小区名称", header], { ...community, ...more });
/** One cell of a record of progress under a header. */
const readProgress = (header: string, text: string, more: Partial<TableOptions<"progress-record">> = {}) =>
  recordsFromRows([["c1", text]], ["编号", header], { ...progress, ...more });

describe("a district's list of communities", () => {
  it("is read under the headers that offices write, with units and separators", () => {
    const headers = [
      "序号",
      "小区名称",
      "所属街道",
      "建成时间",
      "楼栋数（栋）",
      "户 数(户)",
      "建筑面积（万㎡）",
      "有无物业",
      "业委会",
    ];
    const rows = [
      ["1", "南湖新村", "南湖街道", "1998年", "12", "１，２４０", "9.8", "有", "√"],
      ["2", "向阳小区", "—", "1985-1990", "3栋", "96户", "0.4512万平方米", "否", "/"],
      ["", "", "", "", "", "", "", "", ""],
    ];
    const read = recordsFromRows(rows, headers, community);
    expect(valueIn(read)).toEqual([
      {
        id: "南湖新村",
        name: "南湖新村",
        divisionCode: "220104",
        subDistrict: "南湖街道",
        builtYear: 1998,
        buildingCount: 12,
        householdCount: 1240,
        floorAreaM2: 98_000,
        hasPropertyService: true,
        hasOwnersCommittee: true,
      },
      {
        id: "向阳小区",
        name: "向阳小区",
        divisionCode: "220104",
        builtYearSpan: { from: 1985, to: 1990 },
        buildingCount: 3,
        householdCount: 96,
        floorAreaM2: 4512,
        hasPropertyService: false,
      },
    ]);
    expect(codesOf(read)).toEqual([["table.column_not_read", ["headers", 0]]]);
  });

  it("is refused as a whole, with every fault by row and column, while its sound rows can be read one by one", () => {
    const headers = ["小区名称", "户数", "建成年份"];
    const rows = [
      ["甲", "约240户", "1899"],
      ["", "96", "1998"],
      ["丙", "96", "1998"],
    ];
    expect(codesOf(recordsFromRows(rows, headers, community))).toEqual([
      ["table.cell_unreadable", ["rows", 0, 1]],
      ["table.cell_unreadable", ["rows", 0, 2]],
      ["table.cell_missing", ["rows", 1, 0]],
    ]);
    const reader = valueIn(tableReader(headers, community));
    expect(JSON.parse(JSON.stringify(reader))).toEqual(reader);
    expect(valueIn(readTableRow(reader, rows[2] ?? [])).householdCount).toBe(96);
  });
});

describe("a return with two header rows", () => {
  it("tells planned works from done ones, and money by source", () => {
    const headers = joinHeaders([
      ["编号", "资金来源（万元）", "", "计划", "", "完成", "开工时间"],
      ["", "省级", "居民", "加装电梯（部）", "供水管网（公里）", "加装电梯（部）", ""],
    ]);
    expect(headers.slice(1, 4)).toEqual(["资金来源（万元）/省级", "资金来源（万元）/居民", "计划/加装电梯（部）"]);
    const read = recordsFromRows([["c1", "12.345678", "1,200", "3", "1.25", "2", "2021.5.10"]], headers, {
      ...progress,
      worksOf: "planned",
    });
    expect(valueIn(read)[0]).toEqual({
      ...progress.constants,
      id: "c1",
      startedOn: "2021-05-10",
      planned: {
        investment: [
          { source: "provincial", amountFen: 12_345_678 },
          { source: "residents", amountFen: 1_200_000_000 },
        ],
        elevatorCount: 3,
        pipesM: { "water-supply": 1250 },
      },
      done: { elevatorCount: 2 },
    });
  });

  it("leaves headers that go down over the rows, and blanks without a header below, as they are", () => {
    expect(
      joinHeaders([
        ["a", "", "g", ""],
        ["", "b", "c", ""],
      ]),
    ).toEqual(["a", "b", "g/c", ""]);
    expect(
      joinHeaders([
        ["a", "g", "g"],
        ["a", "c", "d"],
      ]),
    ).toEqual(["a", "g/c", "g/d"]);
    expect(joinHeaders([])).toEqual([]);
  });
});

describe("a community plan in one row", () => {
  it("has its money, its sources and its works as text", () => {
    const headers = ["编号", "名称", "项目规模", "改造内容", "计划总投资（万元）", "中央财政补助", "市级（万元）"];
    const read = recordsFromRows(
      [["p1", "甲小区", "单个小区", "更换供水管网，加装电梯", "450.5", "", "135"]],
      headers,
      {
        kind: "community-plan",
      },
    );
    expect(valueIn(read)).toEqual([
      {
        id: "p1",
        name: "甲小区",
        scale: "single",
        measures: [{ id: "1", text: "更换供水管网，加装电梯" }],
        investmentFen: 450_500_000,
        sources: [{ source: "municipal", amountFen: 135_000_000 }],
      },
    ]);
  });

  it("has no works where the cell is blank", () => {
    const read = recordsFromRows([["p1", "甲", "打包", "/"]], ["编号", "名称", "项目规模", "改造内容"], {
      kind: "community-plan",
    });
    expect(valueIn(read)[0]?.measures).toEqual([]);
  });
});

describe("headers", () => {
  it("that may mean several sources are not guessed: the caller says which", () => {
    const header = "中央资金（万元）";
    const asked = readProgress(header, "1", { worksOf: "planned" });
    expect(asked.issues[0]?.params).toEqual({
      header,
      fields: ["planned.investment.central-finance", "planned.investment.central-investment"],
    });
    const said = readProgress(header, "1", { columns: { [header]: "done.investment.central-finance" } });
    expect(valueIn(said)[0]?.done?.investment).toEqual([{ source: "central-finance", amountFen: 1_000_000 }]);
    expect(readProgress(header, "1", { columns: { [header]: null } }).issues).toEqual([]);
  });

  it("of works that are neither planned nor done ask for the one or the other", () => {
    expect(codesOf(readProgress("加装电梯", "1"))).toEqual([["table.ambiguous_header", ["headers", 1]]]);
    expect(valueIn(readProgress("加装电梯", "1", { worksOf: "done" }))[0]?.done).toEqual({ elevatorCount: 1 });
    expect(valueIn(readProgress("加装电梯完成数（台）", "1"))[0]?.done).toEqual({ elevatorCount: 1 });
    expect(valueIn(readProgress("加装电梯（计划）", "1"))[0]?.planned).toEqual({ elevatorCount: 1 });
  });

  it("of a planned day are not the day itself", () => {
    expect(codesOf(readProgress("计划开工时间", "2021-05-10"))).toEqual([["table.column_not_read", ["headers", 1]]]);
    expect(codesOf(readProgress("开工时间（计划）", "2021-05-10"))).toEqual([
      ["table.column_not_read", ["headers", 1]],
    ]);
  });

  it.each(["拆除/建筑面积（平方米）", "单价（元）", "备注", "户数合计说明"])(
    "that are not known are not read: %s",
    (header) => {
      expect(codesOf(readOne(header, "1"))).toEqual([["table.column_not_read", ["headers", 1]]]);
    },
  );

  it("refuse a unit of another dimension", () => {
    expect(codesOf(readOne("户数（栋）", "1"))).toEqual([["table.header_unit", ["headers", 1]]]);
    expect(codesOf(readOne("户数（户）（万户）", "1"))).toEqual([["table.header_unit", ["headers", 1]]]);
    expect(codesOf(readOne("小区性质（元）", "一般"))).toEqual([["table.header_unit", ["headers", 1]]]);
  });

  it("that mean the same, or what is given for all rows, stand only once", () => {
    expect(codesOf(recordsFromRows([], ["小区名称", "户数", "居民户数"], community))).toEqual([
      ["table.column_repeated", ["headers", 2]],
    ]);
    expect(readOne("区划代码", "220102").issues[0]?.params).toEqual({
      header: "区划代码",
      field: "divisionCode",
      other: null,
    });
  });

  it("that a record cannot do without are named when they are missing", () => {
    const { issues } = recordsFromRows([], ["户数"], { kind: "progress-record" });
    expect(issues.map(({ params }) => params)).toEqual(
      ["id", "divisionCode", "planYear", "isPlanned", "categories"].map((field) => ({ field })),
    );
    expect(codesOf(recordsFromRows([], ["小区名称"], { ...community, columns: { 号: "id" } }))[0]).toEqual([
      "table.header_not_found",
      [],
    ]);
  });

  it("may follow their name without brackets, in full width and in traditional characters", () => {
    expect(valueIn(readOne("建築面積：万平方米", "1"))[0]?.floorAreaM2).toBe(10_000);
    expect(valueIn(readOne("建筑面积平方米", "1"))[0]?.floorAreaM2).toBe(1);
    expect(valueIn(readOne("　户　数　", "1"))[0]?.householdCount).toBe(1);
    expect(valueIn(readOne("是否拟征收拆迁（是/否）", "否"))[0]?.isToBeRebuilt).toBe(false);
    expect(valueIn(readOne("街道（镇）", "南湖"))[0]?.subDistrict).toBe("南湖");
  });
});

describe("amounts, areas and counts", () => {
  it.each([
    ["元", "123456.78", 12_345_678],
    ["元", "0", 0],
    ["万元", "0.000001", 1],
    ["万元", "1,234,567.5", 1_234_567_500_000],
    ["亿元", "1.2", 12_000_000_000],
    ["万元", "１２．５", 12_500_000],
    ["万元", "12.500000000", 12_500_000],
  ])("are exact in %s: %s", (unit, text, fen) => {
    const [record] = valueIn(readProgress(`计划居民出资（${unit}）`, text));
    expect(record?.planned?.investment).toEqual([{ source: "residents", amountFen: fen }]);
  });

  it.each(["12.345", "-1", "1,23", "12,34,567", "十二", "12..5", "12.", "90071992547409.93", "1,2345"])(
    "are not read from %s",
    (text) => {
      expect(codesOf(readProgress("计划居民出资（元）", text))).toEqual([["table.cell_unreadable", ["rows", 0, 1]]]);
    },
  );

  it("need a unit, in the header, the cell or the options, and only one", () => {
    const header = "计划居民出资";
    expect(codesOf(readProgress(header, "12.5"))).toEqual([["table.unit_not_stated", ["rows", 0, 1]]]);
    const fen = (outcome: ReturnType<typeof readProgress>) => valueIn(outcome)[0]?.planned?.investment?.[0]?.amountFen;
    expect(fen(readProgress(header, "12.5万元"))).toBe(12_500_000);
    expect(fen(readProgress(header, "12.5", { moneyUnit: "wan-yuan" }))).toBe(12_500_000);
    expect(fen(readProgress(`${header}（万元）`, "12.5 万元"))).toBe(12_500_000);
    expect(codesOf(readProgress(`${header}（元）`, "12.5万元"))).toEqual([["table.cell_unit", ["rows", 0, 1]]]);
    expect(codesOf(readProgress(`${header}（元）`, "12.5户"))).toEqual([["table.cell_unit", ["rows", 0, 1]]]);
    expect(codesOf(readOne("建筑面积", "9800"))).toEqual([["table.unit_not_stated", ["rows", 0, 1]]]);
    expect(valueIn(readOne("建筑面积", "9800", { areaUnit: "m2" }))[0]?.floorAreaM2).toBe(9800);
    const pipes = readProgress("计划供水管网", "1.2", { lengthUnit: "km" });
    expect(valueIn(pipes)[0]?.planned?.pipesM).toEqual({ "water-supply": 1200 });
  });

  it("have at most two decimals of a square metre, and no part of a household", () => {
    expect(valueIn(readOne("建筑面积（万平方米）", "1.234567"))[0]?.floorAreaM2).toBe(12_345.67);
    expect(codesOf(readOne("建筑面积（万平方米）", "1.2345678"))).toEqual([["table.cell_unreadable", ["rows", 0, 1]]]);
    expect(valueIn(readOne("户数（万户）", "1.2"))[0]?.householdCount).toBe(12_000);
    expect(valueIn(readOne("户数", "240.0"))[0]?.householdCount).toBe(240);
    expect(codesOf(readOne("户数", "240.5"))).toEqual([["table.cell_unreadable", ["rows", 0, 1]]]);
  });
});

describe("days, years and words", () => {
  it.each([
    "2021-05-10",
    "2021/5/10",
    "2021.5.10",
    "2021年5月10日",
    "20210510",
    "２０２１－０５－１０",
    "2021-05-10 00:00:00",
    " 2021/5/10 0:00 ",
  ])("read the day of %s", (text) => {
    expect(valueIn(readProgress("开工日期", text))[0]?.startedOn).toBe("2021-05-10");
  });

  it.each(["2021-02-30", "2021年5月", "2021-5.10", "5/10/2021", "44326", "2021"])("read no day from %s", (text) => {
    expect(codesOf(readProgress("开工日期", text))).toEqual([["table.cell_unreadable", ["rows", 0, 1]]]);
  });

  it("read a day number of Excel only when the caller says so, and no year as one", () => {
    expect(valueIn(readProgress("开工日期", "44326", { serialDates: "from-1900" }))[0]?.startedOn).toBe("2021-05-10");
    expect(valueIn(readProgress("开工日期", "42864", { serialDates: "from-1904" }))[0]?.startedOn).toBe("2021-05-10");
    expect(readProgress("开工日期", "2021", { serialDates: "from-1900" }).ok).toBe(false);
    expect(readProgress("开工日期", "44326.5", { serialDates: "from-1900" }).ok).toBe(false);
  });

  it.each([
    ["1998", 1998],
    ["1998年", 1998],
    ["1998年10月", 1998],
    ["1998.10", 1998],
    ["1998/10/1", 1998],
    ["1900", 1900],
    ["2100", 2100],
  ])("read the year of %s", (text, year) => {
    expect(valueIn(readOne("建成年份", text))[0]?.builtYear).toBe(year);
  });

  it.each(["98", "1899", "2101", "90年代", "2000年以前", "1998.13", "1990-1985", "1899-1950"])(
    "read no year from %s",
    (text) => {
      expect(codesOf(readOne("建成年份", text))).toEqual([["table.cell_unreadable", ["rows", 0, 1]]]);
    },
  );

  it("keep a span of years apart from columns that say it already", () => {
    const headers = ["小区名称", "建成年份", "最早建成年份", "最晚建成年份"];
    const read = (row: string[]) => recordsFromRows([row], headers, community);
    expect(valueIn(read(["甲", "", "1985", "1990"]))[0]?.builtYearSpan).toEqual({ from: 1985, to: 1990 });
    expect(codesOf(read(["甲", "1985至1990年", "", ""]))).toEqual([["table.cell_unreadable", ["rows", 0, 1]]]);
    expect(codesOf(read(["甲", "", "1990", "1985"]))).toEqual([["input.too_small", ["rows", 0, 3]]]);
  });

  it("read categories, each once, and the nature of a community", () => {
    const read = (text: string) =>
      recordsFromRows([["c1", text]], ["编号", "改造类别"], {
        kind: "progress-record",
        constants: { divisionCode: "220102", planYear: 2021, isPlanned: true },
      });
    expect(valueIn(read("基础类、提升类"))[0]?.categories).toEqual(["basic", "enhancement"]);
    expect(valueIn(read("无"))[0]?.categories).toEqual([]);
    expect(read("基础类、基础").ok).toBe(false);
    expect(codesOf(read(""))).toEqual([["table.cell_missing", ["rows", 0, 1]]]);
    expect(valueIn(readOne("小区性质", "城中村"))[0]?.landKind).toBe("urban-village");
    expect(readOne("小区性质", "商业").ok).toBe(false);
    expect(readOne("有无物业", "不详").ok).toBe(false);
  });

  it("read division codes by their form, and the Corps in returns only", () => {
    const corps = (kind: "progress-record" | "community") =>
      recordsFromRows([["c1", "兵团"]], ["编号", "区划代码"], {
        kind,
        constants: { name: "甲", planYear: 2021, isPlanned: true, categories: [] },
      } as TableOptions<"progress-record">);
    expect(valueIn(corps("progress-record"))[0]?.divisionCode).toBe("corps");
    expect(codesOf(corps("community"))).toEqual([["table.cell_unreadable", ["rows", 0, 1]]]);
  });

  it("find days out of order", () => {
    const headers = ["编号", "开工日期", "完工日期", "竣工验收日期"];
    const read = (...days: string[]) => recordsFromRows([["c1", ...days]], headers, progress);
    expect(read("2021-05-10", "2021-05-10", "2021-05-10").ok).toBe(true);
    expect(codesOf(read("2021-05-10", "2021-05-09", ""))).toEqual([["input.out_of_order", ["rows", 0, 2]]]);
    expect(codesOf(read("", "2021-05-09", ""))).toEqual([["input.out_of_order", ["rows", 0, 2]]]);
    expect(codesOf(read("2021-02-30", "2021-05-09", ""))).toEqual([["table.cell_unreadable", ["rows", 0, 1]]]);
  });
});

describe("rows", () => {
  it("may end early, but hold nothing beyond the headers", () => {
    const headers = ["小区名称", "户数"];
    expect(valueIn(recordsFromRows([["甲"], ["乙", "1", "", "—"]], headers, community))).toHaveLength(2);
    expect(codesOf(recordsFromRows([["甲", "1", "", "x"]], headers, community))).toEqual([
      ["table.cells_beyond_headers", ["rows", 0, 3]],
    ]);
  });

  it("hold text only", () => {
    const rows = [["甲", 240]] as unknown as string[][];
    expect(codesOf(recordsFromRows(rows, ["小区名称", "户数"], community))).toEqual([
      ["input.invalid_type", ["rows", 0, 1]],
    ]);
  });
});
