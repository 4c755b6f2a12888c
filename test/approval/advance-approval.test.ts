import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanceApproval } from "../../src/approval/advance-approval.ts";
import { allowedEvents } from "../../src/approval/allowed-events.ts";
import {
  type ApprovalProcedure,
  approvalEventKinds,
  approvalFlags,
  approvalProcedures,
  approvalStatuses,
} from "../../src/approval/codes.ts";
import { listApprovals } from "../../src/approval/list-approvals.ts";
import { parseApprovalStepInput } from "../../src/approval/parse-approval-step-input.ts";
import { approvalTransitions, draftedApproval } from "../../src/approval/transitions.ts";
import type { ApprovalProject, ApprovalState, ApprovalStepInput } from "../../src/approval/types.ts";
import { addDays, civilDate } from "../../src/kernel/civil-date.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { guangdong, national } from "../../src/policies/cn/index.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

const ctx = { packs: [national, guangdong], on: civilDate("2023-01-01") };

function advance(state: ApprovalState, event: object, project: object): Outcome<ApprovalState> {
  const input = deepFreeze({ state, event, project }) as unknown as ApprovalStepInput;
  const result = advanceApproval(input, ctx);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(replay(result.trace)).toEqual([]);
  return result;
}

/** A government project that touches the structure: everything is needed but land and the report of the estimate. */
const project = {
  divisionCode: "220102",
  investmentFen: 1_200_000_000,
  floorAreaM2: 32_000,
  isGovernmentInvestment: true,
  isJointReviewOrganised: true,
  feasibilityEstimateFen: 100,
  proposedEstimateFen: 110,
  changesLandTitle: false,
  hasStructuralChange: true,
  contracts: [{ id: "c", kind: "works", estimateFen: 1_000_000_000 }],
  stateFunds: { isControlledByState: true },
  confirmedNotNeeded: ["environmental-assessment"],
};

function go(events: readonly (readonly [kind: string, on: string, ...completed: string[]])[], of: object = project) {
  return events.reduce<ApprovalState>((state, [kind, on, ...completed]) => {
    const result = advance(state, { kind, on, completed }, of);
    if (!result.ok) throw new Error(`${kind}: ${JSON.stringify(result.issues)}`);
    return result.value;
  }, draftedApproval);
}

const approved = [
  ["review", "2021-03-01"],
  ["approve", "2021-04-01", "project-proposal", "feasibility-study", "preliminary-design"],
] as const;
const permitted = [...approved, ["permit", "2021-05-01", "planning-permit", "drawing-review", "tender"]] as const;
const started = [...permitted, ["start", "2021-06-01", "supervision"]] as const;

const codes = ({ issues }: Outcome<unknown>): string[] => issues.map(({ code }) => code.replace("approval.", ""));

describe("the course of an approval", () => {
  it("goes from the draft to the filing, and keeps what has happened", () => {
    const filed = go([...started, ["accept", "2021-11-30"], ["file", "2021-12-10"]]);
    expect(filed.status).toBe("filed");
    expect(filed.history.map(({ kind }) => kind)).toEqual(["review", "approve", "permit", "start", "accept", "file"]);
    expect([...filed.completed].sort()).toEqual(
      approvalProcedures
        .filter((one) => !["estimate-report", "land-procedure", "environmental-assessment"].includes(one))
        .sort(),
    );
    expect(allowedEvents(filed)).toEqual([]);
  });

  it("takes a small project past the permit, and only a small one", () => {
    const small = { ...project, investmentFen: 30_000_000, floorAreaM2: null };
    const exempt = [...approved, ["exempt", "2021-05-01", "planning-permit", "drawing-review", "tender"]] as const;
    expect(go(exempt, small).status).toBe("permit-exempt");
    const large = advance(
      go(approved),
      { kind: "exempt", on: "2021-05-01", completed: ["planning-permit", "drawing-review", "tender"] },
      project,
    );
    expect(codes(large)).toEqual(["procedure_not_completed"]);
    expect(large.issues[0]).toMatchObject({ params: { event: "exempt", procedure: "construction-permit" } });
  });

  it("may skip the joint review only where the place has none", () => {
    const without = { ...project, isJointReviewOrganised: false };
    expect(go(approved.slice(1), without).status).toBe("approved");
    const early = advance(
      draftedApproval,
      { kind: "approve", on: "2021-04-01", completed: approved[1].slice(2) },
      project,
    );
    expect(early.issues[0]).toMatchObject({
      code: "approval.procedure_not_completed",
      params: { event: "approve", procedure: "joint-review" },
    });
  });

  it("returns a plan, which then begins again", () => {
    const returned = go([approved[0], ["return", "2021-03-02"]]);
    expect(returned).toMatchObject({ status: "returned", completed: [] });
    expect(codes(advance(returned, { kind: "approve", on: "2021-04-01" }, project))).toEqual(["event_not_allowed"]);
    expect(go([approved[0], ["return", "2021-03-02"], ["resubmit", "2021-03-09"]]).status).toBe("drafted");
  });

  it("suspends and resumes works; suspended works are not accepted", () => {
    const suspended = go([...started, ["suspend", "2021-07-01"]]);
    const refused = advance(suspended, { kind: "accept", on: "2021-11-30" }, project);
    expect(refused.issues[0]).toMatchObject({
      code: "approval.event_not_allowed",
      params: { status: "suspended", allowedEvents: ["resume"] },
    });
    expect(go([...started, ["suspend", "2021-07-01"], ["resume", "2021-08-01"]]).status).toBe("started");
  });
});

describe("refusals", () => {
  it.each([
    ["a start before the permit", approved, "start", "event_too_early", ["permitted", "permit-exempt"]],
    ["an acceptance before the start", permitted, "accept", "event_too_early", ["started"]],
    ["a filing before the acceptance", started, "file", "event_too_early", ["accepted"]],
    ["a permit before the approval", [approved[0]], "permit", "event_too_early", ["approved"]],
  ] as const)("%s names what must come first", (_name, events, kind, code, neededStatuses) => {
    const result = advance(go(events), { kind, on: "2022-01-01" }, project);
    expect(codes(result)).toEqual([code]);
    expect(result.issues[0]).toMatchObject({ params: { event: kind, neededStatuses }, path: ["event", "kind"] });
  });

  it("what is past is past", () => {
    expect(codes(advance(go(started), { kind: "review", on: "2022-01-01" }, project))).toEqual(["event_too_late"]);
    expect(codes(advance(go(started), { kind: "start", on: "2022-01-01" }, project))).toEqual(["event_too_late"]);
  });

  it("names every procedure that is needed and not gone through, with the rule that asks for it", () => {
    const result = advance(go(approved), { kind: "permit", on: "2021-05-01" }, project);
    expect(result.issues.map(({ params }) => params["procedure"])).toEqual([
      "planning-permit",
      "drawing-review",
      "tender",
    ]);
    expect(result.issues[0]?.rules[0]?.rule).toBe("approval.planning_permit");
  });

  it("does not take what is not known for not needed, and says what is missing", () => {
    const { confirmedNotNeeded: _, ...open } = project;
    const event = { kind: "permit", on: "2021-05-01", completed: ["planning-permit", "drawing-review", "tender"] };
    const result = advance(go(approved), event, open);
    expect(codes(result)).toEqual(["need_not_known", "policy.no_rule_in_force"]);
  });

  it("dates do not go backwards; the same day is in order", () => {
    const state = go([approved[0]]);
    const event = { kind: "return", on: "2021-02-28" };
    expect(advance(state, event, project).issues).toMatchObject([
      { code: "approval.date_backwards", params: { event: "return", on: "2021-02-28", lastOn: "2021-03-01" } },
    ]);
    expect(advance(state, { kind: "return", on: "2021-03-01" }, project).ok).toBe(true);
  });

  it.each([
    [{ kind: "demolish", on: "2021-03-01" }, ["event", "kind"], "input.invalid_value"],
    [{ kind: "review", on: "2021-02-30" }, ["event", "on"], "input.invalid_date"],
    [{ kind: "review", on: "2021-03-01", completed: ["x"] }, ["event", "completed", 0], "input.invalid_value"],
  ])("bad input is named: %j", (event, path, code) => {
    expect(advance(draftedApproval, event, project).issues).toMatchObject([{ path, code }]);
  });

  it("faults of the project are named under it", () => {
    const result = advance(draftedApproval, { kind: "review", on: "2021-03-01" }, { divisionCode: "x" });
    expect(result.issues[0]).toMatchObject({ path: ["project", "divisionCode"] });
  });

  it("the door refuses what is no step", () => {
    const event = { kind: "review", on: "2021-03-01" };
    expect(parseApprovalStepInput({ state: draftedApproval, event, project: { divisionCode: "220102" } }).ok).toBe(
      true,
    );
    expect(parseApprovalStepInput({ state: draftedApproval, event }).ok).toBe(false);
  });
});

describe("the table", () => {
  it("leads to every status from the draft, and has one way for each event from each status", () => {
    const reached = new Set<string>(["drafted"]);
    for (let round = 0; round < approvalStatuses.length; round += 1)
      for (const { from, to } of approvalTransitions) if (reached.has(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...approvalStatuses].sort());
    const ways = approvalTransitions.map(({ event, from }) => `${event} ${from}`);
    expect(new Set(ways).size).toBe(ways.length);
    expect(new Set(approvalTransitions.map(({ event }) => event)).size).toBe(approvalEventKinds.length);
  });

  it("closes every procedure somewhere on the way", () => {
    const closed = new Set(
      approvalTransitions.flatMap(({ closes, completes }) => [...closes, ...(completes === null ? [] : [completes])]),
    );
    expect([...closed].sort()).toEqual([...approvalProcedures].sort());
  });
});

describe("no accepted sequence", () => {
  /** What must be behind a project that stands there, by the rules themselves. */
  const behind: Readonly<Record<string, readonly ApprovalProcedure[]>> = {
    approved: ["joint-review", "project-proposal", "feasibility-study", "preliminary-design", "estimate-report"],
    permitted: ["land-procedure", "environmental-assessment", "planning-permit", "drawing-review", "tender"],
    "permit-exempt": ["land-procedure", "environmental-assessment", "planning-permit", "drawing-review", "tender"],
    started: ["construction-permit", "supervision"],
    accepted: ["acceptance"],
    filed: ["acceptance-filing"],
  };
  const flags = approvalFlags.filter((flag) => flag !== "isEstimateOverrun" && flag !== "isPrivatelyInvested");
  const arbitraryProject = fc.record(
    {
      divisionCode: fc.constantFrom("220102", "440106"),
      investmentFen: fc.constantFrom(20_000_000, 90_000_000, 1_000_000_000),
      floorAreaM2: fc.constantFrom(null, 200, 5000),
      feasibilityEstimateFen: fc.constant(100),
      proposedEstimateFen: fc.constantFrom(110, 111),
      contracts: fc.constantFrom(
        [{ id: "c", kind: "works", estimateFen: 400_000_000 }],
        [{ id: "c", kind: "works", estimateFen: 1 }],
      ),
      stateFunds: fc.constantFrom({ isControlledByState: true }, { budgetFen: 0, isControlledByState: false }),
      confirmedNotNeeded: fc.subarray([...approvalProcedures]),
      ...Object.fromEntries(flags.map((flag) => [flag, fc.boolean()])),
    },
    { requiredKeys: ["divisionCode"] },
  );
  const arbitraryEvents = fc.array(
    fc.record({
      // Mostly the next of the course, so that many sequences go far.
      pick: fc.nat({ max: 20 }),
      other: fc.constantFrom(...approvalEventKinds),
      days: fc.integer({ min: -1, max: 40 }),
      completed: fc.subarray([...approvalProcedures], { minLength: 4 }),
    }),
    { minLength: 1, maxLength: 16 },
  );

  it("skips a stage that is needed, and no accepted day goes backwards", () => {
    let furthest = 0;
    fc.assert(
      fc.property(arbitraryProject, arbitraryEvents, (facts, events) => {
        const of = facts as unknown as ApprovalProject;
        const list = listApprovals(of, { ...ctx, on: civilDate("2021-03-01") });
        const notNeeded = list.ok
          ? list.value.items.filter(({ need }) => need === "not-needed").map(({ procedure }) => procedure)
          : [];
        let state = draftedApproval;
        let on = civilDate("2021-03-01");
        for (const { completed, days, other, pick } of events) {
          const allowed = allowedEvents(state).filter((kind) => kind !== "return" && kind !== "suspend");
          const kind = pick === 0 ? other : (allowed[pick % allowed.length] ?? other);
          const day = addDays(on, days);
          const result = advanceApproval({ state, event: { kind, on: day, completed }, project: of }, ctx);
          if (!result.ok) {
            expect(result.issues.every(({ severity, code }) => severity === "error" || code !== "")).toBe(true);
            expect(result.issues[0].severity).toBe("error");
            continue;
          }
          expect(allowedEvents(state)).toContain(kind);
          expect(day >= on || state.history.length === 0).toBe(true);
          state = result.value;
          on = day;
          furthest = Math.max(furthest, state.history.length);
          const passed = Object.keys(behind).filter((status) =>
            state.history.some(
              ({ kind: past }) => approvalTransitions.find(({ event }) => event === past)?.to === status,
            ),
          );
          // After a return, what came before it no longer counts.
          if (state.history.some(({ kind: past }) => past === "return")) continue;
          for (const status of passed)
            for (const procedure of behind[status] ?? [])
              expect([...state.completed, ...notNeeded], `${status} without ${procedure}`).toContain(procedure);
        }
      }),
      { numRuns: 150 },
    );
    expect(furthest).toBeGreaterThan(5);
  });
});
