import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/table/to-csv.ts";

/** A plain reader of RFC 4180, to hold the writer against. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === "," || sign === "\r") {
      row.push(cell);
      cell = "";
      if (sign === "\r") {
        at++;
        rows.push(row);
        row = [];
      }
    } else cell += sign;
  }
  return rows;
}

describe("CSV", () => {
  it("is read back as it was, whatever stands in the cells", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."ab，,\"\r\n'=1 ") });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        expect(readCsv(toCsv(rows))).toEqual(rows);
      }),
    );
  });

  it("leaves formulas as they are unless asked, and numbers always", () => {
    expect(toCsv([["=SUM(A1)", "-5", "@x", "+1"]])).toBe("=SUM(A1),-5,@x,+1\r\n");
    expect(toCsv([["=SUM(A1)", "-5.25", "@x", "+1", "-5-3", "a=b"]], { guardFormulas: true })).toBe(
      "'=SUM(A1),-5.25,'@x,'+1,'-5-3,a=b\r\n",
    );
    expect(toCsv([])).toBe("");
  });
});
