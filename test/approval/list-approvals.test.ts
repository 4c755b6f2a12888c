import { describe, expect, it } from "vitest";
import { approvalProcedures } from "../../src/approval/codes.ts";
import { listApprovals } from "../../src/approval/list-approvals.ts";
import { parseApprovalProject } from "../../src/approval/parse-approval-project.ts";
import type { ApprovalChecklist, ApprovalItem, ApprovalProject } from "../../src/approval/types.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { chongqing, guangdong, guangxi, hubei, national, zhongshan } from "../../src/policies/cn/index.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

const packs = [national, guangdong, guangxi, hubei, chongqing, zhongshan];

function list(
  project: object,
  day = "2021-06-01",
  include: readonly "undated"[] = ["undated"],
): Outcome<ApprovalChecklist> {
  const result = listApprovals(deepFreeze(project) as ApprovalProject, { packs, on: civilDate(day), include });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(replay(result.trace)).toEqual([]);
  return result;
}

function found(project: object, day?: string, include?: readonly "undated"[]): ApprovalChecklist {
  const result = list(project, day, include);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function item(procedure: string, project: object, day?: string, include?: readonly "undated"[]): ApprovalItem {
  const one = found(project, day, include).items.find((candidate) => candidate.procedure === procedure);
  if (one === undefined) throw new Error(procedure);
  return one;
}

const inJilin = { divisionCode: "220102" };
const inChongqing = { divisionCode: "500103" };
const million = 100_000_000;
const codes = ({ reasons }: ApprovalItem): string[] => reasons.map(({ code }) => code.replace("approval.", ""));

describe("the checklist", () => {
  it("names every procedure once, in the order of its course, with who acts", () => {
    const { items } = found(inJilin);
    expect(items.map(({ procedure }) => procedure)).toEqual(approvalProcedures);
    expect(items.filter(({ actedBy }) => actedBy.length === 0).map(({ procedure }) => procedure)).toEqual([
      "environmental-assessment",
    ]);
    expect(item("acceptance-filing", inJilin).actedBy).toEqual(["implementing-body", "housing"]);
  });

  it("names a reason for each answer, and each missing fact once", () => {
    const { items, missing } = found(inJilin);
    expect(items.filter(({ reasons }) => reasons.length === 0).map(({ procedure }) => procedure)).toEqual([]);
    expect(new Set(missing).size).toBe(missing.length);
    for (const one of items) expect(one.missing.length > 0, one.procedure).toBe(one.need === "unknown");
  });
});

describe("facts that decide", () => {
  it.each([
    ["joint-review", { isJointReviewOrganised: true }, "needed"],
    ["joint-review", { isJointReviewOrganised: false }, "not-needed"],
    ["joint-review", {}, "unknown"],
    ["project-proposal", { isGovernmentInvestment: true }, "needed"],
    ["feasibility-study", { isGovernmentInvestment: false }, "not-needed"],
    ["preliminary-design", {}, "unknown"],
    ["land-procedure", { changesLandTitle: false }, "not-needed"],
    ["land-procedure", { changesLandTitle: true }, "needed"],
    ["land-procedure", {}, "unknown"],
    ["planning-permit", {}, "needed"],
    ["drawing-review", { hasStructuralChange: true }, "needed"],
    ["drawing-review", { hasStructuralChange: false, isLowRisk: true, hasUndertaking: true }, "not-needed"],
    ["drawing-review", { hasStructuralChange: false, isLowRisk: true, hasUndertaking: false }, "needed"],
    ["drawing-review", { hasStructuralChange: false, isLowRisk: true }, "unknown"],
    ["environmental-assessment", {}, "unknown"],
    ["supervision", {}, "needed"],
    ["acceptance", {}, "needed"],
    ["acceptance-filing", {}, "needed"],
    ["tender", {}, "unknown"],
    ["construction-permit", { investmentFen: million }, "unknown"],
    ["construction-permit", { investmentFen: million, floorAreaM2: null }, "needed"],
  ])("%s, with %j: %s", (procedure, facts, need) => {
    expect(item(procedure, { ...inJilin, ...facts }).need).toBe(need);
  });

  it("one fact against an exemption decides, whatever else is not known", () => {
    const review = item("drawing-review", { ...inJilin, hasStructuralChange: true });
    expect(review).toMatchObject({ need: "needed", missing: [] });
    expect(review.reasons[0]?.params).toEqual({
      procedure: "drawing-review",
      need: "needed",
      facts: ["hasStructuralChange"],
    });
  });

  it("what is from memory stays marked so", () => {
    const [ref] = item("land-procedure", { ...inJilin, changesLandTitle: false }).rules;
    expect(ref?.cites.map(({ confidence, locator }) => [locator, confidence])).toEqual([["五（一）", "from-memory"]]);
  });

  it("tells what may be made easier: projects in plans, merging, joint acceptance from 2020 on", () => {
    const planned = { ...inJilin, isGovernmentInvestment: true, isInPlan: true };
    expect(codes(item("project-proposal", planned))).toEqual(["procedure_ruled", "option"]);
    expect(codes(item("project-proposal", { ...planned, isInPlan: false }))).toEqual(["procedure_ruled"]);
    expect(item("supervision", inJilin).reasons[1]?.params).toEqual({
      procedure: "supervision",
      option: "merge",
      into: "construction-permit",
    });
    expect(codes(item("acceptance", inJilin, "2019-12-31"))).toEqual(["procedure_ruled"]);
    expect(codes(item("acceptance", inJilin, "2020-01-01"))).toEqual(["procedure_ruled", "option"]);
  });
});

describe("the estimate", () => {
  const approved = { ...inJilin, isGovernmentInvestment: true, feasibilityEstimateFen: 10 * million };
  it.each([
    [11 * million - 1, "not-needed"],
    [11 * million, "not-needed"],
    [11 * million + 1, "needed"],
  ])("of %d fen against 10 million yuan approved: the report is %s", (proposedEstimateFen, need) => {
    expect(item("estimate-report", { ...approved, proposedEstimateFen }).need).toBe(need);
  });

  it("names the amounts that are missing, and none where the project is not the government's", () => {
    expect(item("estimate-report", approved).missing).toEqual(["proposedEstimateFen"]);
    expect(item("estimate-report", { ...inJilin, isGovernmentInvestment: false })).toMatchObject({
      need: "not-needed",
      missing: [],
    });
    expect(
      item("estimate-report", { ...inJilin, feasibilityEstimateFen: 100, proposedEstimateFen: 111 }).missing,
    ).toEqual(["isGovernmentInvestment"]);
  });

  it("says by how much it is above", () => {
    const over = item("estimate-report", { ...approved, proposedEstimateFen: 12 * million });
    expect(over.reasons.map(({ code }) => code)).toEqual([
      "approval.procedure_ruled",
      "funding.settlement.estimate_overrun",
    ]);
  });
});

describe("Chongqing", () => {
  const forms = (project: object): (string | null)[][] =>
    ["project-proposal", "feasibility-study", "preliminary-design"].map((procedure) => {
      const { mergedInto, need } = item(procedure, { ...inChongqing, ...project });
      return [need, mergedInto];
    });

  it.each([10 * million - 1, 10 * million])("approves on the jointly reviewed plan up to %d fen", (investmentFen) => {
    const merged = ["not-needed", "joint-review"];
    expect(forms({ investmentFen, hasStandaloneFacility: false })).toEqual([merged, merged, merged]);
  });

  it("merges proposal and estimate into the feasibility report above 10 million yuan", () => {
    const merged = ["not-needed", "feasibility-study"];
    expect(forms({ investmentFen: 10 * million + 1 })).toEqual([merged, ["needed", null], merged]);
  });

  it("leaves a small project with a facility of its own to the national rule", () => {
    const project = { investmentFen: million, hasStandaloneFacility: true, isGovernmentInvestment: true };
    expect(forms(project)).toEqual([
      ["needed", null],
      ["needed", null],
      ["needed", null],
    ]);
  });

  it("needs the investment only where it makes a difference", () => {
    const proposal = item("project-proposal", { ...inChongqing, hasStandaloneFacility: false });
    expect(proposal).toMatchObject({ need: "unknown", mergedInto: null });
    expect(item("joint-review", inChongqing)).toMatchObject({ need: "needed", missing: [] });
    // Both cases that may hold say the same; into which procedure it is merged stays open.
    const either = item("project-proposal", {
      ...inChongqing,
      hasStandaloneFacility: false,
      isGovernmentInvestment: false,
    });
    expect(either).toMatchObject({ need: "not-needed", mergedInto: null, missing: [] });
  });

  it("is undated: its answer counts only where the caller asks for it", () => {
    const project = {
      ...inChongqing,
      investmentFen: million,
      hasStandaloneFacility: false,
      isGovernmentInvestment: true,
    };
    expect(item("project-proposal", project, "2021-06-01", []).need).toBe("needed");
  });
});

describe("other places", () => {
  it("Guangxi asks government projects in the plan for no proposal and no feasibility report, from 2021", () => {
    const project = { divisionCode: "450102", isGovernmentInvestment: true, isInPlan: true };
    expect(item("project-proposal", project).need).toBe("not-needed");
    expect(item("feasibility-study", project).need).toBe("not-needed");
    expect(item("preliminary-design", project).need).toBe("needed");
    expect(item("project-proposal", project, "2020-12-31").need).toBe("needed");
    expect(item("project-proposal", { ...project, isInPlan: false }).need).toBe("needed");
    expect(item("joint-review", project).actedBy).toEqual(["development-reform", "housing", "review-departments"]);
  });

  it("Zhongshan spares what adds no area and touches no structure; Hubei the environmental assessment", () => {
    const project = { divisionCode: "442000", addsFloorArea: false, hasStructuralChange: false };
    for (const procedure of ["environmental-assessment", "planning-permit", "drawing-review"])
      expect(item(procedure, project).need, procedure).toBe("not-needed");
    const extension = { ...project, addsFloorArea: true };
    expect(item("planning-permit", extension).need).toBe("needed");
    const unchanged = { ...project, changesLandTitle: false };
    expect(item("land-procedure", { ...unchanged, changesPlanningConditions: false }).need).toBe("not-needed");
    expect(item("land-procedure", { ...unchanged, changesPlanningConditions: true }).need).toBe("needed");
    expect(item("environmental-assessment", { divisionCode: "420102" }).need).toBe("not-needed");
  });
});

describe("tender and confirmation", () => {
  it("holds the contracts against the lines, and says so where none are given", () => {
    const contracts = [{ id: "c", kind: "works", estimateFen: 4 * million }];
    const tender = item("tender", { ...inJilin, contracts, stateFunds: { isControlledByState: true } });
    expect(tender).toMatchObject({ need: "needed", actedBy: ["implementing-body"] });
    expect(item("tender", { ...inJilin, contracts }).missing).toEqual([
      "stateFunds.budgetFen",
      "stateFunds.isControlledByState",
    ]);
    expect(item("tender", inJilin).missing).toEqual(["contracts"]);
  });

  it("what the authority confirms settles what is not known, and goes against no rule", () => {
    const confirmed = { ...inJilin, confirmedNotNeeded: ["environmental-assessment", "planning-permit"] };
    expect(item("environmental-assessment", confirmed)).toMatchObject({ need: "not-needed", missing: [] });
    expect(codes(item("environmental-assessment", confirmed))).toEqual(["confirmed_not_needed"]);
    expect(item("planning-permit", confirmed).need).toBe("needed");
  });

  it("knows nothing without rules", () => {
    const none = listApprovals({ ...inJilin, contracts: [{ id: "c", kind: "works" }] } as ApprovalProject, {
      packs: [],
      on: civilDate("2021-06-01"),
    });
    expect(none.ok && none.value.items.every(({ need }) => need === "unknown")).toBe(true);
    const bare = listApprovals(inJilin, { packs: [], on: civilDate("2021-06-01") });
    expect(bare.ok && bare.value.items.every(({ rules }) => rules.length === 0)).toBe(true);
  });
});

describe("the investment plan", () => {
  const workCalendar = { from: "2021-03-01", to: "2021-04-13", holidays: ["2021-04-05"], workingWeekends: [] };
  const received = (receivedOn: string, with_: object = { workCalendar }): object => ({
    ...inJilin,
    planYear: 2021,
    investmentPlan: { receivedOn, ...with_ },
  });

  it("is broken down within 30 working days of receipt, the day itself not counted", () => {
    const [deadline] = found(received("2021-03-01")).deadlines;
    expect(deadline).toMatchObject({
      code: "approval.investment_plan_breakdown",
      from: "2021-03-01",
      dueOn: "2021-04-13",
      missing: [],
    });
  });

  it("has no last day that is known beyond the calendar, or without one", () => {
    for (const project of [received("2021-03-02"), received("2021-03-01", {})])
      expect(found(project).deadlines[0]).toMatchObject({ dueOn: null, missing: ["investmentPlan.workCalendar"] });
  });

  it("has the term of 2021 only: other years were not read", () => {
    const project = { ...inJilin, planYear: 2022, investmentPlan: { receivedOn: "2022-03-01", workCalendar } };
    expect(found(project).deadlines[0]).toMatchObject({
      dueOn: null,
      missing: ["rule:approval.investment_plan_breakdown"],
    });
    expect(found(inJilin).deadlines).toEqual([]);
  });
});

describe("bad input", () => {
  it.each([
    [{ planYear: 1800 }, ["planYear"], "input.too_small"],
    [{ isInPlan: 1 }, ["isInPlan"], "input.invalid_type"],
    [{ proposedEstimateFen: -1 }, ["proposedEstimateFen"], "input.invalid_fen"],
    [{ confirmedNotNeeded: ["x"] }, ["confirmedNotNeeded", 0], "input.invalid_value"],
    [{ contracts: [] }, ["contracts"], "input.too_small"],
    [{ stateFunds: { investmentFen: 0 } }, ["stateFunds", "investmentFen"], "input.too_small"],
    [{ investmentPlan: { receivedOn: "2021-02-29" } }, ["investmentPlan", "receivedOn"], "input.invalid_date"],
    [
      { isPrivatelyInvested: true, isGovernmentInvestment: true },
      ["isPrivatelyInvested"],
      "approval.contradictory_facts",
    ],
  ])("%j is refused", (facts, path, code) => {
    const result = list({ ...inJilin, ...facts });
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([{ code, path }]);
  });

  it("is refused at the door too", () => {
    expect(parseApprovalProject({ ...inJilin, isInPlan: true, investmentFen: 1 }).ok).toBe(true);
    expect(parseApprovalProject({ ...inJilin, isEstimateOverrun: true }).issues[0]?.code).toBe(
      "input.unrecognized_keys",
    );
  });
});
