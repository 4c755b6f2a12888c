import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as packs from "../../src/policies/cn/index.ts";
import { rowsOfPack } from "../../src/table/open-data/rows-of-pack.ts";
import { tableOfPackRows } from "../../src/table/open-data/table-of-pack-rows.ts";
import { tableOfPublished } from "../../src/table/open-data/table-of-published.ts";

const page = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("packs as open data", () => {
  it.each(Object.entries(packs))("give one row for each dated value, with its documents: %s", (_, pack) => {
    const rows = rowsOfPack(pack);
    const values = Object.entries(pack.rules).flatMap(([rule, { series }]) =>
      series.map((dated) => ({ rule, ...dated })),
    );
    expect(rows.map(({ rule, from, valueJson }) => ({ rule, from, value: JSON.parse(valueJson ?? "null") }))).toEqual(
      values.map(({ rule, from, value }) => ({ rule, from, value })),
    );
    for (const row of rows) {
      expect(row.cites.length).toBeGreaterThan(0);
      for (const cite of row.cites) expect(cite.title, `${row.rule} ${cite.source}`).not.toBeNull();
    }
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    const table = tableOfPackRows(rows);
    expect(table.rows).toHaveLength(rows.length);
    for (const cells of table.rows) expect(cells).toHaveLength(table.headers.length);
  });

  it("show a value of the nation with its document and article", () => {
    const { headers, rows } = tableOfPackRows(rowsOfPack(packs.national));
    const row = rows.find((cells) => cells[headers.indexOf("rule")] === "eligibility.priority_built_by") ?? [];
    const cell = (name: string) => row[headers.indexOf(name)];
    expect([cell("from"), cell("to"), cell("status"), cell("valueJson")]).toEqual([
      "2020-07-20",
      "",
      "in-force",
      "2000",
    ]);
    expect([cell("docNo"), cell("issuer"), cell("confidence")]).toEqual([
      "国办发〔2020〕23号",
      "国务院办公厅",
      "verified-secondary",
    ]);
  });

  it("keep a document that a pack does not hold as a gap", () => {
    const [name, rule] = Object.entries(packs.national.rules)[0] ?? [];
    const [row] = rowsOfPack({ ...packs.national, sources: [], rules: { [name ?? ""]: rule } });
    expect(row?.cites[0]).toMatchObject({ title: null, docNo: null, issuer: null });
  });
});

describe("a published table as open data", () => {
  it("keeps the digits as printed, with the total last and the citation in every row", () => {
    const cite = {
      source: "s",
      title: "题",
      titleEn: null,
      isOwnTitle: true,
      docNo: null,
      issuer: null,
      issuedOn: null,
    };
    const { headers, rows } = tableOfPublished(
      {
        columns: [{ id: "households", scale: 10_000 }, { id: "communities" }],
        rows: [{ id: "220000", cells: { households: "19.88" as never, communities: "1159" as never } }],
        total: {
          households: { printed: "876.01" as never, scale: 10_000 },
          communities: { printed: "52500" as never },
        },
      },
      { ...cite, locator: null, confidence: "verified-secondary", quote: null },
    );
    expect(headers.slice(0, 6)).toEqual(["row", "column", "printed", "scale", "source", "title"]);
    expect(rows.map((cells) => cells.slice(0, 6))).toEqual([
      ["220000", "households", "19.88", "10000", "s", "题"],
      ["220000", "communities", "1159", "1", "s", "题"],
      ["total", "households", "876.01", "10000", "s", "题"],
      ["total", "communities", "52500", "1", "s", "题"],
    ]);
  });
});

describe("the citation file", () => {
  const text = page("docs/CITATION.cff");
  const manifest = JSON.parse(page("package.json")) as { readonly version: string; readonly license: string };
  const field = (name: string) => new RegExp(`^${name}: "?(.+?)"?$`, "m").exec(text)?.[1];

  it("names the version and licence of the package, in the format of 1.2.0 with all that it requires", () => {
    expect(field("cff-version")).toBe("1.2.0");
    expect(field("version")).toBe(manifest.version);
    expect(field("license")).toBe(manifest.license);
    for (const name of ["message", "title", "type"]) expect(field(name)).toBeDefined();
    expect(text).toMatch(/^authors:\n {2}- name: ".+"$/m);
  });
});
