import { describe, expect, it } from "vitest";
import { assessPermit } from "../../src/approval/assess-permit.ts";
import { parsePermitProject } from "../../src/approval/parse-permit-project.ts";
import type { PermitAssessment, PermitProject } from "../../src/approval/types.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import {
  beijing,
  chengdu,
  guangdong,
  jilin,
  national,
  ningxia,
  zhejiang,
  zhongshan,
} from "../../src/policies/cn/index.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

const packs = [national, beijing, jilin, ningxia, zhejiang, guangdong, chengdu, zhongshan];

function assess(project: object, day = "2021-06-01"): Outcome<PermitAssessment> {
  const result = assessPermit(deepFreeze(project) as PermitProject, { packs, on: civilDate(day) });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(replay(result.trace)).toEqual([]);
  return result;
}

function found(project: object, day?: string): PermitAssessment {
  const result = assess(project, day);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const yuan = (amount: number): number => amount * 100;
const codes = ({ reasons }: PermitAssessment): string[] => reasons.map(({ code }) => code.replace("approval.", ""));

describe("limits, each at the number, one below and one above", () => {
  it.each([
    ["Changchun, by the national text", "220102", 300_000, 300, true],
    ["Guangdong", "440106", 1_000_000, 500, true],
    ["Chengdu", "510104", 1_000_000, 500, true],
    ["Ningxia", "640104", 1_000_000, 500, true],
    ["Zhejiang", "330302", 2_000_000, 1000, false],
  ])("%s", (_name, divisionCode, limitYuan, limitM2, isIncluded) => {
    const tooLarge = 99_999;
    const atLimit = isIncluded ? "not-needed" : "needed";
    const byMoney = (fen: number): string => found({ divisionCode, investmentFen: fen, floorAreaM2: tooLarge }).need;
    expect([byMoney(yuan(limitYuan) - 1), byMoney(yuan(limitYuan)), byMoney(yuan(limitYuan) + 1)]).toEqual([
      "not-needed",
      atLimit,
      "needed",
    ]);
    const byArea = (areaM2: number): string =>
      found({ divisionCode, investmentFen: yuan(90_000_000), floorAreaM2: areaM2 }).need;
    expect([byArea(limitM2 - 0.01), byArea(limitM2), byArea(limitM2 + 0.01)]).toEqual([
      "not-needed",
      atLimit,
      "needed",
    ]);
  });

  it.each([
    ["Guangdong", "440106", "2019-08-31", "2019-09-01"],
    ["Chengdu", "510104", "2020-06-27", "2020-06-28"],
    ["Ningxia", "640104", "2020-09-30", "2020-10-01"],
    ["Zhejiang", "330302", "2020-09-30", "2020-10-01"],
  ])(
    "%s sets its own from its first day on, and the national one holds before",
    (_name, divisionCode, before, from) => {
      const project = { divisionCode, investmentFen: yuan(900_000), floorAreaM2: 5000 };
      expect([found(project, before).need, found(project, from).need]).toEqual(["needed", "not-needed"]);
    },
  );

  it("either test suffices, and both are named where both do", () => {
    const value = found({ divisionCode: "220102", investmentFen: yuan(1), floorAreaM2: 1 });
    expect(value.exemptBy).toEqual(["investment", "floor-area"]);
    expect(found({ divisionCode: "220102", investmentFen: yuan(300_001), floorAreaM2: 300 }).exemptBy).toEqual([
      "floor-area",
    ]);
  });

  it("works without floor area have one test only", () => {
    const pipes = { divisionCode: "220102", floorAreaM2: null };
    expect(found({ ...pipes, investmentFen: yuan(300_000) }).need).toBe("not-needed");
    expect(found({ ...pipes, investmentFen: yuan(300_000) + 1 })).toMatchObject({ need: "needed", missing: [] });
    expect(found(pipes)).toMatchObject({ need: "unknown", missing: ["investmentFen"] });
  });
});

describe("a fact that is missing", () => {
  it("matters only where the other test does not decide", () => {
    const place = { divisionCode: "220102" };
    expect(found({ ...place, investmentFen: yuan(300_000) })).toMatchObject({ need: "not-needed", missing: [] });
    expect(found({ ...place, floorAreaM2: 300 })).toMatchObject({ need: "not-needed", missing: [] });
    expect(found({ ...place, investmentFen: yuan(300_001) })).toMatchObject({
      need: "unknown",
      missing: ["floorAreaM2"],
    });
    expect(found({ ...place, floorAreaM2: 301 })).toMatchObject({ need: "unknown", missing: ["investmentFen"] });
    expect(found(place)).toMatchObject({ need: "unknown", missing: ["investmentFen", "floorAreaM2"] });
  });
});

describe("places", () => {
  it("warns where the national limits stand in for a local one that is not given, as in Jilin", () => {
    const value = found({ divisionCode: "220102", investmentFen: yuan(400_000), floorAreaM2: 5000 });
    expect(codes(value)).toEqual(["permit_above_limits", "local_limit_not_given"]);
    expect(value.reasons[1]).toMatchObject({ severity: "warning", params: { divisionCode: "220102" } });
    expect(codes(found({ divisionCode: "440106", investmentFen: yuan(1), floorAreaM2: 5000 }))).toEqual([
      "permit_exempt_by_investment",
    ]);
  });

  const inBeijing = { divisionCode: "110105", investmentFen: yuan(1_000_000), floorAreaM2: 5000 };

  it("Beijing's limits are for privately invested projects; others follow the national text", () => {
    expect(found({ ...inBeijing, isPrivatelyInvested: true }).need).toBe("not-needed");
    expect(found({ ...inBeijing, isPrivatelyInvested: true, investmentFen: yuan(1_000_000) + 1 }).need).toBe("needed");
    const publicOne = found({ ...inBeijing, isPrivatelyInvested: false });
    expect(publicOne.need).toBe("needed");
    expect(publicOne.rules.map(({ pack }) => pack)).toEqual([expect.stringContaining("cn/national@")]);
  });

  it("who pays matters only where the two differ", () => {
    expect(found(inBeijing)).toMatchObject({ need: "unknown", missing: ["isPrivatelyInvested"] });
    expect(found({ ...inBeijing, investmentFen: yuan(300_000) }).need).toBe("not-needed");
    expect(found({ ...inBeijing, investmentFen: yuan(1_000_001) }).need).toBe("needed");
    expect(found({ divisionCode: "110105" }).missing).toEqual(["investmentFen", "floorAreaM2", "isPrivatelyInvested"]);
  });

  it("without any rule, or before the first one, nothing is known", () => {
    const project = { divisionCode: "220102", investmentFen: 1 } as PermitProject;
    const none = assessPermit(project, { packs: [], on: civilDate("2021-06-01") });
    expect(none.ok && none.value).toMatchObject({ need: "unknown", missing: ["rule:approval.permit_exemption"] });
    expect(found({ divisionCode: "220102", investmentFen: 1 }, "2014-12-31").need).toBe("unknown");
    const private_ = assessPermit({ ...inBeijing, isPrivatelyInvested: false } as PermitProject, {
      packs: [beijing],
      on: civilDate("2021-06-01"),
    });
    expect(private_.ok && private_.value).toMatchObject({
      need: "unknown",
      missing: ["rule:approval.permit_exemption"],
    });
    const undecided = assessPermit(inBeijing as PermitProject, { packs: [beijing], on: civilDate("2021-06-01") });
    expect(undecided.ok && undecided.value.missing).toEqual(["isPrivatelyInvested", "rule:approval.permit_exemption"]);
  });
});

describe("bad input", () => {
  it.each([
    [{}, ["divisionCode"], "input.missing"],
    [{ divisionCode: "22" }, ["divisionCode"], "input.invalid_format"],
    [{ divisionCode: "220102", investmentFen: -1 }, ["investmentFen"], "input.invalid_fen"],
    [{ divisionCode: "220102", investmentFen: 1.5 }, ["investmentFen"], "input.invalid_fen"],
    [{ divisionCode: "220102", floorAreaM2: 0.001 }, ["floorAreaM2"], "input.invalid_area"],
    [{ divisionCode: "220102", floorAreaM2: 0 }, ["floorAreaM2"], "input.too_small"],
    [{ divisionCode: "220102", isPrivatelyInvested: "no" }, ["isPrivatelyInvested"], "input.invalid_type"],
  ])("%j is refused", (project, path, code) => {
    const result = assess(project);
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([{ code, path }]);
  });

  it("is refused at the door too, with unknown keys", () => {
    expect(parsePermitProject({ divisionCode: "220102", floorAreaM2: null }).ok).toBe(true);
    expect(parsePermitProject({ divisionCode: "220102", budget: 1 }).issues[0]?.code).toBe("input.unrecognized_keys");
  });
});
