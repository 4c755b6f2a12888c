import type { Division, DivisionLevel, DivisionList } from "./types.ts";

/** A list as a look-up needs it. @internal */
export interface ReadDivisions {
  /** Every division, by code; of one code in order of time. */
  readonly byCode: ReadonlyMap<string, readonly Division[]>;
  readonly all: readonly Division[];
}

const memo = new WeakMap<DivisionList, ReadDivisions>();

/** Reads the lines of a list, once for each list. @internal */
export function readDivisions(list: DivisionList): ReadDivisions {
  const known = memo.get(list);
  if (known !== undefined) return known;
  const all = list.regions.flatMap((region) =>
    region
      .split("\n")
      .filter((line) => line !== "")
      .map(readLine),
  );
  const byCode = new Map<string, Division[]>();
  for (const division of all) {
    const namesakes = byCode.get(division.code);
    if (namesakes === undefined) byCode.set(division.code, [division]);
    else namesakes.push(division);
  }
  const read = { byCode, all };
  memo.set(list, read);
  return read;
}

function readLine(line: string): Division {
  const [code = "", name = "", span = ".."] = line.split(" ");
  const [from = "", to = ""] = span.split("..");
  const level = levelOf(code);
  return {
    code,
    name,
    level,
    parentCode: parentOf(code, level),
    listedFrom: from === "" ? null : from,
    listedTo: to === "" ? null : to,
  };
}

function levelOf(code: string): DivisionLevel {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "prefecture" : "county";
}

/** Districts of a municipality, and counties that a province rules itself (90), lie in the province. */
function parentOf(code: string, level: DivisionLevel): string | null {
  if (level === "province") return null;
  const province = `${code.slice(0, 2)}0000`;
  if (level === "prefecture") return province;
  const isOfProvince = ["11", "12", "31", "50"].includes(code.slice(0, 2)) || code.slice(2, 4) === "90";
  return isOfProvince ? province : `${code.slice(0, 4)}00`;
}
